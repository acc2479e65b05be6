import { parseScoringFile } from '../../../data/scoring/parse.ts';
import type { ScoringTable } from '../../../domain/emulation/scoringTable.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { readTyped } from '../typed/readTyped.ts';

/** The table of a file, or a sentence that says why it is not used. */
export function readTable(file: File, messages: Messages): Promise<ScoringTable | string> {
  return readTyped(file, parseScoringFile, messages);
}
