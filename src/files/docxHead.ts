import type { IRunOptions, Paragraph, Table } from 'docx';
import type { Letterhead } from '../domain/letterhead.ts';
import type { DocumentWords } from '../i18n/documents/words.ts';
import { centred, type Docx, rule, text } from './docxBlocks.ts';
import { markOf, textWidth } from './docxPaper.ts';
import { widthOf } from './timesWidths.ts';
import type { WordBrief } from './wordPaper.ts';
import { inks } from './xml.ts';

/** What papers begin and end with, after decree 30/2020. */

const dots = '……………………';
const upper = (name: string) => name.toLocaleUpperCase('vi');

/** The agency above and the issuing one with the number at the left; the country, its motto, place and date at the right. */
export function officialHead(
  docx: Docx,
  { superior, agency, symbol, place }: Letterhead,
  year: string,
  { report: { country, motto, number, placeAndDate } }: DocumentWords,
): Table {
  const { AlignmentType, Paragraph } = docx;
  const columns = [0.44, 0.56].map((share) => Math.round(textWidth.portrait * share));
  const line = (content: string, look: IRunOptions, before = 0) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [text(docx, content, look)] });
  return plainTable(docx, columns, [
    [
      [
        ...agencyLines(upper(superior) || dots, columns[0] ?? 0, false).map((each) => line(each, { size: 24 })),
        ...agencyLines(upper(agency) || dots, columns[0] ?? 0, true).map((each) =>
          line(each, { bold: true, size: 24 }),
        ),
        rule(docx, (columns[0] ?? 0) * 0.4, columns[0]),
      ],
      [
        line(country, { bold: true, size: 24 }),
        line(motto, { bold: true, size: 26 }),
        rule(docx, (columns[1] ?? 0) * 0.56, columns[1]),
      ],
    ],
    [
      [line(number(symbol), { size: 26 }, 60)],
      [line(placeAndDate(place || dots, year), { italics: true, size: 26 }, 60)],
    ],
  ]);
}

/** A name that is too long for a line goes on in the next where offices break it: before where it is, or before what it does. */
function agencyLines(name: string, width: number, bold: boolean): readonly string[] {
  if (widthOf(name, 24, bold) <= width) return [name];
  const at = [/ (?=(TỈNH|THÀNH PHỐ|TP|QUẬN|HUYỆN|THỊ XÃ|KHU VỰC) )/, /(?!^) (?=THI HÀNH ÁN )/]
    .map((place) => name.search(place))
    .find((found) => found > 0);
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** The head of the English papers: who and when. */
export function plainHead(docx: Docx, organisation: string, exportedOn: string): Paragraph[] {
  const { Paragraph } = docx;
  return [
    new Paragraph({ children: [text(docx, organisation, { bold: true })] }),
    new Paragraph({ spacing: { after: 120 }, children: [text(docx, exportedOn)] }),
  ];
}

/** The name of a paper and what it is about, with what is made up of its numbers. */
export function titleOf(
  docx: Docx,
  name: string,
  { subject, attribution, kinds }: Pick<WordBrief, 'subject' | 'attribution' | 'kinds'>,
  words: DocumentWords,
  under?: string,
): Paragraph[] {
  const { HeadingLevel } = docx;
  const marked = markOf(kinds, attribution.provenanceWords, words);
  return [
    centred(docx, name, { bold: true, size: 28 }, { spacing: { before: 320 } }),
    centred(
      docx,
      subject,
      { bold: true, size: 28 },
      { heading: HeadingLevel.TITLE, spacing: { before: 0, after: 60 } },
    ),
    ...(under === undefined ? [] : [centred(docx, under, { italics: true }, { spacing: { after: 60 } })]),
    ...(marked === undefined
      ? []
      : [centred(docx, marked, { bold: true, size: 24, color: inks.rust }, { spacing: { after: 60 } })]),
    rule(docx, textWidth.portrait / 3),
  ];
}

/** Who gets it at the left, who signs at the right; one row, so never in two. */
export function signing(docx: Docx, letterhead: Letterhead, { report }: DocumentWords): Table {
  const { AlignmentType, Paragraph } = docx;
  const { head, deputy, signs, name, recipients } = letterhead;
  const half = Math.floor(textWidth.portrait / 2);
  const centre = (words: string, look: IRunOptions) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [text(docx, words, look)] });
  const title = (words: string) => centre(upper(words) || dots, { bold: true });
  const left = [
    new Paragraph({ children: [text(docx, report.recipients, { bold: true, italics: true, size: 24 })] }),
    ...recipients
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => new Paragraph({ children: [text(docx, line, { size: 22 })] })),
  ];
  const right = [
    ...(signs === 'head' ? [title(head)] : [title(`${report.inPlaceOf} ${head || dots}`), title(deputy)]),
    ...Array.from({ length: 4 }, () => new Paragraph({})),
    centre(name || dots, { bold: true }),
  ];
  return plainTable(docx, [half, half], [[left, right]]);
}

function plainTable(docx: Docx, columns: readonly number[], rows: readonly (readonly Paragraph[][])[]): Table {
  const { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } = docx;
  return new Table({
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: columns[at] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
