import type { Paragraph, Table } from 'docx';
import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import { aboutLines, type DocumentMessages } from './documentText.ts';
import { blankLines, type Docx, heading, list, paragraph, small } from './docxBlocks.ts';
import { bareTable, chartPages, loneTable } from './docxCharts.ts';
import { officialHead, plainHead, signing, titleOf } from './docxHead.ts';
import { documentOf, textWidth } from './docxPaper.ts';
import type { ProseBlock, ProseSection, WordAnnex, WordBrief, WordReport } from './wordPaper.ts';

/**
 * The report in Word as an office signs it: the head of its letters, prose in sections, recipients and signature, and on a page
 * behind them what the numbers rest on. In English the same for information: no letterhead, nobody to sign.
 */
export async function docxOfReport(report: WordReport, messages: DocumentMessages): Promise<Uint8Array> {
  const docx = await import('docx');
  const words = documentWords(messages);
  const { letterhead, attribution, sections, opening, closing } = report;
  const official = messages.language === 'vi';
  const children = [
    ...(official
      ? [officialHead(docx, letterhead, attribution.exportedOn.slice(0, 4), words)]
      : plainHead(docx, attribution.organisation, words.exportedOn(messages.format.date(attribution.exportedOn)))),
    ...titleOf(docx, words.report.name, report, words),
    paragraph(docx, opening),
    ...sections.flatMap((section) => sectionBlocks(docx, section, messages)),
    // The signature never stands alone on a page.
    paragraph(docx, closing, { given: { spacing: { before: 200, after: 200 }, keepNext: official, keepLines: true } }),
    ...(official ? [signing(docx, letterhead, words)] : []),
  ];
  const behind = [heading(docx, words.report.notes, 1), ...grounds(docx, report, words, messages)];
  return docx.Packer.pack(documentOf(docx, report, [{ children }, { children: behind }], messages), 'uint8array');
}

/** Charts and tables that go with a report, and what they rest on. */
export async function docxOfAnnex(annex: WordAnnex, messages: DocumentMessages): Promise<Uint8Array> {
  const docx = await import('docx');
  const words = documentWords(messages);
  const { letterhead, attribution, charts } = annex;
  const official = messages.language === 'vi';
  const { portrait, landscape } = chartPages(docx, charts, messages);
  const children = [
    ...(official
      ? []
      : plainHead(docx, attribution.organisation, words.exportedOn(messages.format.date(attribution.exportedOn)))),
    ...titleOf(docx, words.report.annex, annex, words, official ? words.report.goesWith(letterhead) : undefined),
    ...portrait,
    heading(docx, words.report.sources, 1),
    ...grounds(docx, annex, words, messages),
  ];
  const parts = [{ children }, { landscape: true, children: landscape }];
  return docx.Packer.pack(documentOf(docx, annex, parts, messages), 'uint8array');
}

/** What a meeting about a period needs on two pages: each part by its finding, its table, and how to read it. */
export async function docxOfBrief(brief: WordBrief, messages: DocumentMessages): Promise<Uint8Array> {
  const docx = await import('docx');
  const words = documentWords(messages);
  const { attribution, parts } = brief;
  const day = words.exportedOn(messages.format.date(attribution.exportedOn));
  const children = [
    ...plainHead(docx, attribution.organisation, day),
    ...titleOf(docx, words.report.brief, brief, words),
    ...parts.flatMap(({ chart, told }, at) => [
      heading(docx, words.report.chart(at + 1, chart.title), 2),
      ...(told === 'words' ? [small(docx, chart.description)] : []),
      ...(chart.note === undefined ? [] : [small(docx, chart.note)]),
      ...(told === 'table' ? bareTable(docx, chart, at + 1, messages) : []),
    ]),
    ...noted(docx, words.sources, attribution.sources),
    ...noted(docx, words.caveats, attribution.caveats),
    ...noted(docx, words.about, aboutLines(attribution, messages)),
  ];
  return docx.Packer.pack(documentOf(docx, brief, [{ children }], messages), 'uint8array');
}

/** Lines one after the other in small letters: there are two pages. */
function noted(docx: Docx, title: string, lines: readonly string[]): Paragraph[] {
  return lines.length === 0 ? [] : [small(docx, `${title}: ${lines.join(' · ')}`, { size: 18 })];
}

/** Sources with their addresses, caveats, and what the file is: once in each paper. */
function grounds(
  docx: Docx,
  { attribution }: Pick<WordBrief, 'attribution'>,
  words: DocumentWords,
  messages: DocumentMessages,
): Paragraph[] {
  return [
    ...list(docx, words.sources, attribution.sources),
    ...list(docx, words.about, aboutLines(attribution, messages), true),
    ...list(docx, words.caveats, attribution.caveats),
  ];
}

function sectionBlocks(docx: Docx, { title, blocks }: ProseSection, messages: DocumentMessages): (Paragraph | Table)[] {
  const write = (block: ProseBlock): readonly (Paragraph | Table)[] => {
    if (block.kind === 'heading') return [heading(docx, block.text, 2)];
    if (block.kind === 'text') return [paragraph(docx, block.text)];
    if (block.kind === 'blank')
      return [
        ...(block.text === undefined ? [] : [paragraph(docx, block.text, { given: { keepNext: true } })]),
        ...blankLines(docx, block.lines, textWidth.portrait),
      ];
    if (block.kind === 'table') return loneTable(docx, block.chart.chart, 1, messages);
    return [paragraph(docx, `- ${block.text}`, { given: { spacing: { after: 80, line: 276 } } })];
  };
  return [heading(docx, title, 1), ...blocks.flatMap(write)];
}
