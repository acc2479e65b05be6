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
  for (const step of [...steps, 2 * (greatest - least)]) {
    const from = Math.max(lowest, Math.floor((least - air) / step) * step);
    const to = Math.min(highest, Math.ceil((greatest + air) / step) * step);
    const count = Math.round((to - from) / step);
    if (count <= most) return axisOf(from, step, count);
  }
  return { domain: [0, 100], ticks: [0, 50, 100] };
}

function axisOf(from: number, step: number, count: number): Axis {
  // Neither the dust of binary numbers nor a minus before zero.
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12)) + 0);
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0], ticks };
}

/**
 * An axis of counts or of money from zero to a round number, in about `most` steps of at least `least`: 1 for what comes
 * whole, a tenth for what is written with one decimal.
 */
export function countAxis(greatest: number, most: number, least = 1): Axis {
  const rough = Math.max(greatest / most, least);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  return axisOf(0, step, Math.max(1, Math.ceil(greatest / step)));
}
