import { subtract } from './algebra.ts';
import { counterpartsOf } from './counterparts.ts';
import { type CountsPair, decompose, type Effect, effects } from './decomposition.ts';
import { isFigure, type Points, type Rate, type Reading } from './figure.ts';
import type { Basis } from './measures.ts';
import type { Unit } from './organisation.ts';
import {
  countsOf,
  doesNotAddUp,
  hasCreditApart,
  lacks,
  plain,
  type Row,
  rateOf,
  type Side,
  type Sides,
  subjectOfAll,
  sumsOf,
  unitsOf,
  whens,
} from './reasonCounts.ts';
import { type Context, partFigure, shareOf } from './reasonFigures.ts';
import type { ReportTable } from './reportTable.ts';
import { roundAs } from './rounding.ts';
import type { ReportYears } from './standing.ts';

/** Why a rate changed on the year before, and why two units differ, as figures; the arithmetic is in `decomposition.ts`. */

/** One part of a change. */
export interface Reason {
  readonly effect: Effect;
  /** Points; all of them add up to the change. */
  readonly part: Points;
  /**
   * What moved, of all units together, percent: the share classed eligible, or a part of what was completed as a share of all
   * to be enforced. Not applicable to the mix of units, which is no share.
   */
  readonly before: Reading<'percent'>;
  readonly after: Reading<'percent'>;
}

export interface Reasons {
  readonly before: Rate;
  readonly after: Rate;
  /** `after` − `before`, points. */
  readonly change: Points;
  /** In the order in which they are told. No mix where one unit is looked at, no reduction by cases. */
  readonly parts: readonly Reason[];
  /** Completed credit cases are told apart from the others completed; not where a unit has not reported them. */
  readonly creditApart: boolean;
  /** The year before counts units in that have been merged since. */
  readonly merged: boolean;
}

/** Why a change cannot be taken apart, with the units that it is because of. */
export interface NoReasons {
  /**
   * `unmatched`: a unit has nobody to be held against. `notReported`: a number is missing. `nothingEligible`: there is no rate.
   * `doesNotAddUp`: a unit's numbers cannot be.
   */
  readonly why: 'noYearBefore' | 'unmatched' | 'notReported' | 'nothingEligible' | 'doesNotAddUp';
  readonly units: readonly string[];
}

export function isExplained(reasons: Reasons | NoReasons): reasons is Reasons {
  return 'parts' in reasons;
}

interface Asked {
  readonly basis: Basis;
  readonly units: readonly string[];
  readonly months: number;
  /** All units there have ever been, which say who took over from whom. */
  readonly ever: readonly Pick<Unit, 'code' | 'successors'>[];
}

/** Why the rate of units taken together is another one than at the same period of the year before. */
export function reasonsOfChange({ current, before }: ReportYears, asked: Asked): Reasons | NoReasons {
  if (!before) return { why: 'noYearBefore', units: [] };
  const found = counterpartsOf({ before, current }, asked);
  if (found.kind === 'unmatched') return { why: 'unmatched', units: found.units };
  if (found.pairs.length === 0) return { why: 'notReported', units: asked.units };
  return explained(
    found.pairs.map((pair) => ({
      before: { table: before, units: pair.before, months: asked.months },
      after: { table: current, units: pair.after, months: asked.months },
    })),
    { basis: asked.basis, name: 'changeOnYear', merged: found.merged },
  );
}

/**
 * Why the rate of one unit is another one than that of a second unit at the same period: the parts lead from `from` to `to`.
 * There is no mix of units.
 */
export function reasonsOfGap(
  table: ReportTable,
  {
    basis,
    from,
    to,
    months,
  }: { readonly basis: Basis; readonly from: string; readonly to: string; readonly months: number },
): Reasons | NoReasons {
  const side = (unit: string): Side => ({ table, units: [unit], months });
  return explained([{ before: side(from), after: side(to) }], { basis, name: 'unitGap', merged: false });
}

interface Meant {
  readonly basis: Basis;
  /** What the difference of the two rates is. */
  readonly name: 'changeOnYear' | 'unitGap';
  readonly merged: boolean;
}

function explained(all: readonly Sides[], { basis, name, merged }: Meant): Reasons | NoReasons {
  const rows = all.map(
    (sides): Row => ({ sides, before: countsOf(sides.before, basis), after: countsOf(sides.after, basis) }),
  );
  const lacking = rows.filter((row) => whens.some((when) => lacks(row[when], basis)));
  if (lacking.length > 0) return { why: 'notReported', units: unitsOf(lacking) };
  const creditApart = rows.every((row) => whens.every((when) => hasCreditApart(row[when])));
  const numbers = rows.map(
    (row): CountsPair => ({ before: plain(row.before, creditApart), after: plain(row.after, creditApart) }),
  );
  const odd = rows.filter((_, at) => whens.some((when) => doesNotAddUp(numbers[at]?.[when])));
  if (odd.length > 0) return { why: 'doesNotAddUp', units: unitsOf(odd) };
  const found = decompose(numbers);
  if (!found) return { why: 'nothingEligible', units: unitsOf(rows) };
  const sums = { before: sumsOf(rows, 'before'), after: sumsOf(rows, 'after') };
  const rate = (when: 'before' | 'after') => rateOf(sums[when], basis, subjectOfAll(rows, when));
  const [before, after] = [rate('before'), rate('after')];
  if (!isFigure(before) || !isFigure(after)) return { why: 'nothingEligible', units: unitsOf(rows) };
  const told = effects.filter(
    (effect) =>
      (effect !== 'mix' || rows.length > 1) &&
      (effect !== 'reduction' || basis === 'amounts') &&
      (effect !== 'credit' || creditApart),
  );
  const context: Context = { rows, byUnit: found.byUnit, creditApart, sums, basis };
  return {
    before,
    after,
    change: { ...subtract(name, after, before), ...(after.subject && { subject: after.subject }) },
    parts: told.map((effect) => ({
      effect,
      part: partFigure(effect, found.parts[effect], context),
      before: shareOf(effect, sums.before, creditApart),
      after: shareOf(effect, sums.after, creditApart),
    })),
    creditApart,
    merged,
  };
}

/** Below this nothing is called a change or a reason, points. */
const leastTold = 0.05;

/** What a change is mostly made of, as data. */
export type ReasonsFinding =
  | { readonly kind: 'unknown' }
  /** Hardly any change. */
  | { readonly kind: 'still'; readonly change: Points }
  | {
      readonly kind: 'moved';
      readonly change: Points;
      /** The largest part in the direction of the change, or several that are as large as far as can be seen; may be none. */
      readonly largest: readonly Reason[];
      /** Whether there are others in the same direction, smaller ones: only then is anything the largest. */
      readonly others: boolean;
    };

/** Names the largest part that leads where the change leads. Parts under 0.05 points are no reasons. */
export function reasonsFinding(reasons: Reasons | NoReasons): ReasonsFinding {
  if (!isExplained(reasons)) return { kind: 'unknown' };
  const { change, parts } = reasons;
  if (Math.abs(change.value) < leastTold) return { kind: 'still', change };
  const sign = Math.sign(change.value);
  const candidates = parts
    .filter(({ part }) => sign * part.value >= leastTold)
    .toSorted((a, b) => sign * (b.part.value - a.part.value));
  const [first] = candidates;
  const shown = ({ part }: Reason) => roundAs('exact', part.value, 2);
  const largest = first ? candidates.filter((reason) => shown(reason) === shown(first)) : [];
  return { kind: 'moved', change, largest, others: candidates.length > largest.length };
}
