import { fileWords } from '../i18n/files/words.ts';
import { type FileTableWords, fileTableWords } from '../i18n/fileTables/words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { FlatWords } from './flatTable.ts';

/** What files with tables need of the reader's language. */
export type TableMessages = Pick<Messages, 'language' | 'dictionary' | 'format' | 'reading'>;

export interface TableWords extends FlatWords, FileTableWords {}

/** The words for a flat table and for what stands around it. */
export function tableWords(messages: TableMessages): TableWords {
  const { directionHeader, unitHeader, units } = fileWords(messages);
  return {
    format: messages.format,
    directionHeader,
    unitHeader,
    unitOf: (kind) => units[kind],
    ...fileTableWords(messages),
  };
}
