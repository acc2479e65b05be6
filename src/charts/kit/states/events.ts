import type { Messages } from '../../../i18n/messages.ts';
import { type EventMark, numbersText } from '../events/eventMark.ts';
import type { ToldEvents } from '../events/eventTexts.ts';
import { eventWords } from '../events/words.ts';

/** So many events at each place of an axis. */
export function eventsAt(counts: Readonly<Record<number, number>>, messages: Messages): ToldEvents {
  const marks: EventMark[] = [];
  let told = 0;
  for (const [at, count] of Object.entries(counts)) {
    marks.push({ at: Number(at), from: told + 1, to: told + count });
    told += count;
  }
  const words = eventWords(messages);
  const names = Array.from({ length: told }, (_, index) => words.numbered(index + 1, words.stated(`TB ${index + 1}`)));
  return { marks, note: words.inYear(names), marked: words.marked(numbersText(1, told)) };
}

/** One alone, several at once, and at the first and the last place. */
export const fewEvents = { 1: 1, 4: 3, 7: 2, 12: 1 } as const;

/** Something at every place. */
export const manyEvents = { 1: 1, 2: 1, 3: 2, 4: 1, 5: 1, 6: 3, 7: 1, 8: 1, 9: 2, 10: 1, 11: 1, 12: 4 } as const;
