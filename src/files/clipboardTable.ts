import type { Cell, Column, Row, Table } from '../domain/table.ts';
import { cellText } from '../i18n/cellText.ts';
import { decimal } from './csv.ts';
import type { FlatTable } from './flatTable.ts';
import { guarded, looksLikeFormula } from './guard.ts';
import type { OutChart } from './outgoing.ts';
import { type TableMessages, tableWords } from './tableWords.ts';
import { xmlText } from './xml.ts';

/**
 * A chart's table for pasting into a document: the cells as they stand on screen, below them what the numbers are and where
 * they are from. No styles: a browser reads the table before it copies it, under the policy of the page.
 */
export function clipboardHtml({ title, subtitle, table, attribution }: OutChart, messages: TableMessages): string {
  const { labels } = tableWords(messages);
  const head = table.columns.map(({ header, kind }) => `<th scope="col"${alignment(kind)}>${xmlText(header)}</th>`);
  const line = (row: Row) => `<tr>${cells(row, table, messages).join('')}</tr>`;
  const below = [
    attribution.provenanceWords,
    ...attribution.sources.map((source) => `${labels.source}: ${source}`),
    ...attribution.caveats.map((caveat) => `${labels.caveat}: ${caveat}`),
  ];
  return [
    '<meta charset="utf-8">',
    '<table border="1" rules="all">',
    `<caption><b>${xmlText(title)}</b><br>${xmlText(subtitle)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${table.rows.map(line).join('')}</tbody>`,
    ...(table.totals ? [`<tfoot>${line(table.totals)}</tfoot>`] : []),
    '</table>',
    ...below.map((line) => `<p>${xmlText(line)}</p>`),
  ].join('');
}

function cells(row: Row, { columns }: Table, messages: TableMessages): string[] {
  return columns.map((column, at) => {
    const text = xmlText(shown(row[at] ?? '', column, messages));
    return at === 0
      ? `<th scope="row"${alignment(column.kind)}>${text}</th>`
      : `<td${alignment(column.kind)}>${text}</td>`;
  });
}

function shown(cell: Cell, column: Column, messages: TableMessages): string {
  const text = cellText(cell, column, messages);
  // A no-break space is not seen in a document, and keeps a spreadsheet from reading a formula.
  return column.kind === 'text' && looksLikeFormula(text) ? `\u00a0${text}` : text;
}

function alignment(kind: Column['kind']): string {
  return ` align="${kind === 'text' ? 'left' : 'right'}"`;
}

/**
 * The flat table for pasting into cells: tabs, and numbers as the spreadsheet beside a reader of this language takes them
 * (a Vietnamese one reads 85.8 as no number, an English one 85,8 as 858).
 */
export function clipboardTsv({ columns, rows, totals }: FlatTable, { language }: TableMessages): string {
  const mark = language === 'vi' ? ',' : '.';
  const values = [...rows, ...(totals ? [totals] : [])].map((row) => row.map(({ value }) => value));
  const lines = [columns.map(({ header }) => header), ...values].map((row) =>
    row.map((value) => (typeof value === 'number' ? decimal(value, mark) : tsvField(value))).join('\t'),
  );
  return lines.join('\r\n');
}

function tsvField(cell: string | null): string {
  const text = guarded(cell ?? '');
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
