import type { Document, Header, ISectionOptions } from 'docx';
import { kindTraits, type ProvenanceKind, weakest } from '../domain/provenance.ts';
import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import type { DocumentMessages } from './documentText.ts';
import { type Docx, text } from './docxBlocks.ts';
import type { WordBrief } from './wordPaper.ts';
import { xmlCharacters } from './xml.ts';

/** The paper that decree 30/2020 asks for: A4, Times New Roman in 13 to 14 points, 30 mm at the left for the file. Twips. */
const page = { width: 11906, height: 16838 };
const margin = { top: 1134, bottom: 1134, left: 1701, right: 1020, header: 567, footer: 567 };
/** A lying page is bound at its upper edge. */
const lying = { top: 1701, bottom: 1020, left: 1134, right: 1134, header: 850, footer: 567 };
const font = 'Times New Roman';
/** Half-points. */
const body = 26;

/** How wide text is on a page upright, and lying. */
export const textWidth = {
  portrait: page.width - margin.left - margin.right,
  landscape: page.height - lying.left - lying.right,
};

type Children = ISectionOptions['children'];

/** A part of a paper on pages of its own. */
export interface Part {
  readonly landscape?: boolean;
  readonly children: Children;
}

/** The parts as one document; the first page alone has no number. Parts without anything in them have no page. */
export function documentOf(
  docx: Docx,
  { subject, attribution, kinds }: Pick<WordBrief, 'subject' | 'attribution' | 'kinds'>,
  parts: readonly Part[],
  messages: DocumentMessages,
): Document {
  const { Document, Header, PageOrientation, Paragraph } = docx;
  const words = documentWords(messages);
  const marked = markOf(kinds, attribution.provenanceWords, words);
  return new Document({
    title: xmlCharacters(subject),
    subject: xmlCharacters([attribution.period, marked].filter(Boolean).join(' · ')),
    creator: xmlCharacters(attribution.organisation),
    lastModifiedBy: xmlCharacters(attribution.organisation),
    description: xmlCharacters(
      [words.units(attribution.units), words.dataVersion(attribution.dataVersion), attribution.link].join(' · '),
    ),
    styles: styles(words.tag),
    sections: parts
      .filter(({ children }) => children.length > 0)
      .map(({ landscape = false, children }, at) => ({
        properties: {
          titlePage: at === 0,
          page: {
            // The library turns the paper itself.
            size: { ...page, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: landscape ? lying : margin,
          },
        },
        headers: {
          default: pageNumber(docx),
          ...(at === 0 && { first: new Header({ children: [new Paragraph({})] }) }),
        },
        footers: { default: footer(docx, marked), ...(at === 0 && { first: footer(docx, marked) }) },
        children,
      })),
  });
}

function styles(tag: string) {
  const run = { font, size: body, language: { value: tag, eastAsia: tag, bidirectional: tag } };
  const head = (size: number, before: number) => ({
    run: { font, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return {
    default: { document: { run }, title: head(28, 240), heading1: head(body, 240), heading2: head(body, 200) },
  };
}

/** In the middle of the upper edge, as the decree has it. */
function pageNumber(docx: Docx): Header {
  const { AlignmentType, Header, PageNumber, Paragraph, TextRun } = docx;
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: body })],
      }),
    ],
  });
}

/** What is made up is said on every page. */
function footer(docx: Docx, marked: string | undefined) {
  const { AlignmentType, Footer, Paragraph } = docx;
  const line = marked === undefined ? [] : [text(docx, marked, { size: 20, italics: true })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: line })] });
}

/** What a paper has to say of itself: that its numbers are made up or tried out, or that some are. */
export function markOf(
  kinds: ReadonlySet<ProvenanceKind>,
  made: string,
  { report: { someMade } }: DocumentWords,
): string | undefined {
  const said = [...kinds].filter((kind) => kindTraits[kind].said);
  if (said.length === 0) return undefined;
  return said.length === kinds.size ? made : someMade[weakest(said)];
}
