/** An axis from one round number to another, with its ticks. */
export interface Axis {
  readonly domain: [number, number];
  readonly ticks: number[];
}

const steps = [1, 2, 4, 5, 10, 20, 25] as const;

/**
 * An axis of percentages that holds all values with a little air, never below 0 or above 100, in at most `most` steps.
 * Not for bars, whose axis starts at zero.
 */
export function percentAxis(values: readonly number[], most: number): Axis {
  if (values.length === 0) return { domain: [0, 100], ticks: [0, 25, 50, 75, 100] };
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const air = Math.max((greatest - least) * 0.08, 0.5);
  for (const step of steps) {
    const from = Math.max(0, Math.floor((least - air) / step) * step);
    const to = Math.min(100, Math.ceil((greatest + air) / step) * step);
    const count = Math.round((to - from) / step);
    if (count <= most)
      return { domain: [from, to], ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step) };
  }
  return { domain: [0, 100], ticks: [0, 50, 100] };
}
