import { columnLetters } from '../domain/sheetCells.ts';

/**
 * A sheet as a reader of files hands it over: what stands in each cell, which cells are one, and what is hidden. Rows and
 * columns count from zero here; a reader of a workbook is told "B17".
 */

/** An error that a formula has left: "#REF!". Never a blank and never zero. */
export interface CellError {
  readonly error: string;
}

/** A formula whose result the file does not hold. */
export interface Uncomputed {
  readonly formula: string;
}

/** A date, ISO without a time. */
export interface CellDate {
  readonly date: string;
}

/** Null is an empty cell. */
export type Cell = string | number | boolean | CellDate | CellError | Uncomputed | null;

/** A rectangle of cells, all four ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  readonly name: string;
  /** Rows may be of unlike length: what is not there is empty. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isHidden: boolean;
}

/** Where a cell is, counted from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell; null outside of the sheet. */
export function cellAt({ rows }: Pick<Grid, 'rows'>, { row, column }: Place): Cell {
  return rows[row]?.[column] ?? null;
}

/** The name of a cell as spreadsheets write it: "B17". */
export function cellName({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** How many columns the widest row has. */
export function widthOf({ rows }: Pick<Grid, 'rows'>): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

export function isError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

export function isUncomputed(cell: Cell): cell is Uncomputed {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** The text of a cell that holds text, else null. */
export function textOf(cell: Cell): string | null {
  return typeof cell === 'string' ? cell : null;
}
