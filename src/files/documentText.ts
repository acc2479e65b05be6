import { type Cell, type Column, figureIn, isName, nameOf, type Row, type Table, writingOf } from '../domain/table.ts';
import { cellText } from '../i18n/cellText.ts';
import { documentWords } from '../i18n/documents/words.ts';
import type { Attribution, OutChart } from './outgoing.ts';
import { type TableMessages, tableWords } from './tableWords.ts';

/** What slides and reports say, as plain texts that both set in their own way. */

/** The part of the messages that documents need. */
export type DocumentMessages = TableMessages;
/** A drawing of a chart for files that show one, in pixels. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A chart on its way into a document, with its drawing where there is one. */
export interface PicturedChart {
  readonly chart: OutChart;
  readonly picture?: ChartPicture | undefined;
}

export interface WrittenColumn {
  readonly header: string;
  /** The same without the head that it has in common with its neighbours, and that head; none where it stands alone. */
  readonly under: string;
  readonly over: string | undefined;
  readonly numeric: boolean;
  /** Says what the rows are about. */
  readonly name: boolean;
}

/** A table in words: numbers in the reader's locale, their unit in the head of the column where it is one for all. */
export interface WrittenTable {
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly string[])[];
  /** All rows together; undefined where that means nothing. */
  readonly totals: readonly string[] | undefined;
}

export function writtenTable({ columns, rows, totals }: Table, messages: DocumentMessages): WrittenTable {
  const { unitOf } = tableWords(messages);
  const plans = columns.map((column, at) => {
    const { kind } = column;
    if (kind === 'text') return { column, unit: '', bare: false };
    const bare = rows.every((row) => (figureIn(row[at])?.quantity ?? kind) === kind);
    const unit = kind === 'thousandDong' ? documentWords(messages).million : unitOf(kind);
    // A head that ends in its unit has it already.
    return { column, unit: bare && unit !== '' && !column.header.endsWith(unit) ? ` (${unit})` : '', bare };
  });
  const written = (cell: Cell, column: Column, bare: boolean) =>
    cellText(cell, column, messages, { bare, ...(bare && { scale: 'million' as const }) });
  const texts = (row: Row) => plans.map(({ column, bare }, at) => written(row[at] ?? '', column, bare));
  return {
    columns: plans.map(({ column, unit }) => ({
      header: column.header + unit,
      under: (column.heads?.[1] ?? column.header) + unit,
      over: column.heads?.[0],
      numeric: column.kind !== 'text',
      name: isName(column),
    })),
    rows: rows.map(texts),
    totals: totals && texts(totals),
  };
}

/** What belongs to a number stays in its line: "Tháng 10", "37 việc", "12 khu vực". */
export function unbroken(text: string): string {
  // Not behind a comma or a colon, where a line may well end: it would be stretched otherwise.
  return text.replace(/(?<=\p{L}) (?=\d)/gu, '\u00a0');
}

/** Sources by their numbers in the list at the end, which alone has their addresses; files have none. */
export function sourceNumbers(sources: readonly string[]): string {
  return sources.map((source) => /^\[\d+\]/.exec(source)?.[0] ?? source).join(', ');
}

/** Which figures are bounds, in words, of all columns or only of those that are drawn: "Vĩnh Yên, Tỷ lệ: hơn 84%". */
export function boundsOf(table: Table, messages: DocumentMessages, drawnOnly = false): string[] {
  const { bound } = documentWords(messages);
  return table.columns.flatMap((column, at) =>
    drawnOnly && !column.series
      ? []
      : table.rows.flatMap((row) => {
          const figure = figureIn(row[at]);
          if (!figure || figure.direction === 'exact') return [];
          return [bound(nameOf(table, row), column.header, messages.format.figure(figure, writingOf(column)))];
        }),
  );
}

/** What a document has to say about itself, each part a sentence or a line. */
export function aboutLines(attribution: Attribution, messages: DocumentMessages): readonly string[] {
  const { units, period, provenance, dataVersion, exportedOn, link } = documentWords(messages);
  return [
    `${attribution.site} · ${attribution.organisation}`,
    units(attribution.units),
    period(attribution.period),
    provenance(attribution.provenanceWords),
    dataVersion(attribution.dataVersion),
    exportedOn(messages.format.date(attribution.exportedOn)),
    link(attribution.link),
  ];
}
