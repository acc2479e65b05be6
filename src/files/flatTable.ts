import type { Figure } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantities.ts';
import { roundAs } from '../domain/rounding.ts';
import { type Cell, type Column, figureIn, type Row, type Table } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';

/** A table as numbers in cells: what spreadsheets and data tools take. */

/** What a cell of a file holds: a text, a number, or nothing. */
export type FlatValue = string | number | null;

export interface FlatCell {
  readonly value: FlatValue;
  /** The figure that the number is of. */
  readonly figure?: Figure | undefined;
}

export interface FlatColumn {
  readonly key: string;
  readonly header: string;
  /**
   * `direction` is the column of words that stands beside numbers some of which are not exact, `unit` the one that stands
   * beside numbers of several units, `mixed` those numbers.
   */
  readonly kind: Column['kind'] | 'direction' | 'unit' | 'mixed';
  /** The column of the table that it is of, of one unit. */
  readonly column: Column;
}

export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly FlatCell[])[];
  readonly totals?: readonly FlatCell[];
}

/** Words that a flat table needs. */
export interface FlatWords {
  readonly format: Format;
  /** Head of the column of directions that belongs to a column: "Tỷ lệ: hơn/gần". */
  readonly directionHeader: (header: string) => string;
  /** Head of the column of units beside numbers of several. */
  readonly unitHeader: string;
  /** Unit behind the head of a column of numbers: "Tỷ lệ (%)"; empty where the head says it. */
  readonly unitOf: (kind: Quantity) => string;
}

/** The rows of a flat table as bare values, totals left out. */
export function valuesOf({ rows }: Pick<FlatTable, 'rows'>): readonly (readonly FlatValue[])[] {
  return rows.map((row) => row.map(({ value }) => value));
}

/**
 * The table with one unit a column: a column whose figures have several (cases in one row, money in the next) becomes one
 * for each, because the head of a column in a file says the unit of every number under it. The column of the unit that was
 * declared keeps its key; figures of other units do not apply to it.
 */
export function oneUnitAColumn(table: Table): Table {
  const { columns, rows, totals } = table;
  const plans = columns.flatMap((column, at) => {
    const { kind, key, mixed } = column;
    if (kind === 'text' || mixed) return [{ column, cellOf: (row: Row): Cell => row[at] ?? '' }];
    const found = rows.flatMap((row) => figureIn(row[at])?.quantity ?? []);
    return [...new Set([kind, ...found])].map((unit) => ({
      column: unit === kind ? column : { ...column, key: `${key}${capitalised(unit)}`, kind: unit },
      cellOf: (row: Row): Cell => {
        const cell = row[at] ?? 'notReported';
        return typeof cell === 'object' && cell.quantity !== unit ? 'notApplicable' : cell;
      },
    }));
  });
  const cells = (row: Row) => plans.map(({ cellOf }) => cellOf(row));
  return {
    columns: plans.map(({ column }) => column),
    rows: rows.map(cells),
    ...(totals && { totals: cells(totals) }),
  };
}

function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/**
 * The rows as numbers: percent and points as they are shown (84 means 84 %), cases whole, money in whole thousand đồng; one
 * unit a column. A missing reading is null. A column in which a figure is not exact is followed by one with its direction in
 * words.
 */
export function flatten(table: Table, words: FlatWords): FlatTable {
  const { columns, rows, totals } = oneUnitAColumn(table);
  const every = totals ? [...rows, totals] : rows;
  const plans = columns.map((column, at) => ({
    column,
    at,
    directed: every.some((row) => {
      const figure = figureIn(row[at]);
      return figure !== undefined && figure.direction !== 'exact';
    }),
  }));
  const cells = (row: Row) =>
    plans.flatMap(({ column, at, directed }): FlatCell[] => {
      const cell = row[at];
      if (column.kind === 'text') return [{ value: typeof cell === 'string' ? cell : '' }];
      const figure = figureIn(cell);
      return [
        { value: figure ? shownNumber(figure, column, words.format) : null, figure },
        ...(column.mixed ? [{ value: figure ? words.unitOf(figure.quantity) : '' }] : []),
        ...(directed ? [{ value: figure ? words.format.parts(figure).qualifier : '' }] : []),
      ];
    });
  return {
    columns: plans.flatMap(({ column, directed }): FlatColumn[] => {
      const { key, header, kind } = column;
      const unit = kind === 'text' || column.mixed ? '' : words.unitOf(kind);
      const whole = unit === '' ? header : `${header} (${unit})`;
      // Columns that differ in their unit only say it over their directions too.
      const own = columns.some((other) => other.header === header && other !== column) ? whole : header;
      return [
        { key, header: whole, kind: column.mixed ? 'mixed' : kind, column },
        ...(column.mixed ? [{ key: `${key}Unit`, header: words.unitHeader, kind: 'unit' as const, column }] : []),
        ...(directed
          ? [{ key: `${key}Direction`, header: words.directionHeader(own), kind: 'direction' as const, column }]
          : []),
      ];
    }),
    rows: rows.map(cells),
    ...(totals && { totals: cells(totals) }),
  };
}

function shownNumber(figure: Figure, { decimals }: Column, format: Format): number {
  if (figure.quantity !== 'percent' && figure.quantity !== 'points') return roundAs(figure.direction, figure.value, 0);
  return format.rounded(figure, decimals === undefined ? {} : { decimals });
}
