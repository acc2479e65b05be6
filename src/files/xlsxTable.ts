import { columnLetters } from '../domain/sheetCells.ts';
import { type FlatTable, flatten } from './flatTable.ts';
import { sourceTexts } from './grounds.ts';
import { isMarked, type OutChart } from './outgoing.ts';
import type { TableWords } from './tableWords.ts';
import type { Sheet } from './xlsxBook.ts';
import { type Cells, linesOf, type SheetCell, styles, tableGrid, textCell } from './xlsxCells.ts';
import { sheetChart } from './xlsxChart.ts';

/** A chart's table with what the numbers of its columns rest on. */
export function flatOf({ table, attribution }: OutChart, words: TableWords): FlatTable {
  return distinctHeads(flatten(table, words, sourceTexts(attribution, words)));
}

/** What stands above a table needs at least this many characters of width. */
const narrowestAbove = 90;

/** Further columns, so that what is above a narrow table has room. */
const spareWidth = 12;

interface Placed {
  /** Name of the sheet. */
  readonly name: string;
  /** Tells the table apart in its workbook, from 1. */
  readonly nth: number;
  /** The sheet that says where numbers are from. */
  readonly sourcesSheet: string;
}

/**
 * A chart's sheet: above what it says, whom and when it is about, what its figures are and where they are from; then the table, to
 * be filtered and sorted; under it the totals, which no filter or sort moves; and beside it the chart where Excel can draw it.
 */
export function chartSheet(chart: OutChart, { name, nth, sourcesSheet }: Placed, words: TableWords): Sheet {
  const flat = flatOf(chart, words);
  const grid = tableGrid(flat, words.format);
  const widths = widened(grid.widths);
  const above = aboveTable(chart, sourcesSheet, words);
  const head = above.length + 1;
  const last = head + grid.rows.length;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const drawn = sheetChart(chart, flat, { sheet: name, head, column: widths.length });
  return {
    name,
    rows: [...above.map((cell): Cells => [cell]), [], grid.head, ...grid.rows, ...(grid.totals ? [grid.totals] : [])],
    widths,
    across: above.map((_, at) => at),
    heights: new Map(above.map((cell, at) => [at, linesOf(cell, total) * (at === 0 ? 18 : 13.5) + 2])),
    head,
    // A table of Excel has a row at least.
    ...(grid.rows.length > 0 && {
      table: {
        name: `t${nth}_${chart.slug.replaceAll(/[^A-Za-z0-9]/g, '_')}`,
        range: `A${head + 1}:${columnLetters(flat.columns.length - 1)}${last + 1}`,
        columns: flat.columns.map((column) => ({ name: column.header })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    }),
    ...(drawn && { chart: drawn }),
  };
}

/** Of more sources than these a sheet names the first and says where the others are. */
const mostSources = 2;

/** What a reader of one sheet alone has to know, a line each. */
function aboveTable(
  { title, subtitle, attribution }: OutChart,
  sourcesSheet: string,
  { labels, moreSources }: TableWords,
): readonly SheetCell[] {
  const { sources, units, period, provenanceWords } = attribution;
  const line = (label: string, text: string) => `${label}: ${text}`;
  const named = sources.slice(0, mostSources).join('; ');
  const rest = sources.length - mostSources;
  return [
    textCell(title, styles.title),
    textCell(subtitle),
    // A table of words is about nobody and no period.
    attribution.provenance === null ? null : textCell(`${line(labels.units, units)} · ${line(labels.period, period)}`),
    textCell(line(labels.provenance, provenanceWords), isMarked(attribution) ? styles.illustrative : styles.text),
    ...(named === ''
      ? []
      : [textCell(line(labels.source, rest > 0 ? `${named}; ${moreSources(rest, sourcesSheet)}` : named))]),
  ].flatMap((cell) => cell ?? []);
}

function widened(widths: readonly number[]): readonly number[] {
  const all = [...widths];
  while (all.reduce((sum, width) => sum + width, 0) < narrowestAbove) all.push(spareWidth);
  return all;
}

/** Tables of Excel want heads that differ, whatever their case, in one line. */
function distinctHeads(flat: FlatTable): FlatTable {
  const taken = new Set<string>();
  return {
    ...flat,
    columns: flat.columns.map((column) => {
      const plain = column.header.replaceAll(/\s+/g, ' ').trim() || column.key;
      let header = plain;
      for (let nth = 2; taken.has(header.toLowerCase()); nth += 1) header = `${plain} (${nth})`;
      taken.add(header.toLowerCase());
      return { ...column, header };
    }),
  };
}
