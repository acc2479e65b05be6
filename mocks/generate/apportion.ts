/**
 * Splits a whole total over weights into whole parts that add up to it exactly, by the largest remainder: every part is
 * rounded down, and what is left goes, one each, to the parts that lost most. A weight of zero gets nothing.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((so, part) => so + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

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
