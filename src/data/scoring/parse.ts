import * as v from 'valibot';
import type { Draft } from '../../domain/emulation/draft.ts';
import type { ScoringTable } from '../../domain/emulation/scoringTable.ts';
import { DataFailure } from '../failure.ts';
import { isRaw } from '../upgrade.ts';
import { parseWhole } from '../validate.ts';
import { rawDraft, rawFile, rawTable } from './schema.ts';

/** Scoring tables from files and links, and what was kept of one: a broken whole is refused, naming the first fault. */

/** Larger ones are none that an office has written, bytes. */
const largestFile = 1_000_000;
const newestVersion = 1;

export function scoringFileOf(organisation: string, table: ScoringTable): string {
  const file = { kind: 'thads-scoring-table', schemaVersion: newestVersion, organisation, table };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The table of a file. Throws a `DataFailure` with the name of the file. */
export function parseScoringFile(text: string, file: string): ScoringTable {
  if (text.length > largestFile) throw new DataFailure('malformed', file);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new DataFailure('notJson', file);
  }
  const version = isRaw(raw) ? raw['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > newestVersion) throw new DataFailure('newerSchema', file);
  return parseWhole(rawFile, raw, file).table;
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
