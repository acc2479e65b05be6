import * as v from 'valibot';
import type { Draft } from '../../domain/emulation/draft.ts';
import type { ScoringTable } from '../../domain/emulation/scoringTable.ts';
import { parseTypedFile, typedFileOf } from '../typedFile.ts';
import { rawDraft, rawFile, rawTable } from './schema.ts';

/** Scoring tables from files and links, and what was kept of one: a broken whole is refused, naming the first fault. */

export function scoringFileOf(organisation: string, table: ScoringTable): string {
  return typedFileOf({ kind: 'thads-scoring-table', organisation, table });
}

/** The table of a file. Throws a `DataFailure` with the name of the file. */
export function parseScoringFile(text: string, file: string): ScoringTable {
  return parseTypedFile(rawFile, text, file).table;
}

/** A table from a link; undefined where it is none. */
export function tableIn(raw: unknown): ScoringTable | undefined {
  const result = v.safeParse(rawTable, raw);
  return result.success ? result.output : undefined;
}

/** What was kept while it was typed; undefined where it is not that. */
export function draftIn(raw: unknown): Draft | undefined {
  const result = v.safeParse(rawDraft, raw);
  return result.success ? result.output : undefined;
}
