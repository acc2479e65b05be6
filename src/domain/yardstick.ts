import type { Reading } from './figure.ts';
import { isWholeYear, type Period } from './period.ts';
import type { Comparison, Standing } from './standing.ts';

/** What a rate is held against at a period: during the year the target's pace, at its end the target itself. */
export type Yardstick = 'target' | 'pace' | 'yearBefore';

export function yardstickOf(comparison: Comparison, period: Period): Yardstick {
  if (comparison === 'yearBefore') return 'yearBefore';
  return isWholeYear(period) ? 'target' : 'pace';
}

/** A standing's distance from the yardstick, points. */
export function gapTo(standing: Pick<Standing, 'gap' | 'paceGap' | 'change'>, yardstick: Yardstick): Reading<'points'> {
  if (yardstick === 'target') return standing.gap;
  return yardstick === 'pace' ? standing.paceGap : standing.change;
}

/** The value of the yardstick itself, percent. */
export function referenceOf(
  standing: Pick<Standing, 'target' | 'expected' | 'yearBefore'>,
  yardstick: Yardstick,
): Reading<'percent'> {
  if (yardstick === 'target') return standing.target;
  return yardstick === 'pace' ? standing.expected : standing.yearBefore;
}
