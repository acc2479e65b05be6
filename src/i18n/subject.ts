import type { Language } from './format.ts';

/** Words of other languages than the first, by subject: those that have been fetched. */
export type Dictionary = Readonly<Record<string, unknown>>;

/** Who speaks: which language, and what there is of it. */
export interface Speaker {
  readonly language: Language;
  readonly dictionary: Dictionary;
}

/**
 * The words of one subject. Vietnamese ones come with the code that says them; those of English come together, when a reader
 * wants them (`app/english.ts`), each under its key: the folder of the subject below `src`. A subject that the dictionary
 * does not have is told in Vietnamese rather than not at all.
 */
export function subject<W>(key: string, vi: W): (speaker: Speaker) => W {
  return ({ language, dictionary }) => (language === 'vi' ? vi : ((dictionary[key] as W | undefined) ?? vi));
}
