import { foldForSearch } from './format.ts';

/** The words of what is searched for, folded; none where nothing is. */
export function searchWords(wanted: string): readonly string[] {
  return foldForSearch(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a folded text holds all of some folded words, in whatever order. */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/**
 * Whether texts hold what is searched for: every word of it, in any order. Case, accents and where they stand (Hoà, Hòa), đ
 * and kinds of white space make no difference. Where nothing is searched for every text does.
 */
export function finderOf(wanted: string): (text: string) => boolean {
  const words = searchWords(wanted);
  return (text) => words.length === 0 || holdsAll(foldForSearch(text), words);
}
