import type { CellStyle, CellValue } from 'hucre/xlsx';
import type { Figure } from '../domain/figure.ts';
import type { Column } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';
import { type FlatCell, type FlatColumn, type FlatTable, isWords } from './flatTable.ts';

/** A cell of a sheet. */
export interface SheetCell {
  readonly value: Exclude<CellValue, boolean | null>;
  readonly style: CellStyle;
  /** Where it leads: a place in the workbook, as formulas name it. */
  readonly place?: string;
  /** Or an address. */
  readonly address?: string;
}

/** A row of cells; null is an empty one. */
export type Cells = readonly (SheetCell | null)[];

/** Rows of cells, and how wide their columns have to be. */
export interface Grid {
  readonly head: Cells;
  readonly rows: readonly Cells[];
  readonly totals: Cells | undefined;
  readonly widths: readonly number[];
}

/** A typeface that is everywhere, or has a twin of the same widths, with all letters of Vietnamese. */
export const font = { name: 'Arial', size: 10 } as const;
const quiet = { rgb: '5B6B7B' };
const thin = { style: 'thin', color: quiet } as const;
const fillOf = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

export const styles = {
  head: {
    font: { ...font, bold: true },
    fill: fillOf('E8EEF4'),
    border: { bottom: thin },
    alignment: { vertical: 'center', wrapText: true },
  },
  title: { font: { ...font, size: 13, bold: true }, alignment: { vertical: 'top', wrapText: true } },
  label: { font: { ...font, bold: true }, alignment: { vertical: 'top', wrapText: true } },
  text: { font, alignment: { vertical: 'top', wrapText: true } },
  /** How made-up figures are marked: as loudly as a sheet can. */
  illustrative: {
    font: { ...font, bold: true, color: { rgb: '7A3E00' } },
    fill: fillOf('FFF1D6'),
    alignment: { vertical: 'top', wrapText: true },
  },
  link: {
    font: { ...font, underline: true, color: { rgb: '1F5F8B' } },
    alignment: { vertical: 'top', wrapText: true },
  },
} as const satisfies Record<string, CellStyle>;

/** A cell with the text that a reader sees in it, by which its column is measured. */
interface Seen {
  readonly cell: SheetCell | null;
  readonly text: string;
}

/** A flat table as cells. Percents are fractions under a percent format. */
export function tableGrid({ columns, rows, totals }: FlatTable, format: Format): Grid {
  const seenIn = (row: readonly FlatCell[]) =>
    row.map(({ value, figure }, at): Seen => {
      const column = columns[at]?.column;
      if (!column || value === null) return { cell: null, text: '' };
      if (figure && typeof value === 'number') return numberCell(value, figure, column, format);
      return column.role === 'year' && at === 0 ? yearCell(String(value)) : textSeen(String(value));
    });
  const seen = rows.map(seenIn);
  const together = totals && seenIn(totals);
  const every = together ? [...seen, together] : seen;
  const indents = columns.map((column, at) => at > 0 && isWords(column));
  const set = (row: readonly Seen[]): Cells => row.map(({ cell }, at) => (indents[at] ? apart(cell) : cell));
  const heads = columns.map(headCell);
  return {
    head: heads.map((cell, at) => (indents[at] ? apart(cell) : cell)),
    rows: seen.map(set),
    totals: together && set(together).map(asTotal),
    widths: columns.map(({ header }, at) => {
      const texts = every.map((row) => row[at]?.text ?? '');
      return widthOf(header, texts) + (indents[at] ? indentWidth : 0);
    }),
  };
}

function headCell(column: FlatColumn): SheetCell {
  const horizontal = isWords(column) ? 'left' : 'right';
  return { value: column.header, style: { ...styles.head, alignment: { ...styles.head.alignment, horizontal } } };
}

/** Texts to the right of a number stand apart from it, which ends where they begin. */
function apart<C extends SheetCell | null>(cell: C): C {
  if (!cell) return cell;
  const { alignment } = cell.style;
  return { ...cell, style: { ...cell.style, alignment: { ...alignment, horizontal: 'left', indent: 1 } } };
}

/** All rows together: apart from them by a line, in bold. */
function asTotal(cell: SheetCell | null): SheetCell | null {
  return cell && { ...cell, style: { ...cell.style, font: { ...font, bold: true }, border: { top: thin } } };
}

/** A text as a text: whatever it begins with, it is no formula. */
export function textCell(text: string, style: CellStyle = styles.text): SheetCell | null {
  return text === '' ? null : { value: text, style };
}

function textSeen(text: string): Seen {
  return { cell: textCell(text), text };
}

/** A year as a number, to sort and filter by. */
function yearCell(text: string): Seen {
  const style = { font, numFmt: '0', alignment: { horizontal: 'left', vertical: 'top' } } as const;
  return { cell: { value: Number(text), style }, text };
}

/** A date as Excel counts it; the hour of the reader's time zone plays no part. */
export function dateCell(iso: string): SheetCell {
  const style = { font, numFmt: 'dd/mm/yyyy', alignment: { horizontal: 'left', vertical: 'top' } } as const;
  return { value: new Date(`${iso.slice(0, 10)}T00:00:00Z`), style };
}

/**
 * The number as it is known, under a format that shows what the screen shows. A bound is stored as it is printed: unrounded it
 * would be shown as another one.
 */
function numberCell(value: number, figure: Figure, column: Column, format: Format): Seen {
  const signed = column.signed ?? figure.quantity === 'points';
  const options = { signed, ...(column.decimals !== undefined && { decimals: column.decimals }) };
  const { number, unit } = format.parts(figure, options);
  const precise = figure.direction === 'exact' ? figure.value : value;
  const stored = figure.quantity === 'percent' ? precise / 100 : precise;
  const numFmt = formatCode(figure, signed, shownDecimals(figure, column, format));
  const text = figure.quantity === 'thousandDong' ? format.number(value) : number + (unit === '%' ? unit : '');
  return { cell: { value: clean(stored), style: { font, numFmt, alignment: { vertical: 'top' } } }, text };
}

/** Without the dust that dividing leaves: 85.8 % is 0.858. */
function clean(value: number): number {
  return Number(value.toFixed(10));
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
    score: places,
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

/** Room of the button by which a column is filtered, characters. */
const buttonWidth = 3;

/** Characters that a column needs: the longest of its cells, and its head over about two lines. */
function widthOf(header: string, texts: readonly string[]): number {
  const longestCell = Math.max(0, ...texts.map((text) => text.length));
  const longestWord = Math.max(...header.split(/\s+/).map((word) => word.length));
  const head = Math.max(longestWord, Math.ceil(header.length / 2)) * bold + buttonWidth;
  return Math.min(widest, Math.max(narrowest, Math.ceil(Math.max(longestCell, head)) + 2));
}

/** Points of a line of text at the size that sheets are set in. */
const lineHeight = 13.5;

/**
 * Heights of rows with wrapped texts, points, as many lines as these need: Excel finds that out by itself when it opens a file,
 * other spreadsheets do not, and cut the text. Undefined for a row of one line.
 */
export function heightOf(row: Cells, widths: readonly number[]): number | undefined {
  const lines = Math.max(1, ...row.map((cell, at) => linesOf(cell, widths[at] ?? narrowest)));
  return lines === 1 ? undefined : lines * lineHeight + 2;
}

/** Lines that a cell needs at a width, rather one too many. */
export function linesOf(cell: SheetCell | null, width: number): number {
  if (!cell?.style.alignment?.wrapText || typeof cell.value !== 'string') return 1;
  const { alignment, font: face } = cell.style;
  const size = (face?.size ?? font.size) / font.size;
  const room = (width - 1 - (alignment.indent ?? 0) * indentWidth) / ((face?.bold ? bold : 1) * size);
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
