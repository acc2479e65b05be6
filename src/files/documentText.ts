import type { Reading } from '../domain/figure.ts';
import { documentWords } from '../i18n/documents/words.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Attribution, OutChart, OutColumn, OutTable } from './outgoing.ts';
import { tableWords } from './tableWords.ts';

/** What slides and reports say, as plain texts that both set in their own way. */

/** The part of the messages that documents need. */
export type DocumentMessages = Pick<Messages, 'language' | 'dictionary' | 'format' | 'reading'>;
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

/** A table in words: numbers in the reader's locale, their unit in the head of the column where it is one for all. */
export interface WrittenTable {
  readonly columns: readonly { readonly header: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export function writtenTable({ columns, rows }: OutTable, messages: DocumentMessages): WrittenTable {
  const { unitOf } = tableWords(messages);
  const plans = columns.map((column, at) => {
    const { kind } = column;
    if (kind === 'text') return { column, header: column.header, bare: false };
    const bare = rows.every((row) => {
      const cell = row[at];
      return typeof cell !== 'object' || cell.quantity === kind;
    });
    const unit = kind === 'thousandDong' ? documentWords(messages).million : unitOf(kind);
    return { column, header: bare && unit !== '' ? `${column.header} (${unit})` : column.header, bare };
  });
  return {
    columns: plans.map(({ column, header }) => ({ header, numeric: column.kind !== 'text' })),
    rows: rows.map((row) =>
      plans.map(({ column, bare }, at) => (column.kind === 'text' ? textOf(row[at]) : written(row[at], column, bare))),
    ),
  };

  function written(cell: string | Reading | undefined, { decimals, signed }: OutColumn, bare: boolean): string {
    if (cell === undefined) return '';
    return messages.reading(cell as Reading, {
      bare,
      ...(bare && { scale: 'million' as const }),
      ...(decimals !== undefined && { decimals }),
      ...(signed !== undefined && { signed }),
    });
  }
}

/** The first column of words: what its rows are about. */
export function rowNames({ columns, rows }: OutTable): readonly string[] {
  const at = Math.max(
    columns.findIndex(({ kind }) => kind === 'text'),
    0,
  );
  return rows.map((row) => textOf(row[at]));
}

/** Which figures are bounds, in words, of all columns or of those with the keys: "Vĩnh Yên, Tỷ lệ: hơn 84%". */
export function boundsOf({ columns, rows }: OutTable, messages: DocumentMessages, keys?: readonly string[]): string[] {
  const { bound } = documentWords(messages);
  const names = rowNames({ columns, rows });
  return columns.flatMap((column, at) =>
    keys && !keys.includes(column.key)
      ? []
      : rows.flatMap((row, index) => {
          const cell = row[at];
          if (column.kind === 'text' || typeof cell !== 'object' || cell.direction === 'exact') return [];
          const { decimals, signed } = column;
          const figure = messages.format.figure(cell, {
            ...(decimals !== undefined && { decimals }),
            ...(signed !== undefined && { signed }),
          });
          return [bound(names[index] ?? '', column.header, figure)];
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

function textOf(cell: string | Reading | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
