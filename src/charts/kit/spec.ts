import type { ReactElement } from 'react';
import { type Figure, isFigure, type Reading } from '../../domain/figure.ts';
import type { Quantity } from '../../domain/quantities.ts';
import type { Messages } from '../../i18n/messages.ts';

/** One column of a chart's rows, for its table and every file made from it. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** `text` heads the row; otherwise the unit of the figures in the column. */
  readonly kind: 'text' | Quantity;
  readonly cell: (row: Row) => string | Reading;
  /** Decimals, where the column wants more or fewer than its figures would have by themselves. */
  readonly decimals?: number;
  readonly signed?: boolean;
}

/** Heights of a drawing by the width of its card; `middle` where a card across the page needs another one on a tablet. */
export interface Heights {
  readonly wide: number;
  readonly middle?: number;
  readonly narrow: number;
}

/** The pure half of a chart: everything about its finished rows that can be said in words. */
export interface ChartSpec<Data> {
  /** Also the id of its card on a page. */
  readonly id: string;
  /** The finding as a sentence: the card's title. */
  readonly title: (data: Data, messages: Messages) => string;
  /** Measure, base and period. */
  readonly subtitle: (data: Data, messages: Messages) => string;
  /** How to read the chart, where its method has to be known to read it right. */
  readonly note?: (data: Data, messages: Messages) => string;
  /** What a reader who cannot see the drawing needs to know. */
  readonly describe: (data: Data, messages: Messages) => string;
  readonly table: (data: Data, messages: Messages) => ChartTable;
  /** Heights of the drawing, pixels. The box has its height before the drawing is there. */
  readonly height: (data: Data) => Heights;
}

/** Columns with the rows they read; the row type stays inside. */
export interface ChartTable {
  readonly columns: readonly Column<never>[];
  readonly rows: readonly unknown[];
}

/** Pairs columns with rows of their type. */
export function chartTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ChartTable {
  return { columns: columns as readonly Column<never>[], rows };
}

/** Every figure in the cells of a table. */
export function figuresOf({ columns, rows }: ChartTable): Figure[] {
  return rows.flatMap((row) =>
    (columns as readonly Column<unknown>[]).flatMap(({ cell }) => {
      const found = cell(row);
      return typeof found !== 'string' && isFigure(found) ? [found] : [];
    }),
  );
}

/** What a drawing gets: finished data, a size in pixels, words, and a prefix that makes its ids unique on the page. */
export interface DrawProps<Data> {
  readonly data: Data;
  readonly width: number;
  readonly height: number;
  readonly messages: Messages;
  readonly idPrefix: string;
  /** A still is a picture: no keyboard layer, no tooltip. */
  readonly still?: boolean;
}

export type Draw<Data> = (props: DrawProps<Data>) => ReactElement;

/** Cards narrower than this get the narrow drawing; the stylesheet of the stage has the same number. */
export const narrowBelow = 440;
