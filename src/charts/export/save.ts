import { fileWords } from '../../i18n/files/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Outcome } from './useJob.ts';

/** Hands a file to the reader, and tells him its name. */
export async function save(
  content: Blob | Uint8Array<ArrayBuffer>,
  name: string,
  messages: Messages,
): Promise<Outcome> {
  const { saveFile } = await import('../../files/download.ts');
  saveFile(content, name);
  return { text: fileWords(messages).saved(name) };
}
