import type { Basis, Measure } from './measures.ts';

/** What became of numbers after their period was closed. A closed number never changes: what is known since stands beside it. */

/** One number of a report of a closed period, and what the register said of it by the next closing. */
export interface Correction {
  readonly unit: string;
  readonly months: number;
  readonly basis: Basis;
  /** `credit` are the credit cases completed, or the money in them. */
  readonly measure: Measure | 'credit';
  /** What the report of the period says, cases or thousand đồng. */
  readonly closed: number;
  /** What the register says at `at`, ISO date and time of Vietnam. */
  readonly now: number;
  readonly at: string;
}

type Place = Pick<Correction, 'unit' | 'months' | 'basis' | 'measure'>;

const found = new WeakMap<readonly Correction[], ReadonlyMap<string, Correction>>();

/** What became of a number, undefined where nothing did. Lists do not change, so where each stands is remembered. */
export function correctionOf(corrections: readonly Correction[], place: Place): Correction | undefined {
  let known = found.get(corrections);
  if (!known) {
    known = new Map(corrections.map((correction) => [correctionKey(correction), correction]));
    found.set(corrections, known);
  }
  return known.get(correctionKey(place));
}

/** Tells corrections of one list apart: which number each is of. */
export function correctionKey({ unit, months, basis, measure }: Place): string {
  return `${unit} ${months} ${basis} ${measure}`;
}

/** How many periods numbers were corrected of. */
export function correctedPeriods(corrections: readonly Correction[]): number {
  return new Set(corrections.map(({ months }) => months)).size;
}
