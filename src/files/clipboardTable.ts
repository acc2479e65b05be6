import type { Reading } from '../domain/figure.ts';
import { decimal } from './csv.ts';
import { guarded, looksLikeFormula } from './guard.ts';
import type { FlatTable, OutChart, OutColumn, OutTable } from './outgoing.ts';
import { type TableMessages, tableWords } from './tableWords.ts';

/**
 * A chart's table for pasting into a document: the cells as they stand on screen, below them what the numbers are and where
 * they are from.
 */
export function clipboardHtml({ title, subtitle, table, attribution }: OutChart, messages: TableMessages): string {
  const { labels } = tableWords(messages);
  const head = table.columns.map(({ header, kind }) => `<th scope="col"${alignment(kind)}>${escaped(header)}</th>`);
  const body = table.rows.map((row) => `<tr>${cells(row, table.columns, messages).join('')}</tr>`);
  const below = [
    attribution.provenanceWords,
    ...attribution.sources.map((source) => `${labels.source}: ${source}`),
    ...attribution.caveats.map((caveat) => `${labels.caveat}: ${caveat}`),
  ];
  return [
    '<meta charset="utf-8">',
    '<table border="1" style="border-collapse:collapse">',
    `<caption><b>${escaped(title)}</b><br>${escaped(subtitle)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody>`,
    '</table>',
    ...below.map((line) => `<p>${escaped(line)}</p>`),
  ].join('');
}

function cells(row: OutTable['rows'][number], columns: readonly OutColumn[], messages: TableMessages): string[] {
  return columns.map((column, at) => {
    const text = escaped(shown(row[at] ?? '', column, messages));
    return at === 0
      ? `<th scope="row"${alignment(column.kind)}>${text}</th>`
      : `<td${alignment(column.kind)}>${text}</td>`;
  });
}

function shown(cell: string | Reading, { kind, decimals, signed }: OutColumn, { reading }: TableMessages): string {
  // A no-break space is not seen in a document, and keeps a spreadsheet from reading a formula.
  if (kind === 'text') return looksLikeFormula(cell as string) ? `\u00a0${cell}` : (cell as string);
  return reading(cell as Reading, {
    ...(decimals !== undefined && { decimals }),
    ...(signed !== undefined && { signed }),
  });
}

function alignment(kind: OutColumn['kind']): string {
  return ` style="text-align:${kind === 'text' ? 'left' : 'right'}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * The flat table for pasting into cells: tabs, and numbers as the spreadsheet beside a reader of this language takes them
 * (a Vietnamese one reads 85.8 as no number, an English one 85,8 as 858).
 */
export function clipboardTsv({ columns, rows }: FlatTable, { language }: TableMessages): string {
  const mark = language === 'vi' ? ',' : '.';
  const lines = [columns.map(({ header }) => header), ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? decimal(cell, mark) : tsvField(cell))).join('\t'),
  );
  return lines.join('\r\n');
}

function tsvField(cell: string | null): string {
  const text = guarded(cell ?? '');
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
