import * as core from '../i18n/core/en.ts';
import type { Messages } from '../i18n/messages.ts';

/** The English words of every subject, by its folder below `src`. */
const files = import.meta.glob<{ readonly en: unknown }>(
  ['/src/**/en.ts', '!/src/i18n/core/*', '!/src/i18n/phrases/*', '!/src/i18n/unitPhrases/*'],
  {
    eager: true,
  },
);

/** English with all its words: fetched as one file when a reader chooses it. */
export const english: Messages = {
  ...core,
  dictionary: Object.fromEntries(Object.entries(files).map(([file, { en }]) => [keyOf(file), en])),
};

function keyOf(file: string): string {
  return file.replace('/src/', '').replace(/\/en\.ts$/, '');
}
