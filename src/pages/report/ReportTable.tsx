import type { Table } from '../../domain/table.ts';
import { writtenTable } from '../../files/documentText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './ReportTable.module.css';

interface Props {
  readonly table: Table;
  readonly caption: string;
}

/** Up to so many rows a table stays on one page. */
const keptTogether = 16;

/** A chart's rows on paper, as the report in Word has them: units in the heads, so that many columns fit. */
export function ReportTable({ table, caption }: Props) {
  const messages = useMessages();
  const { columns, rows, totals } = writtenTable(table, messages);
  const row = (cells: readonly string[], key?: number) => (
    <tr key={key}>
      {cells.map((text, at) =>
        at === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells of a printed table never move
          <th key={at} scope="row">
            {text}
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <td key={at} data-numeric={columns[at]?.numeric}>
            {text}
          </td>
        ),
      )}
    </tr>
  );
  return (
    <table className={styles.table} data-short={rows.length <= keptTogether}>
      <caption className={styles.caption}>
        <span>{caption}</span>
      </caption>
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
      <tbody data-totals={totals !== undefined}>
        {rows.map((cells, at) => row(cells, at))}
        {totals && row(totals)}
      </tbody>
    </table>
  );
}
