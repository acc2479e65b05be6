import { type CountedMeasure, type CountRow, countedMeasures, type FinishedRow, type StockRow } from '../rows.ts';

type Counts = Record<CountedMeasure, number>;

/** A row of counts that is added to. */
export type CountSums = Counts & Pick<CountRow, 'unit' | 'officer' | 'months' | 'basis'>;

/** Sums under keys of several texts and numbers. */
export class Tally<K extends object, V extends object> {
  readonly #rows = new Map<string, K & V>();

  readonly #zero: () => V;

  constructor(zero: () => V) {
    this.#zero = zero;
  }

  /** The sums under these keys, to be added to. */
  at(keys: K): K & V {
    const key = Object.values(keys).join('|');
    let row = this.#rows.get(key);
    if (!row) {
      row = { ...keys, ...this.#zero() };
      this.#rows.set(key, row);
    }
    return row;
  }

  rows(): (K & V)[] {
    return [...this.#rows.values()];
  }
}

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

export const countTally = () =>
  new Tally<Pick<CountRow, 'unit' | 'officer' | 'months' | 'basis'>, Counts>(
    () => Object.fromEntries(countedMeasures.map((measure) => [measure, 0])) as Counts,
  );

type StockSums = Mutable<Pick<StockRow, 'cases' | 'amount' | 'standstillCases' | 'standstillAmount'>>;

export const stockTally = () =>
  new Tally<Omit<StockRow, keyof StockSums>, StockSums>(() => ({
    cases: 0,
    amount: 0,
    standstillCases: 0,
    standstillAmount: 0,
  }));

export const finishedTally = () => new Tally<Omit<FinishedRow, 'cases'>, { cases: number }>(() => ({ cases: 0 }));

/** Rows in the order of these keys: null first, numbers by size, texts by code point, false before true. */
export function sortedBy<R extends object>(rows: readonly R[], keys: readonly (keyof R)[]): R[] {
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const order = compare(a[key], b[key]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  // Codes and codes of kinds have no letters outside of ASCII, so code units are code points.
  return (a as string | number | boolean) < (b as string | number | boolean) ? -1 : 1;
}
