import type { Table } from '../../domain/table.ts';
import { cellText } from '../../i18n/cellText.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from './Show.module.css';
import type { Rows } from './steps.ts';
import { showWords } from './words.ts';

interface Props {
  readonly table: Table;
  /** Of the columns that are shown, in order. */
  readonly keys: readonly string[];
  readonly rows: Rows;
  readonly name: string;
}

/** Some rows of a table, large enough to be read from afar, with which of all they are. */
export function WallTable({ table: { columns, rows }, keys, rows: { from, to, of, left }, name }: Props) {
  const messages = useMessages();
  const words = useWords(showWords);
  const shown = keys.flatMap((key) => {
    const at = columns.findIndex((column) => column.key === key);
    const column = columns[at];
    return column ? [{ at, column, isText: column.kind === 'text' || undefined }] : [];
  });
  return (
    <div className={styles.wall}>
      <table aria-label={name}>
        <thead>
          <tr>
            {shown.map(({ column, isText }) => (
              <th key={column.key} scope="col" data-text={isText}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, to).map((row, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place in the table
            <tr key={from + nth}>
              {shown.map(({ at, column, isText }) => {
                const cell = row[at];
                const text = cell === undefined ? '' : cellText(cell, column, messages);
                return column.role === 'name' ? (
                  <th key={column.key} scope="row" data-text={isText}>
                    {text}
                  </th>
                ) : (
                  <td key={column.key} data-text={isText}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {(from > 0 || to < of) && <p>{words.rows(from + 1, to, of, left)}</p>}
    </div>
  );
}
