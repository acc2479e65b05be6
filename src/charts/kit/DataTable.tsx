import { useState } from 'react';
import { type EvenDecimals, evenDecimals } from '../../domain/evenDecimals.ts';
import { type Cell, type Column, figureIn, type Row, type Table } from '../../domain/table.ts';
import { evidencePanelWords } from '../../evidence/panel/words.ts';
import { UnitText } from '../../evidence/UnitText.tsx';
import { cellText } from '../../i18n/cellText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './DataTable.module.css';

/** Rows shown at once; of a longer table the next ones come when asked for. */
const shownAtOnce = 200;
/** A table of more rows scrolls by itself: hundreds of them would push away all that follows on a page. */
const longFrom = 40;

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
  const even = columns.map((_, at) =>
    evenDecimals([...rows, ...(totals ? [totals] : [])].flatMap((row) => figureIn(row[at] ?? '') ?? [])),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption} data-long={rows.length >= longFrom}>
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
              <Cells columns={columns} row={row} even={even} />
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <Cells columns={columns} row={totals} even={even} />
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

interface CellsProps {
  readonly columns: readonly Column[];
  readonly row: Row;
  /** Of each column. */
  readonly even: readonly EvenDecimals[];
}

function Cells({ columns, row, even }: CellsProps) {
  const messages = useMessages();
  return columns.map((column, at) => {
    const cell = row[at] ?? '';
    const figure = figureIn(cell);
    const text = cellText(cell, column, messages, column.decimals === undefined && figure ? even[at]?.(figure) : {});
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
