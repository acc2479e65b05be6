import { isFigure, type Reading } from './figure.ts';
import { isWholeYear, type Period } from './period.ts';
import type { Comparison, Standing } from './standing.ts';
import { type Verdict, verdict } from './targets.ts';

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

/** What a standing is judged by. */
export type Judged = Pick<Standing, 'gap' | 'paceGap' | 'change' | 'eligible' | 'leeway'>;

/** What a standing's distance from the yardstick says; null where there is none, and where nobody is judged by it. */
export function verdictOn(standing: Judged, yardstick: Yardstick): Verdict | null {
  const gap = gapTo(standing, yardstick);
  const { eligible, leeway } = standing;
  return isFigure(gap) ? verdict(gap, { eligible, leeway: yardstick === 'pace' ? leeway : undefined }) : null;
}

/** The value of the yardstick itself, percent. */
export function referenceOf(
  standing: Pick<Standing, 'target' | 'expected' | 'yearBefore'>,
  yardstick: Yardstick,
): Reading<'percent'> {
  if (yardstick === 'target') return standing.target;
  return yardstick === 'pace' ? standing.expected : standing.yearBefore;
}
