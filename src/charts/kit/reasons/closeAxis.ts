import type { Axis } from '../plot/axis.ts';

/** An axis with the decimals that its ticks need. */
export interface CloseAxis extends Axis {
  readonly decimals: number;
}

const closeSteps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;

/**
 * An axis that holds its values closely, where the steps between them are what matters: its ends are not round, its ticks are,
 * and there are at most `most` of them. Never narrower than a point. Not for bars from zero.
 */
export function closeAxis(values: readonly number[], most: number): CloseAxis {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const air = Math.max((greatest - least) * 0.06, (1 - (greatest - least)) / 2, 0);
  const [from, to] = [least - air, greatest + air];
  for (const step of closeSteps) {
    const first = Math.ceil(from / step);
    const count = Math.floor(to / step) - first + 1;
    if (count > most) continue;
    const ticks = Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)) + 0);
    return { domain: [from, to], ticks, decimals: step < 1 ? 1 : 0 };
  }
  return { domain: [from, to], ticks: [], decimals: 0 };
}
