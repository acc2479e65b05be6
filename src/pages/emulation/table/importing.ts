import { DataFailure } from '../../../data/failure.ts';
import { parseScoringFile } from '../../../data/scoring/parse.ts';
import type { ScoringTable } from '../../../domain/emulation/scoringTable.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { faultText } from '../../failure/faultText.ts';
import { failureWords } from '../../failure/words.ts';
import { tableWords } from './words.ts';

/** The table of a file, or a sentence that says why it is not used. */
export async function readTable(file: File, messages: Messages): Promise<ScoringTable | string> {
  try {
    return parseScoringFile(await file.text(), file.name);
  } catch (error) {
    if (!(error instanceof DataFailure)) throw error;
    const { title, advice } = failureWords(messages).failures[error.kind](error.file, error.status);
    const fault = error.fault ? `${faultText(error.fault, messages)}. ` : '';
    return tableWords(messages).refused(title, advice, fault);
  }
}
