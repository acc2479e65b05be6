import type { CSSProperties } from 'react';
import type { Messages } from '../../../i18n/messages.ts';
import { cellText } from '../cellText.ts';
import type { ChartTable, Column } from '../spec.ts';
import styles from './ChartTooltip.module.css';

interface Props {
  readonly table: ChartTable;
  /** Index of the row. */
  readonly index: number;
  readonly messages: Messages;
  readonly style?: CSSProperties | undefined;
}

/**
 * One row of a chart's table, beside its mark. It shows nothing that the table does not, and speaks through a live region
 * of its own because the drawing is an image to a screen reader.
 */
export function RowTip({ table, index, messages, style }: Props) {
  const row = table.rows[index];
  if (row === undefined) return null;
  const [head, ...rest] = table.columns as readonly Column<unknown>[];
  return (
    <div className={styles.tooltip} role="status" style={style}>
      <strong>{head && cellText(head, row, messages)}</strong>
      <dl>
        {rest.map((column) => (
          <div key={column.key}>
            <dt>{column.header}</dt>
            <dd>{cellText(column, row, messages)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
