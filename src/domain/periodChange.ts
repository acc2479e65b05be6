import { subtract } from './algebra.ts';
import { completionRate } from './completion.ts';
import { type Figure, isFigure, type Reading } from './figure.ts';
import type { Basis, Measure } from './measures.ts';
import type { Period } from './period.ts';
import type { Counted } from './quantities.ts';
import { total } from './reportSums.ts';
import { type ReportTable, rowsOf } from './reportTable.ts';

/** A number of a period beside that of the period before in the same statistical year; both cumulative. */
export interface PeriodChange<R extends Reading = Reading, C extends Reading = Reading> {
  readonly before: R;
  readonly now: R;
  /** Now − before: counts in their own quantity, rates in points. */
  readonly change: C;
}

export interface PeriodChanges {
  /** Undefined in the first month, which has no period before it. */
  readonly rate: PeriodChange<Reading<'percent'>, Reading<'points'>> | undefined;
  readonly counts: readonly (PeriodChange<Reading<Counted>, Reading<Counted>> & { readonly measure: Measure })[];
  /** Units that lack a report of either period: they are in neither. */
  readonly missingUnits: readonly string[];
}

const counted: readonly Measure[] = ['completedTotal', 'newlyAccepted', 'carriedForward'];

/**
 * What changed since the month before, of some units taken together. Like with like: a unit that has not reported what was completed
 * and what was eligible in both periods is left out of both. `notReported` where nobody has both.
 */
export function periodChanges(
  table: ReportTable,
  { basis, units, period }: { readonly basis: Basis; readonly units: readonly string[]; readonly period: Period },
): PeriodChanges {
  if (period.months === 1) return { rate: undefined, counts: [], missingUnits: [] };
  const [then, now] = [period.months - 1, period.months];
  const lacking = [then, now].flatMap((months) => completionRate(table, { basis, units, months }).missingUnits);
  const missing = new Set(lacking);
  const both = rowsOf(table, units).owners.filter((owner) => !missing.has(owner));
  const rateAt = (months: number) => completionRate(table, { basis, units: both, months }).rate;
  const [rateBefore, rate] = [rateAt(then), rateAt(now)];
  return {
    rate: {
      before: rateBefore,
      now: rate,
      change: changed(rateBefore, rate, (a, b) => subtract('changeOnPeriod', a, b)),
    },
    counts: counted.map((measure) => {
      const at = (months: number) => total(table, { basis, units: both, months, measure }).reading;
      const [before, after] = [at(then), at(now)];
      const change = changed(before, after, (a, b) => subtract('changeOnPeriod', a, b));
      return { measure, before, now: after, change };
    }),
    missingUnits: [...missing],
  };
}

/** Of two periods the change is about the later one. */
function changed<A extends Figure, C extends Figure>(
  before: A | 'notReported' | 'notApplicable',
  now: A | 'notReported' | 'notApplicable',
  difference: (now: A, before: A) => C,
): C | 'notReported' | 'notApplicable' {
  if (!isFigure(now)) return now;
  if (!isFigure(before)) return before;
  return { ...difference(now, before), ...(now.subject && { subject: now.subject }) };
}
