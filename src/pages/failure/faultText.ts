import type { Fault } from '../../domain/fault.ts';
import { faultWords } from '../../i18n/faults/words.ts';
import { figureNameWords } from '../../i18n/figureNames/words.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A fault in words: where it is and what is wrong there. `unitName` calls the unit of a row, by its code unless told. */
export function faultText(
  { at, problem, row }: Fault,
  messages: Messages,
  unitName: (code: string) => string = (code) => code,
): string {
  const words = faultWords(messages);
  const place = row ? words.row(unitName(row.unit), row.months, at) : at;
  return words.fault(place, words.problem(problem, figureNameWords(messages)));
}
