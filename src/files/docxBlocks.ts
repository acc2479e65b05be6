import type * as docxPackage from 'docx';
import type { IParagraphOptions, IRunOptions, Paragraph, TextRun } from 'docx';
import { type ChartPicture, unbroken } from './documentText.ts';
import type { OutChart } from './outgoing.ts';
import { xmlCharacters } from './xml.ts';

/** Blocks of papers in Word: paragraphs, headings, lists, pictures. Widths are twips, sizes of letters half-points. */

/** The package, which comes when a report is asked for. */
export type Docx = typeof docxPackage;

export function text(docx: Docx, words: string, look: IRunOptions = {}): TextRun {
  return new docx.TextRun({ ...look, text: xmlCharacters(words) });
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
    // With the caption under it.
    keepNext: true,
    spacing: { before: 60, after: 60 },
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

export function heading(docx: Docx, title: string, level: 1 | 2): Paragraph {
  const { HeadingLevel, Paragraph } = docx;
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [text(docx, unbroken(title))],
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
export function paragraph(docx: Docx, words: string, { given = {}, ...look }: ParagraphLook = {}): Paragraph {
  const { AlignmentType, Paragraph } = docx;
  return new Paragraph({
    spacing: { after: 120, line: 276 },
    widowControl: true,
    ...given,
    ...(given.indent === undefined && { alignment: AlignmentType.BOTH, indent: { firstLine: 567 } }),
    children: [text(docx, unbroken(words), look)],
  });
}

/** A line beside or under something, smaller than the text. */
export function small(docx: Docx, line: string, { given = {}, ...look }: ParagraphLook = {}): Paragraph {
  return paragraph(docx, line, {
    size: 22,
    ...look,
    given: { spacing: { after: 40 }, indent: { firstLine: 0 }, keepLines: true, ...given },
  });
}

/** What stands in the middle of the page. */
export function centred(docx: Docx, words: string, look: IRunOptions = {}, given: IParagraphOptions = {}): Paragraph {
  const { AlignmentType, Paragraph } = docx;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    ...given,
    children: [text(docx, unbroken(words), look)],
  });
}

/** A titled list; nothing where it would be empty. One that stays whole leaves no line of it alone on a page. */
export function list(docx: Docx, title: string, lines: readonly string[], whole = false): Paragraph[] {
  if (lines.length === 0) return [];
  return [
    paragraph(docx, title, { bold: true, given: { keepNext: true, indent: { firstLine: 0 } } }),
    ...lines.map((line, at) =>
      small(docx, line, {
        given: {
          keepNext: whole ? at < lines.length - 1 : at === lines.length - 2,
          indent: { firstLine: 0, left: 284 },
        },
      }),
    ),
  ];
}

/** Dotted lines to be written on. */
export function blankLines(docx: Docx, count: number, width: number): Paragraph[] {
  const { LeaderType, Paragraph, Tab, TabStopType, TextRun } = docx;
  return Array.from(
    { length: count },
    (_, at) =>
      new Paragraph({
        spacing: { after: 120 },
        keepNext: at < count - 1,
        tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
        children: [new TextRun({ children: [new Tab()] })],
      }),
  );
}
