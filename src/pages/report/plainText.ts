import type { Messages } from '../../i18n/messages.ts';
import type { Rich } from '../../i18n/rich.ts';

/** A sentence with figures as plain text, for paper, where nothing opens. */
export function plainText(text: Rich, { format }: Pick<Messages, 'format'>): string {
  return text.map((part) => (typeof part === 'string' ? part : format.figure(part.figure, part.options))).join('');
}
