import { type ReactNode, useRef } from 'react';
import { type Cell, type Column, figureIn, type Row, writingOf } from '../../domain/table.ts';
import { FigureText } from '../../evidence/FigureText.tsx';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Spacer, useVirtualRows } from '../kit/virtualRows.tsx';
import styles from './NumberTable.module.css';
import type { NumbersTable } from './tables/numbersTable.ts';
import { numbersWords } from './words.ts';

/** Of a table that is too long for the document rows have one height, so that what is left out keeps its place. */
const rowHeight = 37;

/** A table of more rows than this scrolls in a box of its own. */
const boxedFrom = 40;

interface Props {
  readonly of: NumbersTable;
  /** Places of the rows that are shown. */
  readonly rows: readonly number[];
  /** How the cells of a column are shown, where not as their text: by the place of their row. */
  readonly views?: Readonly<Partial<Record<string, (at: number) => ReactNode>>>;
}

/** A table of the page: numbers with their evidence, texts as they are, its head in sight while it scrolls. */
export function NumberTable({ of: { name, table }, rows, views = {} }: Props) {
  const words = useWords(numbersWords);
  const scroll = useRef<HTMLElement>(null);
  const { virtual, start, end, above, below } = useVirtualRows(scroll, rows.length, rowHeight);
  const { columns } = table;
  if (rows.length === 0) return <p className={styles.none}>{table.rows.length === 0 ? words.empty : words.noMatch}</p>;
  return (
    <section
      ref={scroll}
      className={styles.scroll}
      data-virtual={virtual}
      data-boxed={table.rows.length > boxedFrom}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={words.table(name)}
    >
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map(({ key, header, kind }) => (
              <th key={key} scope="col" data-column={key} className={kind === 'text' ? undefined : styles.number}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} columns={columns.length} />}
          {rows.slice(start, end).map((at, shown) => (
            <tr key={at} aria-rowindex={start + shown + 2}>
              {columns.map((column, place) => {
                const cell = (table.rows[at] ?? [])[place] ?? '';
                const content = views[column.key]?.(at) ?? (
                  <CellContent column={column} cell={cell} row={table.rows[at] ?? []} />
                );
                return place === 0 ? (
                  <th key={column.key} scope="row" data-column={column.key}>
                    {content}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-column={column.key}
                    className={column.kind === 'text' ? undefined : styles.number}
                  >
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
          {below > 0 && <Spacer height={below} columns={columns.length} />}
        </tbody>
      </table>
      {virtual && <p className={styles.onPaper}>{words.reports.onPaper}</p>}
    </section>
  );
}

interface CellProps {
  readonly column: Column;
  readonly cell: Cell;
  readonly row: Row;
}

function CellContent({ column, cell, row }: CellProps) {
  const { missing } = useMessages();
  const figure = figureIn(cell);
  if (figure) return <FigureText figure={figure} options={writingOf(column)} />;
  if (column.kind !== 'text') return missing[cell === 'notApplicable' ? cell : 'notReported'];
  const text = typeof cell === 'string' ? cell : '';
  if (column.key === 'kind') return <Kind text={text} row={row} />;
  return column.key === 'code' || column.key === 'method' ? <code>{text}</code> : text;
}

/** The kind of the figure of a row, with its mark. */
function Kind({ text, row }: Pick<CellProps, 'row'> & { readonly text: string }) {
  const figure = row.map((cell) => figureIn(cell)).find((found) => found !== undefined);
  return (
    <span className={styles.kind} data-kind={figure?.provenance.kind}>
      {figure && <ProvenanceMark kind={figure.provenance.kind} />}
      {text}
    </span>
  );
}
