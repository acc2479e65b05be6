import { type Figure, isFigure, type Reading } from '../domain/figure.ts';
import type { ProvenanceKind } from '../domain/provenance.ts';
import type { Quantity } from '../domain/quantities.ts';
import { roundAs } from '../domain/rounding.ts';
import type { Format } from '../i18n/format.ts';

/**
 * What leaves the page: a chart's finished rows with everything that a reader of the file has to know about them. Every
 * writer (CSV, XLSX, PPTX, DOCX, pictures) takes these, so that no file can say another number than the screen.
 */

/** One column of a table on its way out. */
export interface OutColumn {
  /** Stable ASCII code, for data tools. */
  readonly key: string;
  /** In the reader's language. */
  readonly header: string;
  /** `text`, or the unit of the figures in the column. */
  readonly kind: 'text' | Quantity;
  /** Decimals, where the column wants more or fewer than its figures would have by themselves. */
  readonly decimals?: number;
  readonly signed?: boolean;
}

/** Columns, and the cells of each row in their order: a text, a figure, or why there is none. */
export interface OutTable {
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly (string | Reading)[])[];
}

/** How a chart is drawn natively on a slide: one category a row, and the columns that are its series. */
export interface NativeChart {
  readonly kind: 'bar' | 'line' | 'column';
  /** Keys of the columns that are drawn, the target among them where there is one. */
  readonly series: readonly string[];
}

/** Everything around the numbers that a file has to carry. All texts are in the reader's language. */
export interface Attribution {
  /** Name of the site and of the department. */
  readonly site: string;
  readonly organisation: string;
  /** Units chosen, in words. */
  readonly units: string;
  /** The period looked at in words, with its first and last day. */
  readonly period: string;
  /** Publications that the numbers rest on, numbered as on screen: "[1] Title, publisher, 03/01/2022, address". */
  readonly sources: readonly string[];
  /** The weakest kind among the figures: what the whole is. */
  readonly provenance: ProvenanceKind;
  /** The same in words: "Số liệu minh họa". */
  readonly provenanceWords: string;
  /** How made-up figures were made, notes of the figures, and what "hơn" and "gần" mean; one sentence each. */
  readonly caveats: readonly string[];
  /** Version of the data and its date: "1, 23/11/2026". */
  readonly dataVersion: string;
  /** ISO date of the export, in the reader's time zone. */
  readonly exportedOn: string;
  /** Address of the very view. */
  readonly link: string;
}

export interface OutChart {
  /** ASCII slug of the chart, for file names: "don-vi-so-chi-tieu". */
  readonly slug: string;
  /** The finding. */
  readonly title: string;
  /** Measure, base and period. */
  readonly subtitle: string;
  /** How to read it. */
  readonly note?: string;
  /** What a reader who cannot see the drawing needs to know. */
  readonly description: string;
  readonly table: OutTable;
  /** Undefined where a slide has no native form for it and shows the picture. */
  readonly native?: NativeChart;
  readonly attribution: Attribution;
}

/** A cell as files have it: a text, a number, or nothing. */
export type FlatCell = string | number | null;

export interface FlatColumn {
  readonly key: string;
  readonly header: string;
  /** `direction` is the column of words that stands beside numbers some of which are not exact. */
  readonly kind: OutColumn['kind'] | 'direction';
}

export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly FlatCell[])[];
}

/** Words that a flat table needs. */
export interface FlatWords {
  readonly format: Format;
  /** Head of the column of directions that belongs to a column: "Tỷ lệ: hơn/gần". */
  readonly directionHeader: (header: string) => string;
  /** Unit behind the head of a column of numbers: "Tỷ lệ (%)"; empty where the head says it. */
  readonly unitOf: (kind: Quantity) => string;
}

/**
 * The table with one unit a column: a column whose figures have several (cases in one row, money in the next) becomes one
 * for each, because the head of a column in a file says the unit of every number under it. The column of the unit that was
 * declared keeps its key; figures of other units do not apply to it.
 */
export function oneUnitAColumn({ columns, rows }: OutTable): OutTable {
  const plans = columns.flatMap((column, at) => {
    const { kind, key } = column;
    if (kind === 'text') return [{ column, cellOf: (row: OutTable['rows'][number]) => row[at] ?? '' }];
    const found = rows.flatMap((row) => {
      const cell = row[at];
      return typeof cell === 'object' ? [cell.quantity] : [];
    });
    return [...new Set([kind, ...found])].map((unit) => ({
      column: unit === kind ? column : { ...column, key: `${key}${capitalised(unit)}`, kind: unit },
      cellOf: (row: OutTable['rows'][number]) => {
        const cell = row[at] ?? 'notReported';
        return typeof cell === 'object' && cell.quantity !== unit ? 'notApplicable' : cell;
      },
    }));
  });
  return {
    columns: plans.map(({ column }) => column),
    rows: rows.map((row) => plans.map(({ cellOf }) => cellOf(row))),
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
export function flatten(table: OutTable, words: FlatWords): FlatTable {
  const { columns, rows } = oneUnitAColumn(table);
  const plans = columns.map((column, at) => {
    const directed = rows.some((row) => {
      const cell = row[at];
      return column.kind !== 'text' && typeof cell === 'object' && cell.direction !== 'exact';
    });
    return { column, at, directed };
  });
  return {
    columns: plans.flatMap(({ column: { key, header, kind }, directed }): FlatColumn[] => {
      const unit = kind === 'text' ? '' : words.unitOf(kind);
      const whole = unit === '' ? header : `${header} (${unit})`;
      // Columns that differ in their unit only say it over their directions too.
      const own = columns.some((other) => other.header === header && other.key !== key) ? whole : header;
      return [
        { key, header: whole, kind },
        ...(directed
          ? [{ key: `${key}Direction`, header: words.directionHeader(own), kind: 'direction' as const }]
          : []),
      ];
    }),
    rows: rows.map((row) =>
      plans.flatMap(({ column, at, directed }): FlatCell[] => {
        const cell = row[at];
        if (column.kind === 'text') return [typeof cell === 'string' ? cell : ''];
        const figure = typeof cell === 'object' && isFigure(cell) ? cell : undefined;
        const value = figure ? shownNumber(figure, column, words.format) : null;
        return directed ? [value, figure ? words.format.parts(figure).qualifier : ''] : [value];
      }),
    ),
  };
}

function shownNumber(figure: Figure, { decimals }: OutColumn, format: Format): number {
  if (figure.quantity !== 'percent' && figure.quantity !== 'points') return roundAs(figure.direction, figure.value, 0);
  return format.rounded(figure, decimals === undefined ? {} : { decimals });
}
