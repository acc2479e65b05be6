import { apportion } from '../../src/domain/apportion.ts';

/**
 * Splits a whole total over weights like `apportion`, but no part is more than its cap; what does not fit goes to the
 * others. The parts add up to the total, or to all caps of parts with a weight where those are less.
 */
export function apportionWithin(total: number, weights: readonly number[], caps: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  const capOf = (index: number) => Math.floor(caps[index] ?? 0);
  let left = total;
  for (;;) {
    const open = weights.map((weight, index) => ((parts[index] ?? 0) < capOf(index) ? weight : 0));
    if (left <= 0 || open.every((weight) => weight <= 0)) return parts;
    for (const [index, part] of apportion(left, open).entries()) {
      const taken = Math.min(part, capOf(index) - (parts[index] ?? 0));
      parts[index] = (parts[index] ?? 0) + taken;
      left -= taken;
    }
  }
}
