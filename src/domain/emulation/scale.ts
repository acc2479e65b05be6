import { roundAs } from '../rounding.ts';
import { senseOf } from './judged.ts';
import type { Criterion, Extra } from './scoringTable.ts';

/**
 * From a number to a share of the points: plain arithmetic, the same for what was reached and for what chance might have made of it.
 * Half a hundredth short of a threshold counts as there, since it prints so; `verdict` and `monthReached` say the same.
 */

/** Where a number lies on a scale. */
export interface OnScale {
  /** What the scale reads: the number, its distance from the yardstick, or the number in percent of the yardstick. */
  readonly position: number;
  /** 0 to 1. */
  readonly share: number;
  /** Of steps: the index of the one that is reached, null below the first. */
  readonly step: number | null;
}

/** `yardstick` is the number of the criterion's yardstick; null where it has none. Null where a number that the scale needs is missing. */
export function onScale(criterion: Criterion, value: number, yardstick: number | null): OnScale | null {
  const { scale } = criterion;
  const position = positionOf(scale.kind === 'metOrNot' ? 'distance' : scale.on, value, yardstick);
  if (position === null) return null;
  const sense = senseOf(criterion.judged);
  if (scale.kind === 'metOrNot') return { position, share: reaches(position, 0, sense) ? 1 : 0, step: null };
  if (scale.kind === 'steps') {
    const step = scale.steps.findLastIndex(({ from }) => reaches(position, from, sense));
    return { position, share: (scale.steps[step]?.share ?? 0) / 100, step: step < 0 ? null : step };
  }
  const { zero, full } = scale;
  // A scale without length is a fault of the table; it is then met or not.
  const part = full === zero ? (reaches(position, full, sense) ? 1 : 0) : (position - zero) / (full - zero);
  return { position, share: Math.min(1, Math.max(0, part)), step: null };
}

function positionOf(on: 'number' | 'distance' | 'ofYardstick', value: number, yardstick: number | null): number | null {
  if (on === 'number') return value;
  if (yardstick === null) return null;
  if (on === 'distance') return value - yardstick;
  return yardstick === 0 ? null : (value / yardstick) * 100;
}

/** Whether a number is at a threshold or on its better side. */
export function reaches(value: number, threshold: number, sense: 1 | -1): boolean {
  const beyond = sense * (value - threshold);
  // Rounding is slow, and simulations ask hundreds of thousands of times.
  return beyond >= 0 || (beyond > -0.01 && roundAs('exact', beyond, 2) >= 0);
}

/** How often a bonus or a penalty counts: once for every full `per` of the number beyond `from`, never less than not at all. */
export function timesOf({ from, per }: Pick<Extra, 'from' | 'per'>, value: number): number {
  // What lacks nothing but the dust of binary numbers is full.
  return per > 0 ? Math.max(0, Math.floor((value - from) / per + 1e-9)) : 0;
}
