import type * as docxPackage from 'docx';
import type { IRunOptions, Paragraph, Table, TextRun } from 'docx';
import type { Table as OutTable } from '../domain/table.ts';
import type { DocumentWords } from '../i18n/documents/words.ts';
import { type ChartPicture, type DocumentMessages, writtenTable } from './documentText.ts';
import type { OutChart } from './outgoing.ts';
import { xmlCharacters } from './xml.ts';

/** Blocks of the report: its head, pictures and tables. Widths are twips, sizes of letters half-points. */

/** The package, which comes when a report is asked for. */
export type Docx = typeof docxPackage;

export function text(docx: Docx, words: string, look: IRunOptions = {}): TextRun {
  return new docx.TextRun({ ...look, text: xmlCharacters(words) });
}

interface Head {
  readonly organisation: string;
  readonly date: string;
}

/**
 * The head of an official letter after decree 30/2020: the issuing office with the number at the left, the country and its
 * motto with place and date at the right, a line under each.
 */
export function titleBlock(
  docx: Docx,
  { organisation, date, words, width }: Head & { readonly words: DocumentWords; readonly width: number },
): (Paragraph | Table)[] {
  const { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableRow, WidthType } = docx;
  const { country, motto, number } = words.report;
  const columns = [Math.round(width * 0.42), Math.round(width * 0.58)];
  const line = (content: string, look: IRunOptions, before = 0) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [text(docx, content, look)] });
  const cell = (at: number, children: Paragraph[]) =>
    new TableCell({ width: { size: columns[at] ?? 0, type: WidthType.DXA }, margins: { left: 0, right: 0 }, children });
  const upper = organisation.toLocaleUpperCase('vi');
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: columns,
      borders: TableBorders.NONE,
      rows: [
        new TableRow({
          children: [
            cell(0, [line(upper, { bold: true, size: 25 }), rule(docx, (columns[0] ?? 0) * 0.4, columns[0])]),
            cell(1, [
              line(country, { bold: true, size: 24 }),
              line(motto, { bold: true, size: 26 }),
              rule(docx, (columns[1] ?? 0) * 0.56, columns[1]),
            ]),
          ],
        }),
        new TableRow({
          children: [
            cell(0, [line(number, { size: 26 }, 120)]),
            cell(1, [line(date, { italics: true, size: 26 }, 120)]),
          ],
        }),
      ],
    }),
  ];
}

/** The head of the English report: who and when. */
export function plainHead(docx: Docx, { organisation, date }: Head): Paragraph[] {
  const { Paragraph } = docx;
  return [
    new Paragraph({ children: [text(docx, organisation, { bold: true })] }),
    new Paragraph({ spacing: { after: 120 }, children: [text(docx, date)] }),
  ];
}

/** A centred line of a length, as they stand under heads. `within` is the width that it is centred in. */
export function rule(docx: Docx, length: number, within = length * 3): Paragraph {
  const { BorderStyle, LineRuleType, Paragraph } = docx;
  const side = Math.round(Math.max(0, within - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after: 120, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

/** The drawing with what it shows in words; neither wider than the text nor so high that its table goes overleaf. */
export function pictureBlock(
  docx: Docx,
  { png, width, height }: ChartPicture,
  { title, description }: OutChart,
  textWidth: number,
): Paragraph {
  const { AlignmentType, ImageRun, Paragraph } = docx;
  // 96 pixels are an inch, which is 1440 twips.
  const scale = Math.min(textWidth / 15 / width, 340 / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 120 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: xmlCharacters(title), title: xmlCharacters(title), description: xmlCharacters(description) },
      }),
    ],
  });
}

/** Rows up to which a table is kept on one page, together with the line that says its source. */
const keptTogether = 12;

/** The numbers: right-aligned, the head repeated on every page, no row in two. */
export function tableBlock(docx: Docx, table: OutTable, messages: DocumentMessages, width: number): Table {
  const { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, VerticalAlign, WidthType } =
    docx;
  const { columns, rows, totals } = writtenTable(table, messages);
  const size = columns.length > 8 ? 16 : columns.length > 6 ? 20 : 22;
  const widths = widthsOf([columns.map(({ header }) => header), ...rows, ...(totals ? [totals] : [])], width);
  const cell = (content: string, at: number, head: boolean, keepNext: boolean, strong = head) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(head && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF1F4' } }),
      children: [
        new Paragraph({
          keepNext,
          alignment: head ? AlignmentType.CENTER : columns[at]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [text(docx, content, { size, bold: strong })],
        }),
      ],
    });
  const small = rows.length <= keptTogether;
  const border = { style: BorderStyle.SINGLE, size: 4, color: '8A949D' };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, at) => cell(header, at, true, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((content, at) => cell(content, at, false, small)),
          }),
      ),
      ...(totals
        ? [
            new TableRow({
              cantSplit: true,
              children: totals.map((content, at) => cell(content, at, false, small, true)),
            }),
          ]
        : []),
    ],
  });
}

/** Widths in the measure of what columns hold: no word broken, and none so wide that it starves the others. */
function widthsOf(lines: readonly (readonly string[])[], width: number): number[] {
  const columns = lines[0]?.length ?? 0;
  const wanted = Array.from({ length: columns }, (_, at) => {
    const cells = lines.map((line) => line[at] ?? '');
    const word = Math.max(...cells.flatMap((content) => content.split(' ').map(({ length }) => length)));
    const whole = Math.max(...cells.map(({ length }) => length));
    return Math.max(word, Math.min(whole, at === 0 ? 24 : 14), 5) + (at === 0 ? 3 : 0);
  });
  const all = wanted.reduce((sum, each) => sum + each, 0);
  const widths = wanted.map((each) => Math.floor((width * each) / all));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, at) => (at === 0 ? each + rest : each));
}
