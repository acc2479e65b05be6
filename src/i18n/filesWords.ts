import { files as en } from './en/files.ts';
import type { Language } from './format.ts';
import { files as vi } from './vi/files.ts';

/** What a language must be able to say in files and in the menu that makes them. They come when a file is asked for. */
export type FilesWords = typeof vi;

const words: Record<Language, FilesWords> = { vi, en };

export function filesWords({ language }: { readonly language: Language }): FilesWords {
  return words[language];
}
