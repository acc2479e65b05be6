import type { SheetChart } from 'hucre/xlsx';
import { columnLetters } from '../domain/sheetCells.ts';
import type { FlatTable } from './flatTable.ts';
import type { OutChart } from './outgoing.ts';
import { quoted } from './xlsxBook.ts';
import { inks } from './xml.ts';

/** Of more rows a chart beside them would be no picture any more. */
const mostDrawn = 40;

const colours = [inks.blue, inks.grey, inks.ink, inks.quiet] as const;

interface Placed {
  /** Name of the sheet. */
  readonly sheet: string;
  /** The row of heads, from 0. */
  readonly head: number;
  /** The first free column, from 0. */
  readonly column: number;
}

/** The chart of a table as Excel draws it, beside the very cells; undefined for one that has no native form. */
export function sheetChart(
  { native, title, description }: OutChart,
  flat: FlatTable,
  at: Placed,
): SheetChart | undefined {
  const { columns, rows } = flat;
  const series = columns.flatMap((column, place) =>
    column.column.series && column.kind === column.column.kind ? [{ ...column, place }] : [],
  );
  if (!native || rows.length === 0 || rows.length > mostDrawn || series.length === 0) return undefined;
  const range = (place: number) => {
    const letter = columnLetters(place);
    return `${quoted(at.sheet)}!$${letter}$${at.head + 2}:$${letter}$${at.head + 1 + rows.length}`;
  };
  const kind = typeof native === 'string' ? native : native.kind;
  const top = Math.max(0, at.head);
  return {
    type: kind,
    title,
    titleFontSize: 11,
    altText: description,
    legend: series.length > 1 ? 'bottom' : false,
    series: series.map(({ header, place }, nth) => {
      const color = colours[nth % colours.length] ?? inks.blue;
      return {
        name: header,
        values: range(place),
        categories: range(0),
        color,
        ...(kind === 'line' && { stroke: { color, width: 2 } }),
      };
    }),
    axes: {
      // The first row at the top, as in the table.
      ...(kind === 'bar' && { x: { reverse: true } }),
      // A bar that does not begin at zero is longer than its number.
      ...(kind !== 'line' && !fallsBelowZero(flat, series) && { y: { scale: { min: 0 } } }),
    },
    anchor: {
      from: { row: top, col: at.column + 1 },
      to: { row: top + Math.max(16, Math.min(rows.length * 2, 40)), col: at.column + 10 },
    },
  };
}

function fallsBelowZero({ rows }: FlatTable, series: readonly { readonly place: number }[]): boolean {
  return rows.some((row) =>
    series.some(({ place }) => {
      const value = row[place]?.value;
      return typeof value === 'number' && value < 0;
    }),
  );
}
