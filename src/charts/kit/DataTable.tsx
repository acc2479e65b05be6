import { useState } from 'react';
import type { Cell, Column, Row, Table } from '../../domain/table.ts';
import { evidencePanelWords } from '../../evidence/panel/words.ts';
import { UnitText } from '../../evidence/UnitText.tsx';
import { cellText } from '../../i18n/cellText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './DataTable.module.css';

/** Rows shown at once; of a longer table the next ones come when asked for. */
const shownAtOnce = 200;

interface Props {
  readonly table: Table;
  readonly caption: string;
}

/** The rows of a chart as a table: the very cells that the drawing and every file are made of. */
export function DataTable({ table, caption }: Props) {
  const messages = useMessages();
  const evidence = evidencePanelWords(messages);
  const [shown, setShown] = useState(shownAtOnce);
  const { columns, rows, totals } = table;
  const left = rows.length - shown;
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
          {rows.slice(0, shown).map((row, index) => (
            // A name may stand in many rows, and rows do not move while the table stands open.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              <Cells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <Cells columns={columns} row={totals} />
            </tr>
          </tfoot>
        )}
      </table>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + shownAtOnce)}>
          {evidence.moreRows(Math.min(left, shownAtOnce), left)}
        </button>
      )}
    </section>
  );
}

function Cells({ columns, row }: { readonly columns: readonly Column[]; readonly row: Row }) {
  const messages = useMessages();
  return columns.map((column, at) => {
    const cell = row[at] ?? '';
    const text = cellText(cell, column, messages);
    return at === 0 ? (
      <th key={column.key} scope="row" className={styles.text}>
        <UnitText text={text} />
      </th>
    ) : (
      <td key={column.key} className={cellClass(column, cell)}>
        {text}
      </td>
    );
  });
}

function cellClass({ kind }: Column, cell: Cell): string | undefined {
  if (kind === 'text') return styles.text;
  return typeof cell === 'string' ? styles.missing : undefined;
}
