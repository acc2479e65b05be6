import type { Direction } from './figure.ts';

/**
 * Rounds so that what is said stays true: a lower bound ("more than") down, an upper bound ("less than") up, anything
 * else to the nearest, halves away from zero as Vietnamese offices do.
 *
 * `decimals` is the number of decimal places, 0 to 6.
 */
export function roundAs(direction: Direction, value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // A printed decimal such as 81.41 is not exact in binary: without this, 81.41 × 100 would floor to 8140.
  const scaled = Number((value * factor).toPrecision(12));
  if (direction === 'moreThan') return unsigned(Math.floor(scaled) / factor);
  if (direction === 'lessThan') return unsigned(Math.ceil(scaled) / factor);
  return unsigned((Math.sign(scaled) * Math.round(Math.abs(scaled))) / factor);
}

/** No minus sign on a zero. */
function unsigned(value: number): number {
  return value === 0 ? 0 : value;
}
