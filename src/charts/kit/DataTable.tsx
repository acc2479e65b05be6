import { useMessages } from '../../i18n/useMessages.ts';
import { cellText } from './cellText.ts';
import styles from './DataTable.module.css';
import type { ChartTable, Column } from './spec.ts';

interface Props {
  readonly table: ChartTable;
  readonly caption: string;
}

/** The rows of a chart as a table: the very cells that the drawing and every file are made of. */
export function DataTable({ table, caption }: Props) {
  const messages = useMessages();
  const columns = table.columns as readonly Column<unknown>[];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.kind === 'text' ? styles.text : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => {
            const [head, ...rest] = columns.map((column) => ({ column, text: cellText(column, row, messages) }));
            return (
              <tr key={head ? head.text : index}>
                {head && (
                  <th scope="row" className={styles.text}>
                    {head.text}
                  </th>
                )}
                {rest.map(({ column, text }) => (
                  <td
                    key={column.key}
                    className={typeof column.cell(row as never) === 'string' ? styles.missing : undefined}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
