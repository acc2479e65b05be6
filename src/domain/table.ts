import { type Figure, isFigure, type Reading } from './figure.ts';
import type { Quantity } from './quantities.ts';

/**
 * A table as screen, paper and every file have it: one for all, so that none of them can say another number. What a cell
 * holds is a text or a reading, never a formatted number; how it is written is for each of them to say.
 */

/** What stands in a column, so that no writer has to guess it from a key. */
export type Role =
  /** What a row is about; of several such columns all together. */
  | 'name'
  /** The same, a calendar or statistical year. */
  | 'year'
  /** A remark on the row in words. */
  | 'remark'
  | 'value'
  /** What values of the same row are held against. */
  | 'target'
  /** Ends of an interval around a value. */
  | 'low'
  | 'high';

export interface Column {
  /** Stable ASCII code, for data tools; each once in a table. */
  readonly key: string;
  /** In the reader's language. */
  readonly header: string;
  readonly role: Role;
  /** `text`, or the quantity of the figures in the column; a figure may count in another one. */
  readonly kind: 'text' | Quantity;
  /** Each row counts in a quantity of its own: files say the unit in a column beside it, not in its head. */
  readonly mixed?: boolean;
  /** Decimals, where the column wants more or fewer than its figures would have by themselves. */
  readonly decimals?: number;
  readonly signed?: boolean;
  /** The header in two levels, where several columns have the first in common: "Việc" over "Phải thi hành". */
  readonly heads?: readonly [over: string, under: string];
  /**
   * One of the series where the chart is drawn natively in a document: what the chart is about, what stands beside that in
   * grey (the nation, the year before), or what is only a tick at it.
   */
  readonly series?: boolean | 'beside' | 'tick';
}

export type Cell = string | Reading;
export type Row = readonly Cell[];

/** How the figures of a column are written, where not as they would be by themselves. */
export function writingOf({ decimals, signed }: Column): { readonly decimals?: number; readonly signed?: boolean } {
  return { ...(decimals !== undefined && { decimals }), ...(signed !== undefined && { signed }) };
}

/** Columns, and the cells of each row in their order. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** All rows together, where that means something: a sum of sums, a rate of the two sums. */
  readonly totals?: Row;
}

/** A column with what it reads of a row. */
export interface ColumnOf<R> extends Column {
  readonly cell: (row: R) => Cell;
}

/** The table of columns and what they read of rows. */
export function tableOf<R>(columns: readonly ColumnOf<R>[], rows: readonly R[], totals?: Row): Table {
  return {
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    ...(totals && { totals }),
  };
}

/** The figure of a cell, if it holds one. */
export function figureIn(cell: Cell | undefined): Figure | undefined {
  return typeof cell !== 'string' && isFigure(cell) ? cell : undefined;
}

/** All rows, that of the totals the last. */
export function allRows({ rows, totals }: Table): readonly Row[] {
  return totals ? [...rows, totals] : rows;
}

/** Every figure in the cells of a table, totals among them. */
export function figuresOf(table: Table): Figure[] {
  return allRows(table).flatMap((row) => row.flatMap((cell) => figureIn(cell) ?? []));
}

/** Whether there is a number in it at all: of a table without one nothing can be drawn or claimed. */
export function hasFigure(table: Table): boolean {
  return allRows(table).some((row) => row.some((cell) => figureIn(cell) !== undefined));
}

/** Whether a column says what rows are about. */
export function isName({ role }: Column): boolean {
  return role === 'name' || role === 'year';
}

/** What a row is about: its names, one after the other. */
export function nameOf({ columns }: Table, row: Row): string {
  const names = columns.flatMap((column, at) => {
    const cell = row[at];
    return isName(column) && typeof cell === 'string' ? [cell] : [];
  });
  return names.join(', ');
}
