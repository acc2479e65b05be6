import type { Unit } from '../domain/organisation.ts';
import { foldForSearch } from './fold.ts';
import type { Language } from './format.ts';

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

/** What of a unit is searched. */
type Named = Pick<Unit, 'code' | 'name' | 'shortName'>;

/**
 * Whether units are what is searched for: every word of it, in any order, stands in a full or short name of either language or in
 * the code. Case, accents and where they stand (Hoà, Hòa), đ and other look-alikes, hyphens and kinds of white space make no
 * difference; written in one ("vinhyen") the words of a name are found too. Where nothing is searched for every unit is found.
 */
export function unitFinder(wanted: string): (unit: Named) => boolean {
  const words = searchWords(wanted);
  const [alone] = words.length === 1 ? words : [];
  return ({ code, name, shortName }) => {
    const ready = searchable([code, name.vi, shortName.vi, name.en, shortName.en].join(' '));
    return holdsAll(ready, words) || (alone !== undefined && holdsInOne(ready, alone));
  };
}

/** Of units found, the one most likely meant: whose short name begins with what was typed, or else the first. */
export function likeliest<U extends Named>(found: readonly U[], wanted: string, language: Language): U | undefined {
  const typed = searchable(wanted).trimEnd();
  return found.find(({ shortName }) => searchable(shortName[language]).startsWith(typed)) ?? found[0];
}

/** Whether words that follow each other are a text written in one, or its beginning. */
function holdsInOne(ready: string, text: string): boolean {
  const words = ready.trim().split(' ');
  return words.some((_, at) => words.slice(at).join('').startsWith(text));
}
