import type { Progress } from '../../../counting/protocol.ts';
import type { Refusal } from '../../../counting/refusal.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { countingWords } from './words.ts';

/** What is said of a register and of counting it. */

/** Why a register is not counted, and what to do next. */
export function refusalText(refusal: Refusal, messages: Messages): string {
  const { refused } = countingWords(messages);
  const { number } = messages.format;
  const megabytes = (bytes: number) => number(bytes / 1e6);
  switch (refusal.why) {
    case 'missingTables':
      return refused.missingTables(refusal.tables.join(', '));
    case 'missingColumns':
      return refused.missingColumns(refusal.file, refusal.columns.map((column) => `“${column}”`).join(', '));
    case 'truncated':
      return refused.truncated(refusal.file);
    case 'unreadable':
      return refused.unreadable(refusal.file, refusal.message);
    case 'tooLarge':
      return refused.tooLarge(megabytes(refusal.bytes), megabytes(refusal.most));
    case 'tooManyCases':
      return refusal.cases === undefined
        ? refused.muchTooManyCases(number(refusal.most))
        : refused.tooManyCases(number(refusal.cases), number(refusal.most));
    case 'noEngine':
      return refused.noEngine(refusal.message);
    case 'noBooks':
      return refused.noBooks(String(refusal.year));
    case 'notOver':
      return refused.notOver(String(refusal.year), timeText(refusal.lock, messages));
    default:
      return refused[refusal.why];
  }
}

/** What is being done. */
export function stageText(progress: Progress | undefined, messages: Messages): string {
  const { stages } = countingWords(messages);
  if (!progress) return stages.waiting;
  if (progress.stage === 'books' || progress.stage === 'corrections' || progress.stage === 'ages') {
    return stages[progress.stage](String(progress.year));
  }
  return stages[progress.stage];
}

/** How much of it is done, where that is known. */
export function bytesText(progress: Progress | undefined, messages: Messages): string {
  if (!progress || !('done' in progress)) return '';
  const words = countingWords(messages);
  const megabytes = (bytes: number) => messages.format.number(bytes / 1e6, 1);
  return progress.of === 0
    ? words.fetched(megabytes(progress.done))
    : words.bytes(megabytes(progress.done), megabytes(progress.of));
}

/** A time of Vietnam as it is read: 17:00 02/10/2026. */
export function timeText(time: string, { format }: Messages): string {
  return `${time.slice(11, 16)} ${format.date(time)}`;
}
