import { proportion } from './algebra.ts';
import { isFigure, type Reading } from './figure.ts';
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

/**
 * How far each month of a path of cumulative rates stands from where it should be to reach the target, points; index 0 is
 * one month. `pathBefore` holds the twelve rates of the year before, whose shape the expected path has.
 */
export function paceGaps(
  target: Reading<'percent'>,
  path: readonly Reading<'percent'>[],
  pathBefore: readonly Reading<'percent'>[],
): readonly Reading<'points'>[] {
  const before = (months: number) => pathBefore[months - 1] ?? 'notReported';
  return path.map((rate, at) => gapBetween('paceGap', rate, expectedRate(target, before, at + 1)));
}
