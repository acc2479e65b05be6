import { proportion } from './algebra.ts';
import { completionRate, type RateReading } from './completion.ts';
import { isFigure, numberOf, type Reading } from './figure.ts';
import { basisTraits } from './measures.ts';
import type { Taken } from './reportSums.ts';
import { type ReportTable, rowsOf } from './reportTable.ts';
import { roundAs } from './rounding.ts';
import { gapBetween } from './targets.ts';

/**
 * The required pace: where a rate should stand after some months to be on the way to its target. It is the target × the rate
 * `then`, after the same months of the year before, ÷ the rate at that year's `end`. Enforcement is not a straight line (Tết,
 * year-end drives), so the shape of the year before is the fair one. Percent.
 *
 * `notReported` when the target, that month or that year's end is missing; `notApplicable` when it ended at zero.
 */
export function expectedRate(
  target: Reading<'percent'>,
  then: Reading<'percent'> | undefined,
  end: Reading<'percent'> | undefined,
): Reading<'percent'> {
  if (!isFigure(target)) return target;
  return isFigure(then) && isFigure(end) ? proportion('expectedRate', target, then, end) : 'notReported';
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
  // Like with like: who has not reported this year does not count in the year before either, unless nobody has.
  const absent = new Set(now.missingUnits);
  const reporting = absent.size % owners.length === 0 ? units : owners.filter((unit) => !absent.has(unit));
  const earlier = (after: number) =>
    before ? completionRate(before, { basis, units: reporting, months: after }) : undefined;
  const then = earlier(months);
  const end = earlier(12);
  const whole = months === 12;
  const expected = whole ? target : expectedRate(target, then?.rate, end?.rate);
  // All units together are one path, any other choice is one of many.
  const paths = owners.length < current.units.length ? current.units.length : 1;
  const { chance, gap } = basisTraits[basis];
  return {
    ...now,
    yearBefore: then?.rate ?? 'notReported',
    expected,
    paceGap: gapBetween(whole ? gap : 'paceGap', now.rate, expected),
    leeway: whole ? undefined : chance ? leewayOf(expected, now, then, end, paths) : null,
  };
}

/**
 * How far chance may take a rate from its pace, points; not finite where the year before has too few cases by then. The rate
 * is a share of the cases eligible, and its pace an estimate too, from the two rates of the year before. All are binomial: the
 * variance of such a rate ÷ its square is 1 ÷ completed − 1 ÷ eligible, and of the ratio of two rates of one year, whose cases
 * are the same, the difference of both. docs/decisions/031 has what was measured.
 */
function leewayOf(expected: Reading, now: RateReading, then?: RateReading, end?: RateReading, paths = 1): number {
  const one = (reading: Reading | undefined) => 1 / (numberOf(reading) ?? 0);
  const p = (numberOf(expected) ?? 0) / 100;
  const done = one(then?.completed);
  const shape = Math.max(0, done - one(then?.eligible) - one(end?.completed) + one(end?.eligible));
  const variance = p * (1 - p) * one(now.eligible) + p * p * shape;
  // Of fewer than thirty cases the shape of a year says nothing.
  return done > 1 / 30 ? Number.POSITIVE_INFINITY : 100 * Math.sqrt(limitOf(paths) * variance);
}

/**
 * Beyond how many variances a squared gap is no chance. In a year without any change no more than five in a hundred see anybody
 * called behind in any of eleven months: four of them the units together, one any of so many `paths`.
 */
function limitOf(paths: number): number {
  return paths === 1 ? 6.3 : 9 + 2 * Math.log(paths);
}
