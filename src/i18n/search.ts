import { foldForSearch } from './format.ts';

/** A text made ready to be searched: its words, folded, each between spaces. A number with its marks is one word. */
export function searchable(text: string): string {
  return ` ${wordsIn(text).join(' ')} `;
}

/** Syllables are words in Vietnamese; names in code are several: "caseRate" is found by "rate". */
function wordsIn(text: string): readonly string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldForSearch(apart).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

/** The words of what is searched for; none where nothing is. */
export function searchWords(wanted: string): readonly string[] {
  return wordsIn(wanted);
}

/**
 * Whether a text made ready holds all of some words, in whatever order. The last one may be the beginning of a word, since
 * it may still be on its way; the others are whole, so that "tin dung" is not found in "tính đúng".
 */
export function holdsAll(ready: string, words: readonly string[]): boolean {
  return words.every((word, at) => ready.includes(at < words.length - 1 ? ` ${word} ` : ` ${word}`));
}

/**
 * Whether texts hold what is searched for: every word of it, in any order. Case, accents and where they stand (Hoà, Hòa), đ
 * and kinds of white space make no difference. Where nothing is searched for every text does.
 */
export function finderOf(wanted: string): (text: string) => boolean {
  const words = searchWords(wanted);
  return (text) => words.length === 0 || holdsAll(searchable(text), words);
}
