import { useState } from 'react';
import { evidencePanelWords } from '../../evidence/panel/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { cellText } from './cellText.ts';
import styles from './DataTable.module.css';
import type { ChartTable, Column } from './spec.ts';

/** Rows shown at once; of a longer table the next ones come when asked for. */
const shownAtOnce = 200;

interface Props {
  readonly table: ChartTable;
  readonly caption: string;
}

/** The rows of a chart as a table: the very cells that the drawing and every file are made of. */
export function DataTable({ table, caption }: Props) {
  const messages = useMessages();
  const evidence = evidencePanelWords(messages);
  const [shown, setShown] = useState(shownAtOnce);
  const columns = table.columns as readonly Column<unknown>[];
  const left = table.rows.length - shown;
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
          {table.rows.slice(0, shown).map((row, index) => {
            const [head, ...rest] = columns.map((column) => ({ column, text: cellText(column, row, messages) }));
            return (
              // A name may stand in many rows, and rows do not move while the table stands open.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={index}>
                {head && (
                  <th scope="row" className={styles.text}>
                    {head.text}
                  </th>
                )}
                {rest.map(({ column, text }) => (
                  <td key={column.key} className={cellClass(column, row)}>
                    {text}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + shownAtOnce)}>
          {evidence.moreRows(Math.min(left, shownAtOnce), left)}
        </button>
      )}
    </section>
  );
}

function cellClass(column: Column<unknown>, row: unknown): string | undefined {
  if (column.kind === 'text') return styles.text;
  return typeof column.cell(row) === 'string' ? styles.missing : undefined;
}
