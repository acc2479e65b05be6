import { restsOn } from '../domain/restsOn.ts';
import type { Messages } from './messages.ts';
import type { Rich } from './rich.ts';
import { said } from './said.ts';

/** A sentence with figures as plain text, for paper, where nothing opens: it says itself what its figures are. */
export function plainText(text: Rich, messages: Pick<Messages, 'format' | 'provenanceKinds'>): string {
  const { format } = messages;
  const parts = text.map((part) => (typeof part === 'string' ? part : format.figure(part.figure, part.options)));
  const figures = text.flatMap((part) => (typeof part === 'string' ? [] : [part.figure]));
  return said(parts.join(''), restsOn(figures), messages);
}
