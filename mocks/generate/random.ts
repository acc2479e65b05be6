import { mulberry32 } from '../../src/domain/random.ts';

/** A stream of pseudo-random numbers: the same seed and labels give the same numbers on every machine. */
export interface Random {
  /** The next number, uniform over [low, high). */
  between(low: number, high: number): number;
}

/**
 * A stream that belongs to a seed and to what it is used for, such as a unit, a year and a measure.
 * Every use draws from a stream of its own, so that a change to one unit of the plan leaves the others as they were.
 */
export function makeRandom(seed: number, ...labels: readonly (string | number)[]): Random {
  const next = mulberry32(hash(`${seed}/${labels.join('/')}`));
  return { between: (low, high) => low + (high - low) * next() };
}

/** FNV-1a over UTF-16 code units: spreads labels that differ in one letter over all 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
