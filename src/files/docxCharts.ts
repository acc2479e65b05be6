import type { Paragraph, Table } from 'docx';
import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import { boundsOf, type DocumentMessages, type PicturedChart, sourceNumbers } from './documentText.ts';
import { centred, type Docx, heading, pictureBlock, small } from './docxBlocks.ts';
import { textWidth } from './docxPaper.ts';
import { type PlannedTable, planTable, tableBlock } from './docxTable.ts';
import { isMarked, type OutChart } from './outgoing.ts';
import { inks } from './xml.ts';

/** Charts in Word, each with its picture, its table and what has to be known about them, numbered through. */

export interface ChartPages {
  readonly portrait: readonly (Paragraph | Table)[];
  /** Tables that only a lying page has room for, in the order of their charts. */
  readonly landscape: readonly (Paragraph | Table)[];
}

interface Planned extends PicturedChart {
  readonly table: PlannedTable | undefined;
  /** Number of the picture, if there is one. */
  readonly figure: number | undefined;
  readonly tableNumber: number | undefined;
}

export function chartPages(docx: Docx, charts: readonly PicturedChart[], messages: DocumentMessages): ChartPages {
  const planned = numbered(charts, messages);
  return {
    portrait: planned.flatMap((chart, at) => uprightBlocks(docx, chart, at + 1, messages)),
    landscape: planned.flatMap((chart) => (chart.table?.layout.landscape ? tableBlocks(docx, chart, messages) : [])),
  };
}

/** A table alone, on an upright page: the key figures of a report. */
export function loneTable(docx: Docx, chart: OutChart, number: number, messages: DocumentMessages) {
  return [...bareTable(docx, chart, number, messages), ...afterTable(docx, chart, messages)];
}

/** The same where what the numbers are is said once for a whole paper; nothing of a table without rows. */
export function bareTable(docx: Docx, chart: OutChart, number: number, messages: DocumentMessages) {
  const table = planTable(chart.table, messages, { portrait: textWidth.portrait });
  return tableBlocks(docx, { chart, table, figure: undefined, tableNumber: number }, messages);
}

/** Pictures and tables are numbered in the order in which they stand, those on lying pages last. */
function numbered(charts: readonly PicturedChart[], messages: DocumentMessages): readonly Planned[] {
  const tables = charts.map(({ chart }) => planTable(chart.table, messages, textWidth));
  const upright = tables.filter((table) => table && !table.layout.landscape).length;
  let figures = 0;
  let standing = 0;
  let lying = upright;
  return charts.map((chart, at): Planned => {
    const table = tables[at];
    return {
      ...chart,
      table,
      figure: chart.picture && ++figures,
      tableNumber: table && (table.layout.landscape ? ++lying : ++standing),
    };
  });
}

function uprightBlocks(docx: Docx, planned: Planned, number: number, messages: DocumentMessages) {
  const words = documentWords(messages);
  const { chart, picture, figure, table, tableNumber } = planned;
  const { attribution, note } = chart;
  return [
    heading(docx, words.report.chart(number, chart.title), 2),
    // Where the title has not said so itself.
    ...(isMarked(attribution) && !says(chart.title, attribution.provenanceWords)
      ? [small(docx, attribution.provenanceWords, { bold: true, color: inks.rust, given: { keepNext: true } })]
      : []),
    ...(picture && figure !== undefined
      ? [
          pictureBlock(docx, picture, chart, textWidth.portrait),
          centred(
            docx,
            words.report.figure(figure, chart.subtitle),
            { italics: true, size: 24 },
            { keepNext: false, keepLines: true, spacing: { after: 120 } },
          ),
        ]
      : []),
    ...(table === undefined
      ? [small(docx, words.nothing)]
      : table.layout.landscape
        ? [small(docx, words.report.lyingTable(tableNumber ?? 0))]
        : tableBlocks(docx, planned, messages)),
    ...afterTable(docx, chart, messages),
    ...(note === undefined ? [] : [small(docx, note)]),
  ];
}

const says = (title: string, kind: string) => title.toLowerCase().includes(kind.toLowerCase());

/** The tables that a plan makes, each under its caption. */
function tableBlocks(docx: Docx, { chart, table, figure, tableNumber }: Planned, messages: DocumentMessages) {
  if (!table) return [];
  const { report } = documentWords(messages);
  const { parts } = table.layout;
  return parts.flatMap((part, at) => [
    centred(
      docx,
      report.table(tableNumber ?? 0, captionOf(chart, figure, table.unit, report), {
        part: at + 1,
        of: parts.length,
        group: part.group.replace(/: $/, ''),
      }),
      { bold: true, size: 24 },
      { keepLines: true, spacing: { before: 160, after: 80 } },
    ),
    tableBlock(docx, table, part, messages),
  ]);
}

/** Measure, base and period stand under the picture; a table beside one says which. */
function captionOf(
  { subtitle }: OutChart,
  figure: number | undefined,
  unit: string,
  report: DocumentWords['report'],
): string {
  const caption = figure === undefined ? subtitle : report.tableOf(figure);
  return unit === '' ? caption : `${caption} (${unit})`;
}

function afterTable(docx: Docx, { attribution, table }: OutChart, messages: DocumentMessages): Paragraph[] {
  const words = documentWords(messages);
  const bounds = boundsOf(table, messages);
  const lines = [
    ...(attribution.sources.length > 0 ? [words.source(sourceNumbers(attribution.sources))] : []),
    `${attribution.provenanceWords} · ${words.units(attribution.units)} · ${words.period(attribution.period)}`,
    // The table says "hơn" and "gần" itself; with a few they are worth a line.
    ...(bounds.length > 0 && bounds.length <= 4 ? [words.bounds(bounds.join('; '))] : []),
  ];
  return lines.map((line, at) =>
    small(docx, line, {
      italics: at === 0,
      given: { keepNext: at < lines.length - 1, spacing: { before: at === 0 ? 80 : 0, after: 40 } },
    }),
  );
}
