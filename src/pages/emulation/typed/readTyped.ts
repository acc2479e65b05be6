import { DataFailure } from '../../../data/failure.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { faultText } from '../../failure/faultText.ts';
import { failureWords } from '../../failure/words.ts';
import { typedWords } from './words.ts';

/** What `parse` makes of a file, or a sentence that says why it is not used. */
export async function readTyped<T>(
  file: File,
  parse: (text: string, file: string) => T,
  messages: Messages,
): Promise<T | string> {
  try {
    return parse(await file.text(), file.name);
  } catch (error) {
    if (!(error instanceof DataFailure)) throw error;
    const { title, advice } = failureWords(messages).failures[error.kind](error.file, error.status);
    const fault = error.fault ? `${faultText(error.fault, messages)}. ` : '';
    return typedWords(messages).refused(title, advice, fault);
  }
}
