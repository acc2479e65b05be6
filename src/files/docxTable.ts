import type { Table as DocxTable } from 'docx';
import { isName, type Table as OutTable } from '../domain/table.ts';
import { documentWords } from '../i18n/documents/words.ts';
import { type DocumentMessages, unbroken, type WrittenTable, writtenTable } from './documentText.ts';
import { type Docx, text } from './docxBlocks.ts';
import { cutOf, layoutOf, type Room, type TableLayout, type TablePart } from './tableLayout.ts';

/** Tables of numbers in Word: nothing broken, heads on every page, the rows of one unit together. */

/** Of a longer table a document has the first rows and says where the others are: about two pages. */
const mostRows = 60;
/** Rows up to which a table is kept on one page. */
const keptTogether = 12;

export interface PlannedTable {
  readonly written: WrittenTable;
  readonly layout: TableLayout;
  /** The unit of all its numbers, where the heads leave it to the caption: "điểm %". */
  readonly unit: string;
  /** Rows that are left out. */
  readonly more: number;
}

/** How a table will be set; nothing of one without rows. */
export function planTable(table: OutTable, messages: DocumentMessages, room: Room): PlannedTable | undefined {
  if (table.rows.length === 0) return undefined;
  const { columns, rows, totals } = writtenTable(table, messages);
  const end = cutOf(rows, mostRows);
  const whole = (row: readonly string[]) => row.map(unbroken);
  const others = table.columns.findIndex((column) => !isName(column));
  const names = others < 0 ? 1 : Math.max(1, others);
  const unit = commonUnit(columns.slice(names).map(({ header }) => header));
  const heads = columns.map((column, at) => ({
    ...column,
    header: at < names || unit === '' ? headed(column.header) : column.header.replace(inBrackets, ''),
  }));
  const written = { columns: heads, rows: rows.slice(0, end).map(whole), totals: totals && whole(totals) };
  return { written, layout: layoutOf(written, names, room), unit, more: rows.length - end };
}

const inBrackets = / \(([^)]*)\)$/;
/** Columns from which on the unit that all have is said once, over them: it would be the widest thing in each. */
const manyColumns = 7;

function commonUnit(headers: readonly string[]): string {
  if (headers.length < manyColumns) return '';
  const units = new Set(headers.map((header) => inBrackets.exec(header)?.[1] ?? ''));
  return units.size === 1 ? ([...units][0] ?? '') : '';
}

/** One of the tables that a plan makes. Its last row stays with what follows where that is a part of it. */
export function tableBlock(
  docx: Docx,
  { written: { columns, rows, totals }, layout: { size }, more }: PlannedTable,
  part: TablePart,
  messages: DocumentMessages,
): DocxTable {
  const { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, VerticalAlign, WidthType } =
    docx;
  const width = part.widths.reduce((sum, each) => sum + each, 0);
  const cell = (content: string, at: number, look: { head?: boolean; strong?: boolean; keepNext: boolean }) =>
    new TableCell({
      width: { size: part.widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(look.head && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF1F4' } }),
      children: [
        new Paragraph({
          keepNext: look.keepNext,
          alignment: look.head
            ? AlignmentType.CENTER
            : columns[part.columns[at] ?? 0]?.numeric
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [text(docx, content, { size, bold: look.head === true || look.strong === true })],
        }),
      ],
    });
  const line = (texts: readonly string[], look: { head?: boolean; strong?: boolean; keepNext: boolean }) =>
    new TableRow({
      cantSplit: true,
      ...(look.head && { tableHeader: true }),
      children: part.columns.map((column, at) => cell(texts[column] ?? '', at, look)),
    });
  const last = rows.length - 1;
  const ending = more > 0 || totals !== undefined;
  const border = { style: BorderStyle.SINGLE, size: 4, color: '8A949D' };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...part.widths],
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      line(
        columns.map(({ header }) => header.slice(header.startsWith(part.group) ? part.group.length : 0)),
        { head: true, keepNext: true },
      ),
      ...rows.map((row, at) =>
        line(row, { keepNext: staysWithNext(rows, at) || (at === last ? ending : at === last - 1) }),
      ),
      ...(more > 0
        ? [
            new TableRow({
              cantSplit: true,
              children: [
                new TableCell({
                  columnSpan: part.columns.length,
                  children: [
                    new Paragraph({
                      keepNext: totals !== undefined,
                      children: [text(docx, documentWords(messages).moreRows(more), { size, italics: true })],
                    }),
                  ],
                }),
              ],
            }),
          ]
        : []),
      ...(totals ? [line(totals, { strong: true, keepNext: false })] : []),
    ],
  });
}

/** A small table stays whole, and so do the rows of one unit. */
function staysWithNext(rows: readonly (readonly string[])[], at: number): boolean {
  if (at >= rows.length - 1) return false;
  return rows.length <= keptTogether || rows[at]?.[0] === rows[at + 1]?.[0];
}

/** The unit of a head is never torn apart. */
function headed(header: string): string {
  return header.replace(/\(([^)]*)\)$/, (_, unit: string) => `(${unit.replaceAll(' ', '\u00a0')})`);
}
