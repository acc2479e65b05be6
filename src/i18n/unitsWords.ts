import { units as en } from './en/units.ts';
import type { Language } from './format.ts';
import { useMessages } from './useMessages.ts';
import { units as vi } from './vi/units.ts';

/** What a language must be able to say on the pages about units. They come with those pages, not with the first one. */
export type UnitsWords = typeof vi;

const words: Record<Language, UnitsWords> = { vi, en };

/** The words in a language: what a page's charts take, which get the reader's messages handed in. */
export function unitsWords({ language }: { readonly language: Language }): UnitsWords {
  return words[language];
}

export function useUnitsWords(): UnitsWords {
  return unitsWords(useMessages());
}
