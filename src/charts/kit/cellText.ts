import type { Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Column } from './spec.ts';

const texts = new Set<string>(['text']);

/** What a cell says on screen: the text, the figure with its qualifier and unit, or the words for its absence. */
export function cellText<Row>(column: Column<Row>, row: Row, messages: Messages): string {
  const cell = column.cell(row);
  if (texts.has(column.kind)) return String(cell);
  const { decimals, signed } = column;
  return messages.reading(cell as Reading, {
    ...(decimals !== undefined && { decimals }),
    ...(signed !== undefined && { signed }),
  });
}
