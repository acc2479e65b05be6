import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Verdict } from '../../domain/targets.ts';
import { gapTo, referenceOf, verdictOn, type Yardstick } from '../../domain/yardstick.ts';

/** How a rate stands to what it is held against: what the dot beside its number shows. */
export interface Against {
  readonly gap: Reading<'points'>;
  readonly verdict: Verdict | null;
  /** What it is held against, percent. */
  readonly reference: Reading<'percent'>;
}

export function againstOf(standing: Standing, yardstick: Yardstick): Against {
  return {
    gap: gapTo(standing, yardstick),
    verdict: verdictOn(standing, yardstick),
    reference: referenceOf(standing, yardstick),
  };
}

/** A scale of fewer points would make much of little. */
const leastSpan = 5;

/** Room at both ends for half a dot, as a share of the width. */
const margin = 0.07;

/**
 * Where a distance stands on the scale that the dots of all rows share, as a share of its width: from the least to the
 * greatest distance there is, zero always among them, so that lengths compare across rows and measures.
 */
export function gapScale(gaps: readonly Reading<'points'>[]): (gap: number) => number {
  const values = gaps.filter(isFigure).map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const spare = Math.max(0, leastSpan - (high - low)) / 2;
  return (gap) => margin + ((gap - low + spare) / (high - low + 2 * spare)) * (1 - 2 * margin);
}

/** What all rows are held against, where it is one value for all. */
export function commonReference(rows: readonly Against[]): Extract<Reading<'percent'>, object> | undefined {
  const known = rows.map(({ reference }) => reference).filter(isFigure);
  const [first] = known;
  return first && known.every(({ value }) => value === first.value) ? first : undefined;
}
