import type { IParagraphOptions, Paragraph, Table } from 'docx';
import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import { aboutLines, boundsOf, type DocumentMessages, type PicturedChart } from './documentText.ts';
import { type Docx, pictureBlock, plainHead, rule, tableBlock, text, titleBlock } from './docxBlocks.ts';
import { type Attribution, isMarked, type OutChart } from './outgoing.ts';
import { inks, xmlCharacters } from './xml.ts';

/** A report as an office sends it upward. */
export interface Report {
  /** What the report says in one sentence. */
  readonly headline: string;
  /** The findings, a sentence or a short paragraph each. */
  readonly findings: readonly string[];
  readonly charts: readonly PicturedChart[];
  readonly attribution: Attribution;
  /** Where it is issued: "Vĩnh Phúc". */
  readonly place: string;
}

/** What decree 30/2020 asks for: A4, Times New Roman, 13 to 14 points, 30 mm at the left for the file. Twips and half-points. */
const paper = {
  page: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1020, header: 567, footer: 567 },
} as const;
const font = 'Times New Roman';
const body = 26;

/**
 * The report in Word: head of an office's letter (in English a plain one), findings, every chart with picture and table,
 * sources and caveats, and the place to sign.
 */
export async function docxOfReport(report: Report, messages: DocumentMessages): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, Packer } = docx;
  const words = documentWords(messages);
  const { headline, attribution, charts, findings, place } = report;
  const official = messages.language === 'vi';
  const date = words.report.placeAndDate(place, attribution.exportedOn);
  const children: (Paragraph | Table)[] = [
    ...(official
      ? titleBlock(docx, { organisation: attribution.organisation, date, words, width: textWidth })
      : plainHead(docx, { organisation: attribution.organisation, date })),
    ...subject(docx, headline, attribution, words),
    heading(docx, words.report.findings, 1),
    ...findings.map((finding) => paragraph(docx, finding)),
    heading(docx, words.report.charts, 1),
    ...charts.flatMap((chart, at) => chartBlocks(docx, chart, at + 1, messages)),
    heading(docx, words.report.sources, 1),
    ...list(docx, words.sources, attribution.sources),
    ...list(docx, words.caveats, attribution.caveats),
    ...list(docx, words.about, aboutLines(attribution, messages)),
    ...(official ? signing(docx, words) : []),
  ];
  const document = new Document({
    title: xmlCharacters(headline),
    subject: xmlCharacters(`${attribution.period} · ${attribution.provenanceWords}`),
    creator: xmlCharacters(attribution.organisation),
    lastModifiedBy: xmlCharacters(attribution.organisation),
    description: xmlCharacters(
      [words.units(attribution.units), words.dataVersion(attribution.dataVersion), attribution.link].join(' · '),
    ),
    styles: styles(words.tag),
    sections: [
      {
        properties: { page: { size: paper.page, margin: paper.margin } },
        footers: { default: footer(docx, report, messages) },
        children,
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}

const textWidth = paper.page.width - paper.margin.left - paper.margin.right;

function styles(tag: string) {
  const run = { font, size: body, language: { value: tag, eastAsia: tag, bidirectional: tag } };
  const head = (size: number, before: number) => ({
    run: { font, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return {
    default: { document: { run }, title: head(28, 240), heading1: head(body, 280), heading2: head(body, 240) },
  };
}

/** The name of the document, what it is about, and whether its numbers are made up. */
function subject(
  docx: Docx,
  headline: string,
  { period, provenance, provenanceWords }: Attribution,
  words: DocumentWords,
): Paragraph[] {
  const { AlignmentType, HeadingLevel, Paragraph } = docx;
  const centred = (children: IParagraphOptions['children'], given: IParagraphOptions = {}) =>
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, ...given, children: children ?? [] });
  return [
    centred([text(docx, words.report.name, { bold: true, size: 28 })], { spacing: { before: 360 } }),
    centred([text(docx, headline, { bold: true, size: 28 })], { heading: HeadingLevel.TITLE, spacing: { before: 0 } }),
    centred([text(docx, period, { italics: true })], { spacing: { after: 60 } }),
    ...(isMarked({ provenance })
      ? [centred([text(docx, provenanceWords, { bold: true, color: inks.rust })], { spacing: { after: 60 } })]
      : []),
    rule(docx, textWidth / 3),
  ];
}

/** Of a longer table the report has the first rows and says where the others are: about a page. */
const mostRows = 40;

/** A chart with everything that belongs to it; what introduces the next block stays with it. */
function chartBlocks(
  docx: Docx,
  { chart, picture }: PicturedChart,
  number: number,
  messages: DocumentMessages,
): (Paragraph | Table)[] {
  const words = documentWords(messages);
  const { attribution, note } = chart;
  const { rows } = chart.table;
  const made = isMarked(attribution);
  const small = (line: string) =>
    paragraph(docx, line, { size: 22, given: { spacing: { after: 40 }, indent: { firstLine: 0 } } });
  return [
    heading(docx, words.report.chart(number, chart.title), 2),
    paragraph(docx, chart.subtitle, {
      italics: true,
      given: { keepNext: true, spacing: { after: 80 }, indent: { firstLine: 0 } },
    }),
    ...(made
      ? [
          paragraph(docx, attribution.provenanceWords, {
            bold: true,
            color: inks.rust,
            given: { keepNext: true, spacing: { after: 80 }, indent: { firstLine: 0 } },
          }),
        ]
      : []),
    ...(picture ? [pictureBlock(docx, picture, chart, textWidth)] : []),
    ...(rows.length > 0
      ? [tableBlock(docx, { ...chart.table, rows: rows.slice(0, mostRows) }, messages, textWidth)]
      : [small(words.nothing)]),
    ...(rows.length > mostRows ? [small(words.moreRows(rows.length - mostRows))] : []),
    ...afterTable(chart, messages, words).map((line, at, lines) =>
      paragraph(docx, line, {
        size: 22,
        italics: at === 0,
        given: {
          keepNext: at < lines.length - 1,
          spacing: { before: at === 0 ? 80 : 0, after: 40 },
          indent: { firstLine: 0 },
        },
      }),
    ),
    ...(note === undefined ? [] : [small(note)]),
  ];
}

function afterTable(
  { attribution, table }: OutChart,
  messages: DocumentMessages,
  words: DocumentWords,
): readonly string[] {
  const bounds = boundsOf(table, messages);
  return [
    ...(attribution.sources.length > 0 ? [words.source(attribution.sources.join('; '))] : []),
    `${attribution.provenanceWords} · ${words.units(attribution.units)} · ${words.period(attribution.period)}`,
    // The table says "hơn" and "gần" itself; with a few they are worth a line.
    ...(bounds.length > 0 && bounds.length <= 4 ? [words.bounds(bounds.join('; '))] : []),
  ];
}

/** A titled list; nothing where it would be empty. */
function list(docx: Docx, title: string, lines: readonly string[]): Paragraph[] {
  if (lines.length === 0) return [];
  return [
    paragraph(docx, title, { bold: true, given: { keepNext: true, indent: { firstLine: 0 } } }),
    ...lines.map((line) =>
      paragraph(docx, line, { size: 24, given: { spacing: { after: 60 }, indent: { firstLine: 0, left: 284 } } }),
    ),
  ];
}

/** Who gets it at the left, who signs at the right. */
function signing(docx: Docx, { report }: DocumentWords): (Paragraph | Table)[] {
  const { AlignmentType, Paragraph } = docx;
  const left = [
    new Paragraph({ children: [text(docx, report.recipients, { bold: true, italics: true, size: 24 })] }),
    ...report.recipientList.map((line) => new Paragraph({ children: [text(docx, line, { size: 22 })] })),
  ];
  const right = [
    new Paragraph({ alignment: AlignmentType.CENTER, children: [text(docx, report.signatory, { bold: true })] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [text(docx, report.signature, { italics: true, size: 24 })],
    }),
    ...Array.from({ length: 4 }, () => new Paragraph({})),
  ];
  return [new Paragraph({ spacing: { before: 240 }, keepNext: true }), twoColumns(docx, left, right)];
}

function twoColumns(docx: Docx, left: Paragraph[], right: Paragraph[]): Table {
  const { Table, TableBorders, TableCell, TableRow, WidthType } = docx;
  const width = textWidth / 2;
  const cell = (children: Paragraph[]) => new TableCell({ width: { size: width, type: WidthType.DXA }, children });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [width, width],
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  });
}

function heading(docx: Docx, title: string, level: 1 | 2): Paragraph {
  const { HeadingLevel, Paragraph } = docx;
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [text(docx, title)],
  });
}

interface ParagraphLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly given?: IParagraphOptions;
}

/** Running text as offices set it: first line indented, both edges even where it is a sentence. */
function paragraph(docx: Docx, words: string, { given = {}, ...look }: ParagraphLook = {}): Paragraph {
  const { AlignmentType, Paragraph } = docx;
  return new Paragraph({
    spacing: { after: 120, line: 276 },
    ...given,
    ...(given.indent === undefined && { alignment: AlignmentType.BOTH, indent: { firstLine: 567 } }),
    children: [text(docx, words, look)],
  });
}

/** What the report is, when it was made, and the page, on every page. */
function footer(docx: Docx, { attribution }: Report, messages: DocumentMessages) {
  const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = docx;
  const words = documentWords(messages);
  const made = isMarked(attribution) ? [attribution.provenanceWords] : [];
  const before = [attribution.site, ...made, words.exportedOn(messages.format.date(attribution.exportedOn))].join(
    ' · ',
  );
  const size = 20;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          text(docx, `${before} · ${words.report.page} `, { size }),
          new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size }),
        ],
      }),
    ],
  });
}
