import { divide, subtract, sum } from './algebra.ts';
import type { Effect, Parts } from './decomposition.ts';
import { type Direction, type Figure, isFigure, type Points, type Reading, type Subject } from './figure.ts';
import { LazyFormula } from './lazyFormula.ts';
import type { Basis } from './measures.ts';
import type { FigureName } from './names.ts';
import { formulaOf, type Provenance, provenanceOf } from './provenance.ts';
import type { Counted } from './quantities.ts';
import { type CountFigures, type Row, rateOf, subjectOfAll, whens } from './reasonCounts.ts';

/** The figures of a decomposition: each part with the formula that it is computed by. */

const partNames: Readonly<Record<Effect, FigureName>> = {
  mix: 'unitMixEffect',
  eligibility: 'eligibilityEffect',
  completion: 'completionEffect',
  termination: 'terminationEffect',
  reduction: 'reductionEffect',
  credit: 'creditEffect',
};

/** What an effect is the change of, as a share, percent. */
export function shareOf(effect: Effect, counts: CountFigures, creditApart: boolean): Reading<'percent'> {
  const { totalToEnforce: whole, eligible, terminated, reduced, credit } = counts;
  const over = (name: FigureName, part: Figure<Counted> | undefined) =>
    part && whole ? about(divide(name, part, whole), part.subject) : 'notReported';
  switch (effect) {
    case 'mix':
      return 'notApplicable';
    case 'eligibility':
      return over('eligibilityRate', eligible);
    case 'completion':
      return over('completedYield', restOf(counts, creditApart));
    case 'termination':
      return over('terminatedYield', terminated);
    case 'reduction':
      return over('reducedYield', reduced);
    case 'credit':
      return over('creditYield', credit);
  }
}

function about<R extends Reading<'percent'>>(reading: R, subject: Subject | undefined): Reading<'percent'> {
  return isFigure(reading) && subject ? { ...reading, subject } : reading;
}

/** What was completed, less the parts that are told apart. */
function restOf({ completedTotal, terminated, reduced, credit }: CountFigures, creditApart: boolean) {
  if (!completedTotal || !terminated) return undefined;
  const apart = [terminated, ...(reduced ? [reduced] : []), ...(creditApart && credit ? [credit] : [])];
  const rest = subtract(
    creditApart ? 'completedWithoutCredit' : 'completed',
    completedTotal,
    sum('notWorkedOff', apart as readonly Figure<'case'>[]),
  );
  return { ...rest, ...(completedTotal.subject && { subject: completedTotal.subject }) };
}

/** What the figures of a decomposition are made from. */
export interface Context {
  readonly rows: readonly Row[];
  readonly byUnit: readonly Parts[];
  readonly creditApart: boolean;
  readonly sums: Readonly<Record<'before' | 'after', CountFigures>>;
  readonly basis: Basis;
}

/** The figure of a part: of one unit its formula, of several the sum of what comes from each. */
export function partFigure(effect: Effect, value: number, context: Context): Points {
  const { rows } = context;
  const origins = originsOf(rows);
  const [only] = rows;
  const formula =
    only && rows.length === 1
      ? new LazyFormula('contribution', () => inputsOf(effect, only, context), origins)
      : new LazyFormula('sum', () => rows.map((row, at) => unitPart(effect, row, at, context)), origins);
  return figureOf(effect, value, formula, subjectOfAll(rows, 'after'), rows);
}

function unitPart(effect: Effect, row: Row, at: number, context: Context): Points {
  const formula = new LazyFormula('contribution', () => inputsOf(effect, row, context), originsOf([row]));
  return figureOf(effect, context.byUnit[at]?.[effect] ?? 0, formula, subjectOfAll([row], 'after'), [row]);
}

function figureOf(effect: Effect, value: number, formula: LazyFormula, subject: Subject, rows: readonly Row[]): Points {
  return {
    name: partNames[effect],
    subject,
    // Binary dust goes, and so does a minus before zero.
    value: Number(value.toPrecision(12)) + 0,
    quantity: 'points',
    direction: directionOf(rows),
    provenance: provenanceOf(formula, formula.origins),
  };
}

/** A part stands on differences of quotients: exact where all its counts are, else nobody knows to which side it errs. */
function directionOf(rows: readonly Row[]): Direction {
  return rows.some((row) => figuresOf(row).some(({ direction }) => direction !== 'exact')) ? 'about' : 'exact';
}

function figuresOf(row: Row): readonly Figure[] {
  return whens.flatMap((when) => Object.values(row[when])).filter((figure) => figure !== undefined);
}

/** Where the counts of rows come from, each once. */
function originsOf(rows: readonly Row[]): readonly Provenance[] {
  const origins = new Set<Provenance>();
  for (const row of rows)
    for (const { provenance } of figuresOf(row))
      for (const origin of formulaOf(provenance)?.origins ?? [provenance]) origins.add(origin);
  return [...origins];
}

/**
 * What a unit's part is computed from, in the order in which the words of the evidence name them: later before earlier, what
 * moved before what it is multiplied by, and last the unit's weights where there are several units.
 */
function inputsOf(effect: Effect, row: Row, { rows, sums, basis, creditApart }: Context): readonly Figure[] {
  const both = (make: (counts: CountFigures, when: 'before' | 'after') => Reading) => [
    make(row.after, 'after'),
    make(row.before, 'before'),
  ];
  const subject = (when: 'before' | 'after') => subjectOfAll([row], when);
  const weights = both(({ eligible }, when) => {
    const all = sums[when].eligible;
    return eligible && all ? about(divide('unitWeight', eligible, all), subject(when)) : 'notReported';
  });
  const share = (of: Effect) => both((counts, when) => about(shareOf(of, counts, creditApart), subject(when)));
  const yields = both(({ completedTotal, totalToEnforce }, when) =>
    completedTotal && totalToEnforce
      ? about(divide('totalYield', completedTotal, totalToEnforce), subject(when))
      : 'notReported',
  );
  const several = rows.length > 1 ? weights : [];
  const rates = both((counts, when) => rateOf(counts, basis, subject(when)));
  const common = whens.toReversed().map((when) => rateOf(sums[when], basis, subjectOfAll(rows, when)));
  const inputs: Readonly<Record<Effect, readonly Reading[]>> = {
    mix: [...weights, ...rates, ...common],
    eligibility: [...share('eligibility'), ...yields, ...several],
    completion: [...share('completion'), ...share('eligibility'), ...several],
    termination: [...share('termination'), ...share('eligibility'), ...several],
    reduction: [...share('reduction'), ...share('eligibility'), ...several],
    credit: [...share('credit'), ...share('eligibility'), ...several],
  };
  return inputs[effect].filter((reading) => isFigure(reading));
}
