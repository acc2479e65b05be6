import { precisionOf } from '../../../domain/datedEvents.ts';
import { format, monthName } from '../../../i18n/core/en.ts';
import type { vi } from './vi.ts';

function dateText(date: string): string {
  const precision = precisionOf(date);
  if (precision === 'day') return format.date(date);
  if (precision === 'year') return date;
  const [year, month] = date.split('-');
  // October is the first month of a statistical year.
  return `${monthName(((Number(month) + 2) % 12) + 1)} ${year}`;
}

/** Words of dated events, wherever they are told. */
export const en: typeof vi = {
  when: ({ kind, start, end }) => {
    if (end !== null) {
      if (precisionOf(start) === 'year' && precisionOf(end) === 'year') return `${start}–${end}`;
      return `${dateText(start)} to ${dateText(end)}`;
    }
    return precisionOf(start) === 'year' && kind !== 'theme' ? `${dateText(start)}, day not known` : dateText(start);
  },
  paragraph: (number) => `paragraph ${number}`,
  stated: (by) => `according to ${by}`,
  told: (when, name, source) => `${when}: ${name} (${source})`,
  inYear: (told) => `Events in this time: ${told.join('; ')}.`,
  numbered: (number, told) => `${number}. ${told}`,
  yearAlone: (told) => `Known by the year alone, so marked in no month: ${told.join('; ')}.`,
  marked: (numbers) => `Events number ${numbers} are marked; the note tells them.`,
};
