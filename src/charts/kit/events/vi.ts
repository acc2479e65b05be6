import { type DatedEvent, precisionOf } from '../../../domain/datedEvents.ts';
import { format } from '../../../i18n/core/vi.ts';

/** A day, a month or a statistical year, as exactly as it is known. */
function dateText(date: string): string {
  const precision = precisionOf(date);
  if (precision === 'day') return format.date(date);
  if (precision === 'year') return `năm ${date}`;
  const [year, month] = date.split('-');
  return `tháng ${Number(month)}/${year}`;
}

/** Words of dated events, wherever they are told. */
export const vi = {
  when: ({ kind, start, end }: Pick<DatedEvent, 'kind' | 'start' | 'end'>) => {
    if (end !== null) {
      if (precisionOf(start) === 'year' && precisionOf(end) === 'year') return `các năm ${start}–${end}`;
      return `${dateText(start)} đến ${dateText(end)}`;
    }
    return precisionOf(start) === 'year' && kind !== 'theme' ? `${dateText(start)}, không rõ ngày` : dateText(start);
  },
  paragraph: (number: number) => `đoạn ${number}`,
  /** An office's own word for it, or what it names as standing behind it. */
  stated: (by: string) => `theo ${by}`,
  told: (when: string, name: string, source: string) => `${when}: ${name} (${source})`,
  inYear: (told: readonly string[]) => `Sự kiện trong thời gian này: ${told.join('; ')}.`,
  /** With the number that it has in the drawing. */
  numbered: (number: number, told: string) => `${number}. ${told}`,
  yearAlone: (told: readonly string[]) => `Chỉ biết năm nên không đánh dấu ở tháng nào: ${told.join('; ')}.`,
  /** For those who hear the drawing. */
  marked: (numbers: string) => `Có đánh dấu sự kiện số ${numbers}, nêu trong chú thích.`,
};
