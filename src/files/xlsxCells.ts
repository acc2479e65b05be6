import type { CellObject } from 'write-excel-file/universal';
import type { Figure } from '../domain/figure.ts';
import type { Column, Table } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';
import { type FlatCell, type FlatColumn, flatten } from './flatTable.ts';
import type { TableWords } from './tableWords.ts';

/** Rows of cells, and how wide their columns have to be. */
export interface Grid {
  readonly data: Cells[];
  readonly widths: readonly number[];
}

/** A row of cells; null is an empty one. */
export type Cells = (CellObject | null)[];

export const headStyle = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: '#E8EEF4',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#5B6B7B',
} as const;

/** How made-up figures are marked: as loudly as a sheet can. */
export const illustrativeStyle = { fontWeight: 'bold', textColor: '#7A3E00', backgroundColor: '#FFF1D6' } as const;

const totalStyle = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#5B6B7B' } as const;

/** A cell with the text that a reader sees in it, by which its column is measured. */
interface Seen {
  readonly cell: CellObject | null;
  readonly text: string;
}

/** A chart's table as cells: the flat rows, with a head and the totals. Percents are fractions under a percent format. */
export function tableGrid(table: Table, words: TableWords): Grid {
  const { columns, rows, totals } = flatten(table, words);
  const seenIn = (row: readonly FlatCell[]) =>
    row.map(({ value, figure }, at): Seen => {
      const column = columns[at]?.column;
      if (!column || value === null) return { cell: null, text: '' };
      if (figure && typeof value === 'number') return numberCell(value, figure, column, words.format);
      return column.role === 'year' ? yearCell(String(value)) : textCell(String(value));
    });
  const seen = rows.map(seenIn);
  const together = totals && seenIn(totals);
  const every = together ? [...seen, together] : seen;
  const indents = columns.map((column, at) => at > 0 && isWords(column));
  const widths = columns.map(({ header }, at) => {
    const texts = every.map((row) => row[at]?.text ?? '');
    return widthOf(header, texts) + (indents[at] ? indentWidth : 0);
  });
  return {
    data: [
      columns.map((column, at) => apart(headCell(column), indents[at])),
      ...seen.map((row) => row.map(({ cell }, at) => apart(cell, indents[at]))),
      ...(together ? [together.map(({ cell }, at) => cell && { ...apart(cell, indents[at]), ...totalStyle })] : []),
    ],
    widths,
  };
}

function headCell({ header, kind }: FlatColumn): CellObject {
  return { value: header, type: String, align: isWords({ kind }) ? 'left' : 'right', ...headStyle };
}

function isWords({ kind }: Pick<FlatColumn, 'kind'>): boolean {
  return kind === 'text' || kind === 'direction' || kind === 'unit';
}

/** Texts to the right of a number stand apart from it, which ends where they begin. */
function apart<C extends CellObject | null>(cell: C, indented: boolean | undefined): C {
  return cell && indented ? { ...cell, align: 'left', indent: 1 } : cell;
}

/** A text as a text: whatever it begins with, it is no formula. */
export function textCell(text: string): Seen {
  return { cell: text === '' ? null : { value: text, type: String, wrap: true, alignVertical: 'top' }, text };
}

/** A year as a number, to sort and filter by. */
function yearCell(text: string): Seen {
  return { cell: { value: Number(text), type: Number, format: '0', align: 'left', alignVertical: 'top' }, text };
}

function numberCell(value: number, figure: Figure, column: Column, format: Format): Seen {
  const signed = column.signed ?? figure.quantity === 'points';
  const options = { signed, ...(column.decimals !== undefined && { decimals: column.decimals }) };
  const { number, unit } = format.parts(figure, options);
  const stored = figure.quantity === 'percent' ? fraction(value) : value;
  const code = formatCode(figure, signed, shownDecimals(figure, column, format));
  const text = figure.quantity === 'thousandDong' ? format.number(value) : number + (unit === '%' ? unit : '');
  return { cell: { value: stored, type: Number, format: code, alignVertical: 'top' }, text };
}

/** A hundredth, without the dust that dividing leaves: 85.8 % is 0.858. */
function fraction(percent: number): number {
  return Number((percent / 100).toFixed(8));
}

/** How many decimals a rate or a difference has on screen. */
function shownDecimals(figure: Figure, { decimals }: Column, format: Format): number {
  if (decimals !== undefined) return decimals;
  const shown = format.parts(figure).number;
  return [0, 1, 2, 3, 4, 5].find((places) => format.parts(figure, { decimals: places }).number === shown) ?? 6;
}

/** The code by which Excel writes a number as the screen does; its marks are those of the reader's Excel. */
function formatCode({ quantity }: Figure, signed: boolean, decimals: number): string {
  const places = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const codes = {
    percent: `${places}%`,
    points: places,
    case: '#,##0',
    thousandDong: '#,##0',
    days: '#,##0',
    rank: '0',
  };
  const code = codes[quantity];
  return signed ? `+${code};-${code};${code}` : code;
}

const narrowest = 9;
const widest = 48;

/** Bold letters are wider than the digits by which spreadsheets measure a column. */
const bold = 1.15;

/** Characters that one step of indentation takes. */
const indentWidth = 2;

/** Characters that a column needs: the longest of its cells, and its head over about two lines. */
function widthOf(header: string, texts: readonly string[]): number {
  const longestCell = Math.max(0, ...texts.map((text) => text.length));
  const longestWord = Math.max(...header.split(/\s+/).map((word) => word.length));
  const head = Math.max(longestWord, Math.ceil(header.length / 2)) * bold;
  return Math.min(widest, Math.max(narrowest, Math.ceil(Math.max(longestCell, head)) + 2));
}

/** Points of a line of text at the size that sheets are set in. */
const lineHeight = 13.5;

/**
 * The same rows, those with wrapped texts as high as these need: Excel finds that out by itself when it opens a file, other
 * spreadsheets do not, and cut the text.
 */
export function withHeights(rows: readonly Cells[], widths: readonly number[]): Cells[] {
  return rows.map((row) => {
    const lines = Math.max(1, ...row.map((cell, at) => linesOf(cell, widths[at] ?? narrowest)));
    return lines === 1 ? [...row] : row.map((cell) => cell && { ...cell, height: lines * lineHeight + 2 });
  });
}

/** Lines that a cell needs at a width, rather one too many. */
function linesOf(cell: CellObject | null, width: number): number {
  if (!cell?.wrap || typeof cell.value !== 'string') return 1;
  const room = (width - 1 - (cell.indent ?? 0) * indentWidth) / (cell.fontWeight === 'bold' ? bold : 1);
  return cell.value.split('\n').reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

function wrappedLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    // A word that is longer than a line, such as an address, is broken.
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = used === 0 ? length % room || Math.min(length, room) : used + 1 + length;
  }
  return lines;
}
