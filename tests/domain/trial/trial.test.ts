import { describe, expect, it } from 'vitest';
import { isFigure, type Reading } from '../../../src/domain/figure.ts';
import { breaches } from '../../../src/domain/forms.ts';
import { type Look, lookAt } from '../../../src/domain/look.ts';
import { type Basis, bases } from '../../../src/domain/measures.ts';
import { cellOf, measuresOf, type ReportTable } from '../../../src/domain/reportTable.ts';
import type { Move, Trial, TrialFault } from '../../../src/domain/trial/moves.ts';
import { trialOutcome } from '../../../src/domain/trial/outcome.ts';
import { withTrial } from '../../../src/domain/trial/trial.ts';
import { datasetOf, lookOf, table2021, viewOf, vinhPhucBook } from '../../fixtures/vinhPhuc.ts';

const wholeYear = { statYear: 2021, months: 12 };
const eightMonths = { statYear: 2021, months: 8 };
const [unit = '', other = ''] = table2021.units;

const trialOf = (moves: readonly Move[], period = wholeYear): Trial => ({ name: 'thử một chút', period, moves });

function tried(moves: readonly Move[], period = wholeYear): { readonly before: Look; readonly after: Look } {
  const before = lookOf({ period });
  const made = withTrial(datasetOf(2021), trialOf(moves, period));
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.faults));
  return { before, after: lookAt(made.statistics, viewOf({ period })) };
}

function refused(move: Move, period = wholeYear): readonly TrialFault[] {
  const made = withTrial(datasetOf(2021), trialOf([move], period));
  return made.kind === 'refused' ? made.faults : [];
}

const value = (reading: Reading | undefined) => (isFigure(reading) ? reading.value : reading);
const kind = (reading: Reading | undefined) => (isFigure(reading) ? reading.provenance.kind : reading);
const standing = (look: Look, code: string, basis: Basis = 'cases') =>
  look.unitStandings.find((each) => each.unit.code === code)?.standings[basis];

/** What a row breaks of the identities of its forms. */
function brokenIn(table: ReportTable, basis: Basis, code: string, months: number) {
  const row = Object.fromEntries(
    measuresOf(table, basis).map((measure) => [measure, cellOf(table, { basis, measure, unit: code, months })]),
  );
  return breaches(row, table.formVersion);
}

describe('a trial of targets', () => {
  it('at 95 for everybody moves the whole along with its units', () => {
    const { after } = tried([{ kind: 'target', basis: 'cases', whom: 'all', value: 95 }]);
    expect(value(after.standings.cases.target)).toBe(95);
    expect(after.unitStandings.map(({ standings }) => value(standings.cases.target))).toEqual(Array(10).fill(95));
    expect(value(after.standings.cases.gap)).toBeCloseTo(84.0029 - 95, 3);
    expect(kind(after.standings.cases.gap)).toBe('trial');
  });

  it('of one unit leaves the others, the whole and what sources print as they are', () => {
    const { before, after } = tried([{ kind: 'target', basis: 'cases', whom: { unit }, value: 95 }]);
    expect(standing(after, unit)).toMatchObject({
      target: { value: 95, provenance: { kind: 'trial', trial: 'thử một chút', instead: { kind: 'illustrative' } } },
      gap: { provenance: { kind: 'trial' } },
    });
    expect(standing(after, other)).toEqual(standing(before, other));
    expect(after.standings.cases).toMatchObject({ rate: { value: 84, direction: 'moreThan' }, target: { value: 80 } });
  });

  it('of the whole stands in place of the derived one, and its gap is computed', () => {
    const { after } = tried([{ kind: 'target', basis: 'cases', whom: 'whole', value: 86 }]);
    const { target, gap, rate } = after.standings.cases;
    expect(target).toMatchObject({ value: 86, direction: 'exact', provenance: { instead: { kind: 'derived' } } });
    expect(rate).toMatchObject({ direction: 'exact', provenance: { kind: 'illustrative' } });
    expect(value(gap)).toBeCloseTo(84.0029 - 86, 3);
    // The other measure is as it was printed.
    expect(after.standings.amounts).toMatchObject({ rate: { value: 45.5 }, gap: { value: 4.8 } });
  });

  it('is refused beyond 0 to 100 % and for a unit that is not there', () => {
    const target = { kind: 'target', basis: 'cases', whom: 'all' } as const;
    for (const found of [101, -1])
      expect(refused({ ...target, value: found })).toEqual([{ move: 0, problem: { kind: 'notAPercentage', found } }]);
    expect(refused({ ...target, value: Number.NaN })[0]?.problem.kind).toBe('notAPercentage');
    expect(refused({ ...target, whom: { unit: 'x' }, value: 90 })).toEqual([
      { move: 0, problem: { kind: 'noSuchUnit', unit: 'x' } },
    ]);
  });
});

describe('a trial of completions', () => {
  const more = (count: number, basis: Basis = 'cases'): Move => ({ kind: 'completions', basis, unit, more: count });

  it('adds them to the unit and to the whole, and the rows still add up', () => {
    const { before, after } = tried([more(30)], eightMonths);
    const [was, is] = [standing(before, unit), standing(after, unit)];
    expect(value(is?.completed)).toBe((value(was?.completed) as number) + 30);
    expect(value(is?.eligible)).toBe(value(was?.eligible));
    expect(is).toMatchObject({ rate: { provenance: { kind: 'trial' } }, completed: { provenance: { kind: 'trial' } } });
    expect(value(after.standings.cases.completed)).toBe((value(before.standings.cases.completed) as number) + 30);
    expect(kind(after.standings.cases.rate)).toBe('trial');
    expect(kind(standing(after, other)?.rate)).toBe('illustrative');
    for (const months of [8, 9, 12])
      expect(brokenIn(after.statistics.years.current, 'cases', unit, months)).toEqual([]);
  });

  it('moves later reports by as many, and no earlier one', () => {
    const { after } = tried([more(30)], eightMonths);
    const moved = [7, 8, 12].map((months) => {
      const at = { basis: 'cases', measure: 'completedTotal', unit, months } as const;
      return (cellOf(after.statistics.years.current, at) ?? 0) - (cellOf(table2021, at) ?? 0);
    });
    expect(moved).toEqual([0, 30, 30]);
  });

  it('leaves what was given as it was', () => {
    const at = { basis: 'amounts', measure: 'completedTotal', unit, months: 12 } as const;
    const [was, rate] = [cellOf(table2021, at), vinhPhucBook.figures.get('amountRate')];
    const { after } = tried([more(1_000_000, 'amounts')]);
    expect(cellOf(table2021, at)).toBe(was);
    expect(vinhPhucBook.figures.get('amountRate')).toBe(rate);
    expect(cellOf(after.statistics.years.current, at)).toBe((was ?? 0) + 1_000_000);
  });

  it('takes printed results of the whole and what follows from them away, but not its target', () => {
    const { after } = tried([more(10)]);
    const { figures } = after.statistics.book;
    expect(['caseRate', 'caseRateGap', 'casesCompleted', 'eligibleCases'].filter((id) => figures.has(id))).toEqual([]);
    expect(figures.has('amountRate')).toBe(true);
    expect(after.standings.cases.target).toMatchObject({ value: 80, provenance: { kind: 'derived' } });
    expect(after.standings.cases).toMatchObject({ completed: { value: 5760, provenance: { kind: 'trial' } } });
  });

  it('cannot be more than what is eligible leaves, nor less than nothing, nor half a case', () => {
    const { eligible, completed } = standing(lookOf(), unit) ?? {};
    const most = (value(eligible) as number) - (value(completed) as number);
    expect(refused(more(most))).toEqual([]);
    expect(refused(more(most + 1))).toEqual([{ move: 0, problem: { kind: 'tooMuch', unit, months: 12, most } }]);
    for (const found of [-1, 0.5, Number.NaN])
      expect(refused(more(found))).toEqual([{ move: 0, problem: { kind: 'notACount', found } }]);
    expect(brokenIn(tried([more(most)]).after.statistics.years.current, 'cases', unit, 12)).toEqual([]);
  });

  it('is refused where there is no report, in another year, and as a whole', () => {
    expect(refused({ ...more(1), unit: 'x' } as Move)).toEqual([
      { move: 0, problem: { kind: 'noReport', unit: 'x', months: 12 } },
    ]);
    expect(withTrial(datasetOf(2021), trialOf([more(1)], { statYear: 2020, months: 12 }))).toEqual({
      kind: 'refused',
      faults: [{ move: null, problem: { kind: 'otherYear', statYear: 2020 } }],
    });
    const both = withTrial(datasetOf(2021), trialOf([more(1), more(-1)]));
    expect(both).toMatchObject({ kind: 'refused', faults: [{ move: 1 }] });
  });
});

describe('a trial of eligibility', () => {
  const now = value(standing(lookOf(), unit)?.eligible) as number;
  const eligible = (count: number): Move => ({ kind: 'eligibility', basis: 'cases', unit, eligible: count });

  it('moves cases between eligible and not yet eligible, and the rows still add up', () => {
    for (const change of [-20, 20]) {
      const { before, after } = tried([eligible(now + change)]);
      const { current } = after.statistics.years;
      expect(value(standing(after, unit)?.eligible)).toBe(now + change);
      expect(brokenIn(current, 'cases', unit, 12)).toEqual([]);
      const at = { basis: 'cases', measure: 'notYetEligible', unit, months: 12 } as const;
      expect(cellOf(current, at)).toBe((cellOf(table2021, at) ?? 0) - change);
      // Less eligible, the rate rises by itself.
      const [was, is] = [standing(before, unit)?.rate, standing(after, unit)?.rate].map(value) as [number, number];
      expect(Math.sign(is - was)).toBe(-Math.sign(change));
    }
  });

  it('comes before completions, whatever the order', () => {
    const completed = value(standing(lookOf(), unit)?.completed) as number;
    const all = now - completed;
    const { after } = tried([{ kind: 'completions', basis: 'cases', unit, more: all + 5 }, eligible(now + 5)]);
    expect(value(standing(after, unit)?.rate)).toBe(100);
  });

  it('cannot go below what is completed or postponed, nor beyond what is to be enforced', () => {
    const cell = (measure: 'completedTotal' | 'postponedByAgreement' | 'totalToEnforce' | 'postponedOrSuspended') =>
      cellOf(table2021, { basis: 'cases', measure, unit, months: 12 }) ?? 0;
    const least = cell('completedTotal') + cell('postponedByAgreement');
    const most = cell('totalToEnforce') - cell('postponedOrSuspended');
    expect(refused(eligible(least))).toEqual([]);
    expect(refused(eligible(least - 1))).toEqual([
      { move: 0, problem: { kind: 'tooLittle', unit, months: 12, least } },
    ]);
    expect(refused(eligible(most))).toEqual([]);
    expect(refused(eligible(most + 1))).toEqual([{ move: 0, problem: { kind: 'tooMuch', unit, months: 12, most } }]);
    expect(refused(eligible(-1))[0]?.problem.kind).toBe('notACount');
  });
});

describe('trialOutcome', () => {
  it('tells the whole before and after, what is needed a month, and whose verdict changes', () => {
    const { before, after } = tried([{ kind: 'target', basis: 'cases', whom: 'all', value: 95 }], eightMonths);
    const { whole, toDo, verdicts } = trialOutcome(before, after);
    expect([value(whole.cases.before.target), value(whole.cases.after.target)]).toEqual([80, 95]);
    expect(whole.cases.before.rate).toEqual(whole.cases.after.rate);
    const [was, is] = [toDo.cases.before, toDo.cases.after];
    if (was.kind === 'unknown' || is.kind === 'unknown') throw new Error('nothing to do is known');
    const { value: eligible } = is.eligible;
    expect(is.needed.value - was.needed.value).toBe(Math.ceil(eligible * 0.95) - Math.ceil(eligible * 0.8));
    expect(value(is.aMonth)).toBe(Math.ceil(is.short.value / 4));
    expect(is.aMonth).toMatchObject({ provenance: { kind: 'trial' } });
    expect(was.aMonth).toMatchObject({ provenance: { kind: 'illustrative' } });
    expect(verdicts.every(({ basis, before: b, after: a }) => basis === 'cases' && b !== a)).toBe(true);
    expect(toDo.amounts.before).toEqual(toDo.amounts.after);
  });

  it("names who misses the target by the trial, at the year's end", () => {
    const { before, after } = tried([{ kind: 'target', basis: 'cases', whom: 'all', value: 100 }]);
    const { verdicts } = trialOutcome(before, after);
    const reached = before.unitStandings.filter(({ standings }) => (value(standings.cases.gap) as number) >= 0);
    expect(verdicts.map(({ unit: { code } }) => code)).toEqual(reached.map(({ unit: { code } }) => code));
    expect(new Set(verdicts.map((each) => each.after))).toEqual(new Set(['below']));
  });

  it('changes nothing without moves', () => {
    const { before, after } = tried([]);
    const { whole, verdicts } = trialOutcome(before, after);
    expect(verdicts).toEqual([]);
    for (const basis of bases) expect(whole[basis].after).toEqual(whole[basis].before);
    expect(after.standings.cases.rate).toMatchObject({ direction: 'moreThan', provenance: { kind: 'reported' } });
  });
});
