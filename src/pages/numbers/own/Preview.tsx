import { useEffect, useRef, useState } from 'react';
import { columnLetters } from '../../../domain/sheetCells.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { type FormColumn, formColumns } from '../../../import/formColumns.ts';
import { type Cell, cellName } from '../../../import/grid.ts';
import type { CheckedTable, Rows } from '../../../workbooks/protocol.ts';
import { Spacer, useVirtualRows } from '../../kit/virtualRows.tsx';
import { useColumnName } from './columnName.ts';
import type { Import, SheetEntry } from './importState.ts';
import styles from './Preview.module.css';
import { ownWords } from './words.ts';

interface Props {
  readonly sheet: SheetEntry;
  readonly found: CheckedTable;
  readonly running: Import;
  /** The cell to go to. */
  readonly cell: string | null;
}

const rowHeight = 30;
/** Forms have fewer; what stands further right is told. */
const mostColumns = 60;
/** Rows are fetched by so many at a time. */
const piece = 60;

/** The sheet as it looks: which column is which measure can be changed; rows come as they are scrolled to. */
export function Preview({ sheet, found: { table, findings }, running, cell }: Props) {
  const words = useWords(ownWords).preview;
  const scroll = useRef<HTMLElement>(null);
  const [pieces, setPieces] = useState<ReadonlyMap<number, Rows>>(new Map());
  const { start, end, above, below } = useVirtualRows(scroll, sheet.rows, rowHeight);
  const from = Math.floor(start / piece);
  const to = Math.floor(Math.max(start, end - 1) / piece);
  useEffect(() => {
    let wanted = true;
    for (let at = from; at <= to; at += 1) {
      running.rows(sheet.key, at * piece, (at + 1) * piece).then(
        (rows) => wanted && setPieces((before) => new Map(before).set(at, rows)),
        () => undefined,
      );
    }
    return () => {
      wanted = false;
    };
  }, [running, sheet.key, from, to]);
  const target = cell === null ? undefined : Number(/\d+$/.exec(cell)?.[0]) - 1;
  useEffect(() => {
    const box = scroll.current;
    if (box && target !== undefined) box.scrollTop = target * rowHeight - box.clientHeight / 2;
  }, [target]);
  const severities = new Map(findings.map((finding) => [finding.cell, finding.severity]));
  const hidden = new Set(pieces.get(from)?.hiddenColumns ?? []);
  const columns = Array.from({ length: Math.min(sheet.columns, mostColumns) }, (_, at) => at);
  const { frame } = table;
  const { upright } = frame;
  const isHead = (at: number) => at >= frame.headTop && at <= frame.headBottom;
  const isKnown = (row: number, column: number) =>
    upright ? table.columns.has(row) && column >= frame.dataTop : table.columns.has(column);
  const kindOf = (row: number) => {
    if (upright) return undefined;
    return isHead(row) ? 'head' : table.rows.find((each) => each.row === row)?.kind;
  };
  /** What a column of the sheet is can be changed over it, or where the table stands upright, what a row is beside it. */
  const choice = (at: number, label: string) =>
    frame.heads.has(at) &&
    at !== frame.nameColumn && (
      <MeasureChoice at={at} label={label} sheet={sheet} found={table.columns.get(at)} running={running} />
    );
  return (
    <>
      {sheet.columns > mostColumns && <p>{words.moreColumns(sheet.columns - mostColumns)}</p>}
      <section
        ref={scroll}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
        tabIndex={0}
        aria-label={words.label(sheet.name)}
      >
        <table className={styles.table} aria-rowcount={sheet.rows + 1}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visuallyHidden">#</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" data-known={!upright && table.columns.has(column)}>
                  <span>{columnLetters(column)}</span>
                  {hidden.has(column) && <em> {words.hiddenColumn}</em>}
                  {!upright && choice(column, words.column(columnLetters(column)))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Spacer height={above} columns={columns.length + 1} />}
            {Array.from({ length: Math.max(0, Math.min(end, sheet.rows) - start) }, (_, at) => start + at).map(
              (index) => {
                const rows = pieces.get(Math.floor(index / piece));
                const cells = rows?.rows[index % piece] ?? [];
                return (
                  <tr
                    key={index}
                    aria-rowindex={index + 2}
                    data-kind={kindOf(index)}
                    data-hidden={rows?.hiddenRows.includes(index)}
                  >
                    <th scope="row">
                      {index + 1}
                      {rows?.hiddenRows.includes(index) && <em> {words.hiddenRow}</em>}
                      {upright && choice(index, words.row(index + 1))}
                    </th>
                    {columns.map((column) => {
                      const at = cellName({ row: index, column });
                      return (
                        <td
                          key={column}
                          data-known={isKnown(index, column)}
                          data-hidden={hidden.has(column)}
                          data-severity={severities.get(at)}
                          data-target={at === cell}
                        >
                          <CellText cell={cells[column] ?? null} />
                        </td>
                      );
                    })}
                  </tr>
                );
              },
            )}
            {below > 0 && <Spacer height={below} columns={columns.length + 1} />}
          </tbody>
        </table>
      </section>
    </>
  );
}

function CellText({ cell }: { readonly cell: Cell }) {
  const { format } = useMessages();
  if (cell === null) return null;
  if (typeof cell === 'number') {
    const decimals = Number.isInteger(cell) ? 0 : 2;
    return <span className={styles.number}>{format.number(cell, decimals)}</span>;
  }
  if (typeof cell !== 'object') return String(cell).trim();
  return 'error' in cell ? cell.error : 'date' in cell ? format.date(cell.date) : `=${cell.formula}`;
}

interface ChoiceProps {
  /** The column of the table, by its number. */
  readonly at: number;
  readonly label: string;
  readonly sheet: SheetEntry;
  readonly found: FormColumn | undefined;
  readonly running: Import;
}

function MeasureChoice({ at, label, sheet, found, running }: ChoiceProps) {
  const words = useWords(ownWords).preview;
  const name = useColumnName();
  const choose = (value: string) => {
    const chosen = formColumns.find((each) => each === value) ?? null;
    running.answer(sheet.key, { ...sheet.answers, columns: new Map(sheet.answers.columns).set(at, chosen) });
  };
  return (
    <select aria-label={label} value={found ?? ''} onChange={(event) => choose(event.target.value)}>
      <option value="">{words.none}</option>
      {formColumns.map((each) => (
        <option key={each} value={each}>
          {name(each)}
        </option>
      ))}
    </select>
  );
}
