import type { TooltipContentProps } from 'recharts';
import type { Messages } from '../../i18n/messages.ts';
import styles from './ChartTooltip.module.css';
import { cellText } from './cellText.ts';
import type { ChartSpec, Column } from './spec.ts';

interface Props<Data> extends Partial<TooltipContentProps<number, string>> {
  readonly spec: ChartSpec<Data>;
  readonly data: Data;
  readonly messages: Messages;
}

/**
 * The row of the table under the pointer or the keyboard's cursor. It shows nothing that the table does not, and
 * speaks through a live region of its own because the drawing is an image to a screen reader.
 */
export function ChartTooltip<Data>({ spec, data, messages, active, activeIndex }: Props<Data>) {
  const { columns, rows } = spec.table(data, messages);
  const row = activeIndex === undefined || activeIndex === null ? undefined : rows[Number(activeIndex)];
  if (!active || row === undefined) return null;
  const [head, ...rest] = columns as readonly Column<unknown>[];
  return (
    <div className={styles.tooltip} role="status">
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
