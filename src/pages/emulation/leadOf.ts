import type { Judging } from '../../domain/emulation/judging.ts';
import type { Messages } from '../../i18n/messages.ts';
import { tableName } from './table/tableName.ts';
import { emulationWords } from './words.ts';

/** Which table judges; or why nothing is scored. */
export function leadOf({ withheld, table, boards, unused }: Judging, messages: Messages): string {
  const words = emulationWords(messages);
  if (withheld !== null) return words.nothing[withheld];
  const [board] = boards;
  const provisional = board?.provisional ?? false;
  const said =
    table.origin === 'office'
      ? words.byOffice(tableName(table, messages), provisional)
      : words.byDefault(table.criteria.length, provisional, unused);
  return boards.some(({ rows }) => rows.length > 0) ? said : `${said} ${words.nothing.noScores}`;
}
