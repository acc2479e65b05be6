import { mulberry32 } from '../../src/domain/random.ts';

/** What comes how often: whole weights, and their sum. */
export interface Weighted<T> {
  readonly values: readonly T[];
  /** Up to and with each value. */
  readonly sums: readonly number[];
}

export function weighted<T>(weights: readonly (readonly [T, number])[]): Weighted<T> {
  let sum = 0;
  return {
    values: weights.map(([value]) => value),
    sums: weights.map(([, weight]) => {
      sum += weight;
      return sum;
    }),
  };
}

/**
 * Draws that are the same for the same seeds on every machine. Of the arithmetic only + − × ÷ and rounding down is used:
 * logarithms and powers may differ in their last digits.
 */
export class Draws {
  readonly #one: () => number;
  readonly #other: () => number;

  /** Two streams, because the 32 bits of one come round within some tens of millions of cases. */
  constructor(one: number, other: number) {
    this.#one = mulberry32(one);
    this.#other = mulberry32(other);
  }

  /** Uniform over [0, 1). */
  part(): number {
    const sum = this.#one() + this.#other();
    return sum >= 1 ? sum - 1 : sum;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.part() * (high - low + 1));
  }

  /** Whether something happens that happens so often in 100,000. */
  happens(of100000: number): boolean {
    return this.part() * 100_000 < of100000;
  }

  pick<T>({ values, sums }: Weighted<T>): T {
    const place = this.part() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return values[low] as T;
  }

  /** From a curve that says where each tenth of the values begins and where the last one ends; between them evenly. */
  along(tenths: readonly number[]): number {
    const place = this.part() * (tenths.length - 1);
    const at = Math.floor(place);
    const low = tenths[at] ?? 0;
    return low + ((tenths[at + 1] ?? low) - low) * (place - at);
  }
}
