import { type Look, lookAt } from '../look.ts';
import { type Basis, type ByBasis, bases, byBasis } from '../measures.ts';
import type { Unit } from '../organisation.ts';
import type { Standing } from '../standing.ts';
import { type StillToDo, stillToDo } from '../stillToDo.ts';
import type { Verdict } from '../targets.ts';
import { verdictOn } from '../yardstick.ts';

/** The same thing without the trial and with it. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** A unit of which something else is said with the trial; null where nothing can be said. */
export interface ChangedVerdict extends BeforeAfter<Verdict | null> {
  readonly unit: Unit;
  readonly basis: Basis;
}

export interface TrialOutcome {
  /** How the whole organisation stands, whatever is looked at: both as computed from the reports, so that they differ by the trial. */
  readonly whole: ByBasis<BeforeAfter<Standing>>;
  /** What those looked at still have to complete together until 30/9, and a month. */
  readonly toDo: ByBasis<BeforeAfter<StillToDo>>;
  /** Of the units looked at, those whose verdict changes, held against what the reader holds them against. */
  readonly verdicts: readonly ChangedVerdict[];
}

/** What a trial changes: the same selection looked at without it and with it. */
export function trialOutcome(before: Look, after: Look): TrialOutcome {
  const wholeOf = ({ statistics, selection }: Look) =>
    lookAt(statistics, { ...selection, within: null, level: null, units: 'all' }).computed;
  const both = <T>(of: (look: Look) => T): BeforeAfter<T> => ({ before: of(before), after: of(after) });
  const whole = both(wholeOf);
  const toDo = both((look) => byBasis((basis) => toDoOf(look, basis)));
  return {
    whole: byBasis((basis) => ({ before: whole.before[basis], after: whole.after[basis] })),
    toDo: byBasis((basis) => ({ before: toDo.before[basis], after: toDo.after[basis] })),
    verdicts: changedVerdicts(before, after),
  };
}

function toDoOf({ statistics, selection, codes, computed }: Look, basis: Basis): StillToDo {
  const { years, organisation, everything = organisation } = statistics;
  const asked = { basis, units: codes, months: selection.period.months, ever: everything.units };
  return stillToDo(years, computed[basis].target, asked);
}

function changedVerdicts(before: Look, after: Look): readonly ChangedVerdict[] {
  const found = new Map(after.unitStandings.map(({ unit, standings }) => [unit.code, standings]));
  return before.unitStandings.flatMap(({ unit, standings }) =>
    bases.flatMap((basis) => {
      const now = found.get(unit.code)?.[basis];
      const said = (standing: Standing | undefined, { yardstick }: Look) =>
        standing ? verdictOn(standing, yardstick) : null;
      const change = { before: said(standings[basis], before), after: said(now, after) };
      return change.before === change.after ? [] : [{ unit, basis, ...change }];
    }),
  );
}
