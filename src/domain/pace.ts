import { proportion } from './algebra.ts';
import { completionRate, type RateReading } from './completion.ts';
import { isFigure, numberOf, type Reading } from './figure.ts';
import { basisTraits } from './measures.ts';
import type { Taken } from './reportSums.ts';
import { type ReportTable, rowsOf } from './reportTable.ts';
import { roundAs } from './rounding.ts';
import { gapBetween } from './targets.ts';

/**
 * Where a rate should stand after some months to be on the way to its target: the target × the rate after the same
 * months of the year before ÷ that year's final rate. Enforcement is not a straight line (Tết, year-end drives), so the
 * shape of the year before is the fair one. Percent; at twelve months it is the target itself.
 *
 * `rateBefore` gives the cumulative rate of that year after so many months.
 * `notReported` when the target, that month or that year's end is missing; `notApplicable` when it ended at zero.
 */
export function expectedRate(
  target: Reading<'percent'>,
  rateBefore: (months: number) => Reading<'percent'>,
  months: number,
): Reading<'percent'> {
  if (!isFigure(target)) return target;
  if (months === 12) return target;
  const then = rateBefore(months);
  const end = rateBefore(12);
  if (!isFigure(then) || !isFigure(end)) return 'notReported';
  return proportion('expectedRate', target, then, end);
}

/**
 * The month from which a path of cumulative rates has stood at or above the target to its end, as a number of months;
 * null when it ends below or the target is missing. A rate can fall back, when more becomes eligible than is completed:
 * a target reached and lost again does not count. A month without a report does not interrupt. Half a hundredth of a
 * point below counts as at the target, as it does for `verdict`.
 */
export function monthReached(target: Reading<'percent'>, path: readonly Reading<'percent'>[]): number | null {
  if (!isFigure(target)) return null;
  const known = path.flatMap((rate, index) => (isFigure(rate) ? [{ months: index + 1, value: rate.value }] : []));
  const lastBelow = known.findLastIndex(({ value }) => roundAs('exact', value - target.value, 2) < 0);
  return known[lastBelow + 1]?.months ?? null;
}

/** A rate on its way: what it is after some months, where it should be by then, and how far chance may take it from there. */
export interface OnTheWay extends RateReading {
  /** The rate after the same months of the year before, of the units that have reported this year. */
  readonly yearBefore: Reading<'percent'>;
  /** The required pace, percent: see `expectedRate`. */
  readonly expected: Reading<'percent'>;
  /** Rate − expected, points; at twelve months the distance from the target. */
  readonly paceGap: Reading<'points'>;
  /** Points; null where chance cannot be told, undefined at twelve months, when the target is reached or not. */
  readonly leeway: number | null | undefined;
}

/** How units taken together are on their way to a target after some months, beside the year before. */
export function onTheWay(
  { current, before }: { readonly current: ReportTable; readonly before: ReportTable | null },
  target: Reading<'percent'>,
  { basis, units, months }: Taken,
): OnTheWay {
  const now = completionRate(current, { basis, units, months });
  const { owners } = rowsOf(current, units);
  // Like with like: who has not reported this year does not count in the year before either.
  const absent = new Set(now.missingUnits);
  const reporting = absent.size === 0 ? units : owners.filter((unit) => !absent.has(unit));
  const earlier = (after: number) => before && completionRate(before, { basis, units: reporting, months: after });
  const [then, end] = [earlier(months), earlier(12)];
  const expected = expectedRate(target, (after) => (after === 12 ? end : then)?.rate ?? 'notReported', months);
  // All units together are one path, any other choice is one of many.
  const paths = owners.length < current.units.length ? current.units.length : 1;
  const { chance, gap } = basisTraits[basis];
  return {
    ...now,
    yearBefore: then?.rate ?? 'notReported',
    expected,
    paceGap: gapBetween(months === 12 ? gap : 'paceGap', now.rate, expected),
    leeway: months === 12 ? undefined : chance ? leewayOf(expected, now, [then, end], paths) : null,
  };
}

/** Cases that a month of the year before must have had completed before its share of that year says anything. */
const fewest = 30;

/**
 * How far chance may take a rate from its pace, points. The rate is a share of the cases eligible; its pace is an estimate
 * too, from what was completed in the year before by the same month out of what was by its end: both are binomial. The
 * limit is chosen so that in a year without any change no more than five in a hundred see any unit called out in any of
 * eleven months, however many `paths` there are: docs/decisions/026, with what it was measured on.
 */
function leewayOf(
  expected: Reading<'percent'>,
  { eligible }: RateReading,
  [then, end]: readonly (RateReading | null)[],
  paths: number,
): number {
  if (!then || !end || !((numberOf(then.completed) ?? 0) >= fewest)) return Number.POSITIVE_INFINITY;
  const p = (numberOf(expected) ?? 0) / 100;
  const own = Math.max(0, p * (1 - p)) / (numberOf(eligible) ?? 0);
  const shape = Math.max(0, relativeVariance(then) - relativeVariance(end));
  return 100 * Math.sqrt((6 + 2 * Math.log(paths)) * (own + p * p * shape));
}

/** Of a rate as a share of cases: variance ÷ square of the rate. */
function relativeVariance({ completed, eligible }: RateReading): number {
  return 1 / (numberOf(completed) ?? 0) - 1 / (numberOf(eligible) ?? 0);
}
