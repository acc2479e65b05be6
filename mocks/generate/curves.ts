import type { Random } from './random.ts';

/**
 * How a year unfolds. A curve has twelve shares of the year's total, one for each number of months, that never fall and
 * end at exactly 1; month 1 is October, month 5 is February with the lunar new year, month 12 is September.
 */
export type Curve = readonly number[];

/** How much is newly accepted in each month, relative to the others. */
export const intakeWeights = [1.2, 1.05, 1.05, 1, 0.6, 1, 1.1, 1, 1, 0.95, 0.95, 0.9] as const;

/** How much money is completed in each month, relative to the others: late, as handed-over assets are. */
export const collectionWeights = [1, 0.7, 0.8, 0.8, 0.4, 0.8, 0.9, 0.9, 0.9, 1.2, 1.3, 1.5] as const;

/**
 * How likely a bank-credit case is completed in each month. None in the first: such a case needs months of valuation
 * and auction, and one inherited from September was counted there.
 */
export const creditWeights = [0, 0.6, 0.9, 1, 0.4, 0.9, 1, 1, 1, 1.2, 1.3, 1.6] as const;

/** The usual path of the rate by cases as a share of its final value: slow around month 5, fast from month 10 on. */
const usualRatePath = [0.06, 0.135, 0.215, 0.295, 0.345, 0.43, 0.515, 0.6, 0.685, 0.78, 0.885, 1] as const;

/** The curve of monthly weights; a weight of zero is a month without change. */
export function cumulative(weights: readonly number[]): Curve {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  let reached = 0;
  return weights.map((weight, index) => {
    reached += weight;
    return index === weights.length - 1 ? 1 : reached / sum;
  });
}

/** The curve of monthly weights, each moved by up to `spread` of itself either way: the larger, the lumpier. */
export function lumpy(weights: readonly number[], spread: number, random: Random): Curve {
  return cumulative(weights.map((weight) => weight * random.between(1 - spread, 1 + spread)));
}

/**
 * The planned path of a unit's rate by cases as a share of its final value, given where it starts and when it has caught
 * up (see the plan). Nothing in it is drawn: chance comes with the cases.
 */
export function ratePath({ start, catchUpMonth }: { start: number; catchUpMonth: number }): Curve {
  return usualRatePath.map((share, index) => share * (start + (1 - start) * caughtUp(index + 1, catchUpMonth)));
}

/** 0 until month 4, 1 from the month of catching up on, and smooth in between. */
function caughtUp(month: number, catchUpMonth: number): number {
  if (month >= catchUpMonth) return 1;
  const passed = Math.max(0, (month - 4) / (catchUpMonth - 4));
  return passed * passed * (3 - 2 * passed);
}

/** A whole number for each month, from `from` before the first to exactly `to` at the twelfth, along a curve. */
export function along(curve: Curve, from: number, to: number): number[] {
  return curve.map((share) => Math.round(from + (to - from) * share));
}
