/** An axis from one round number to another, with its ticks. */
export interface Axis {
  readonly domain: [number, number];
  readonly ticks: number[];
}

const steps = [1, 2, 4, 5, 10, 20, 25, 50, 100] as const;

/**
 * An axis of percentages that holds all values with a little air, never below 0 or above 100, in at most `most` steps.
 * Not for bars, whose axis starts at zero.
 */
export function percentAxis(values: readonly number[], most: number): Axis {
  return roundAxis(values, most, [0, 100]);
}

/** An axis of rates or of points, from round number to round number, within limits if there are any. */
export function roundAxis(
  values: readonly number[],
  most: number,
  [lowest, highest]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): Axis {
  if (values.length === 0) return { domain: [0, 100], ticks: [0, 25, 50, 75, 100] };
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const air = Math.max((greatest - least) * 0.08, 0.5);
  for (const step of steps) {
    const from = Math.max(lowest, Math.floor((least - air) / step) * step);
    const to = Math.min(highest, Math.ceil((greatest + air) / step) * step);
    const count = Math.round((to - from) / step);
    if (count <= most)
      return { domain: [from, to], ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step) };
  }
  return { domain: [0, 100], ticks: [0, 50, 100] };
}

/** An axis of counts or of money from zero to a round number, in about `most` steps. */
export function countAxis(greatest: number, most: number): Axis {
  const rough = Math.max(greatest, 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  const count = Math.max(1, Math.ceil(greatest / step));
  return { domain: [0, count * step], ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}
