import type { Table } from '../../domain/table.ts';
import { writtenTable } from '../../files/documentText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './ReportTable.module.css';

interface Props {
  readonly table: Table;
  readonly caption: string;
}

/** A chart's rows on paper, as the report in Word has them: units in the heads, so that many columns fit. */
export function ReportTable({ table, caption }: Props) {
  const messages = useMessages();
  const { columns, rows } = writtenTable(table, messages);
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, numeric }, at) => (
            // Heads never move, and two may be the same.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <th key={at} scope="col" data-numeric={numeric}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table never move
          <tr key={row}>
            {cells.map((text, at) =>
              at === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                <th key={at} scope="row">
                  {text}
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                <td key={at} data-numeric={columns[at]?.numeric}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
