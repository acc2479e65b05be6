import type { Source } from '../domain/figureBook.ts';
import type { Messages } from '../i18n/messages.ts';

/** A source in few words, as a sentence names it: "Dân trí, 17/11/2017". */
export function citationOf(
  { citation, publisher, date }: Source,
  { language, format }: Pick<Messages, 'language' | 'format'>,
): string {
  return citation?.[language] ?? (date ? `${publisher}, ${format.date(date)}` : publisher);
}
