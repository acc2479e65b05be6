import { type Area, type Cell, cellAt, cellName, type Grid, type Place, textOf, widthOf } from './grid.ts';
import { readNumber } from './numbers.ts';
import { tidied } from './text.ts';
import { type HeadPath, isNameHead, isNumberHead, readingsOf } from './vocabulary.ts';

/** Where a table stands on a sheet. Rows and columns count from zero, both ends included. */
export interface Frame {
  readonly headTop: number;
  readonly headBottom: number;
  /** The row that numbers the columns, "(1) (2) (3) …", if there is one: never data. */
  readonly numberRow: number | null;
  readonly dataTop: number;
  readonly dataBottom: number;
  readonly nameColumn: number;
  /** The column of running numbers, if it is not part of the names. */
  readonly runningColumn: number | null;
  /** The head of each column by its number. */
  readonly heads: ReadonlyMap<number, HeadPath>;
  /** The table stands upright: rows here are columns of the sheet. The cell of its agency, where that is in no head. */
  readonly upright?: { readonly nameCell: string | null };
}

/** The name that a place of a table has on its sheet. */
export function cellIn({ upright }: Pick<Frame, 'upright'>, { row, column }: Place): string {
  return cellName(upright ? { row: column, column: row } : { row, column });
}

/** The cell that says what a row of a table is about. */
export function nameCellOf(frame: Pick<Frame, 'upright' | 'nameColumn'>, row: number): string {
  return frame.upright?.nameCell ?? cellIn(frame, { row, column: frame.nameColumn });
}

/** At least so many columns have to be numbered, or called by a name of the forms, for a table of ours. */
const leastColumns = 4;
/** A head has no more rows. */
const mostHeadRows = 8;

/** The tables of a sheet that have heads of the forms, from the top. */
export function framesOf(grid: Grid): readonly Frame[] {
  const frames: Frame[] = [];
  let from = 0;
  for (let row = 0; row < grid.rows.length; row += 1) {
    if (row < from || !isNumberRow(grid, row)) continue;
    const frame = frameAround(grid, { numberRow: row, headBottom: row - 1, from });
    if (!frame) continue;
    frames.push(frame);
    from = frame.dataBottom + 1;
  }
  return frames.length > 0 ? frames : withoutNumbers(grid);
}

/** Without a row of column numbers: the last row of text above the first rows of numbers. */
function withoutNumbers(grid: Grid): readonly Frame[] {
  const first = grid.rows.findIndex((_, row) => numbersIn(grid, row) >= leastColumns);
  if (first < 1) return [];
  const frame = frameAround(grid, { numberRow: null, headBottom: first - 1, from: 0 });
  return frame ? [frame] : [];
}

interface Around {
  readonly numberRow: number | null;
  readonly headBottom: number;
  /** What stands above belongs to another table. */
  readonly from: number;
}

function frameAround(grid: Grid, { numberRow, headBottom, from }: Around): Frame | null {
  const headTop = headTopOf(grid, headBottom, from);
  if (headTop === null) return null;
  const heads = headsOf(grid, headTop, headBottom);
  const known = [...heads.values()].filter((path) => readingsOf(path).length > 0).length;
  const columns = [...heads.keys()].toSorted((a, b) => a - b);
  const nameColumn = columns.find((column) => isNameHead(heads.get(column) ?? [])) ?? columns[0];
  if (known < leastColumns || nameColumn === undefined) return null;
  const runningColumn = columns.find((column) => isNumberHead(heads.get(column) ?? [])) ?? null;
  const dataTop = (numberRow ?? headBottom) + 1;
  const dataBottom = dataBottomOf(grid, dataTop, nameColumn);
  if (dataBottom < dataTop) return null;
  return { headTop, headBottom, numberRow, dataTop, dataBottom, nameColumn, runningColumn, heads };
}

/** "(1) (2) (3) …", "A B 1 2 3 …", with or without brackets, one more each; "(4)=(1)+(2)+(3)" counts as 4. */
export function isNumberRow(grid: Pick<Grid, 'rows'>, row: number): boolean {
  const numbers = (grid.rows[row] ?? []).flatMap((cell) => columnNumber(cell) ?? []);
  const others = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell) && columnNumber(cell) === null);
  const isRunning = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  const areLetters = others.every((cell) => /^\(?[A-Z]\)?$/i.test(tidied(textOf(cell) ?? '?')));
  return numbers.length >= leastColumns && numbers[0] === 1 && isRunning && areLetters;
}

/** The number of a column as the forms write it; null where a cell is none. */
export function columnNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 99 ? cell : null;
  const [, number] = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(tidied(textOf(cell) ?? '')) ?? [];
  return number === undefined ? null : Number(number);
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && tidied(cell) === '');
}

function isNumeric(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readNumber(cell) !== null);
}

function numbersIn(grid: Pick<Grid, 'rows'>, row: number): number {
  return (grid.rows[row] ?? []).filter(isNumeric).length;
}

/** The first row of the head: upward while rows hold at least three texts, or begin a cell that reaches down into the head. */
function headTopOf(grid: Grid, bottom: number, from: number): number | null {
  let top: number | null = null;
  for (let row = bottom; row >= Math.max(from, bottom - mostHeadRows + 1); row -= 1) {
    const texts = (grid.rows[row] ?? []).filter(
      (cell) => typeof cell === 'string' && !isBlank(cell) && !isNumeric(cell),
    );
    const reached = grid.merges.some((area) => area.top <= row && area.bottom > row && area.bottom <= bottom);
    if (texts.length < 3 && !reached) break;
    if (texts.some((cell) => /đơn vị tính/iu.test(tidied(String(cell))))) break;
    top = row;
  }
  return top;
}

/** The heads of all columns that have one, through merged cells. */
function headsOf(grid: Grid, top: number, bottom: number): ReadonlyMap<number, HeadPath> {
  const heads = new Map<number, HeadPath>();
  for (let column = 0; column < widthOf(grid); column += 1) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = tidied(textOf(mergedCell(grid, row, column)) ?? '');
      if (text !== '' && text !== path.at(-1)) path.push(text);
    }
    if (path.length > 0) heads.set(column, path);
  }
  return heads;
}

/** What stands in a cell, or in the merged one that it is a part of. */
export function mergedCell(grid: Grid, row: number, column: number): Cell {
  const area = grid.merges.find((candidate) => isIn(candidate, row, column));
  return cellAt(grid, area ? { row: area.top, column: area.left } : { row, column });
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Where notes and signatures begin. */
const closing =
  /^(ghi chú|chú thích|\(?\*+\)?|ngày \d|.{2,40}, ?ngày|người lập|nơi nhận|kt\.|thủ trưởng|cục trưởng|\(ký)/iu;

/** Whether a text ends a table: a note, a place and date, a signature. */
export function isClosing(text: string): boolean {
  return closing.test(tidied(text));
}

/** The last row that has a name and a number, before notes, a second empty row or a row of words alone. */
function dataBottomOf(grid: Grid, top: number, nameColumn: number): number {
  let bottom = top - 1;
  let empty = 0;
  for (let row = top; row < grid.rows.length && empty < 2; row += 1) {
    const cells = grid.rows[row] ?? [];
    const name = tidied(textOf(cellAt(grid, { row, column: nameColumn })) ?? '');
    if (cells.every(isBlank)) {
      empty += 1;
      continue;
    }
    if (cells.some((cell) => isClosing(textOf(cell) ?? ''))) break;
    if (isNumberRow(grid, row)) break;
    empty = 0;
    if (name !== '' && numbersIn(grid, row) > 0) bottom = row;
  }
  return bottom;
}
