import { fileWords } from '../i18n/files/words.ts';
import { type FileTableWords, fileTableWords } from '../i18n/fileTables/words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { FlatWords } from './flatTable.ts';
import type { GroundsWords } from './grounds.ts';

/** What files with tables need of the reader's language. */
export type TableMessages = Pick<
  Messages,
  'language' | 'dictionary' | 'format' | 'reading' | 'missing' | 'provenanceKinds'
>;

export type TableWords = FlatWords & GroundsWords & FileTableWords & Pick<Messages, 'missing'>;

/** The words for a flat table and for what stands around it. */
export function tableWords(messages: TableMessages): TableWords {
  const { directionHeader, unitHeader, units } = fileWords(messages);
  const { format, provenanceKinds, missing } = messages;
  return {
    format,
    provenanceKinds,
    missing,
    directionHeader,
    unitHeader,
    unitOf: (kind) => units[kind],
    ...fileTableWords(messages),
  };
}
