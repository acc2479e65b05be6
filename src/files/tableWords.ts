import { filesTable as en } from '../i18n/en/filesTable.ts';
import { filesWords } from '../i18n/filesWords.ts';
import type { Language } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { type FilesTable, filesTable as vi } from '../i18n/vi/filesTable.ts';
import type { FlatWords } from './outgoing.ts';

const tables: Record<Language, FilesTable> = { vi, en };

/** What files with tables need of the reader's language. */
export type TableMessages = Pick<Messages, 'language' | 'format' | 'reading'>;

export interface TableWords extends FlatWords {
  readonly sheets: FilesTable['sheets'];
  readonly labels: FilesTable['labels'];
}

/** The words for a flat table and for what stands around it. */
export function tableWords(messages: TableMessages): TableWords {
  const { directionHeader, units } = filesWords(messages);
  return { format: messages.format, directionHeader, unitOf: (kind) => units[kind], ...tables[messages.language] };
}
