import { type AboutLine, aboutLines } from './about.ts';
import { decimal } from './csv.ts';
import { type FlatCell, type FlatTable, groundsLines, isWords } from './flatTable.ts';
import { guarded, looksLikeFormula } from './guard.ts';
import type { OutChart } from './outgoing.ts';
import { type TableMessages, tableWords } from './tableWords.ts';
import { xmlText } from './xml.ts';

/**
 * A chart's table for pasting. Numbers are bare, their units stand in the heads and what they are only bounds of in a column of
 * its own, so that a spreadsheet takes them for numbers: with the decimal mark of one that speaks the reader's language (a
 * Vietnamese one reads 85.8 as no number, an English one 85,8 as 858).
 */

/**
 * For programs that take HTML: what it shows above the table, what the numbers are and where they are from below it, each a
 * paragraph outside of the table. No styles: a browser reads the table before it copies it, under the policy of the page.
 */
export function clipboardHtml(flat: FlatTable, chart: OutChart, messages: TableMessages): string {
  const { columns, rows, totals } = flat;
  const [title, measure, ...rest] = linesAbout(flat, chart, messages);
  const align = columns.map((column) => ` align="${isWords(column) ? 'left' : 'right'}"`);
  const head = columns.map(({ header }, at) => `<th scope="col"${align[at]}>${xmlText(header)}</th>`);
  const line = (row: readonly FlatCell[]) => {
    const cells = row.map(({ value }, at) => {
      const text = xmlText(typeof value === 'number' ? numberText(value, messages) : seenAsText(value ?? ''));
      return at === 0 ? `<th scope="row"${align[at]}>${text}</th>` : `<td${align[at]}>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  };
  return [
    '<meta charset="utf-8">',
    ...(title ? [`<p><b>${xmlText(title[1])}</b></p>`] : []),
    ...(measure ? [`<p>${xmlText(measure[1])}</p>`] : []),
    '<table border="1" rules="all">',
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.map(line).join('')}</tbody>`,
    ...(totals ? [`<tfoot>${line(totals)}</tfoot>`] : []),
    '</table>',
    ...rest.map(([label, text]) => `<p>${xmlText(`${label}: ${text}`)}</p>`),
  ].join('');
}

/** A no-break space is not seen in a document, and keeps a spreadsheet from reading a formula. */
function seenAsText(text: string): string {
  return looksLikeFormula(text) ? `\u00a0${text}` : text;
}

/** For pasting into cells, and as plain text: labels and texts of what has to be known, an empty line, the table. */
export function clipboardTsv(flat: FlatTable, chart: OutChart, messages: TableMessages): string {
  const { columns, rows, totals } = flat;
  const line = (row: readonly FlatCell[]) =>
    row
      .map(({ value }) => (typeof value === 'number' ? numberText(value, messages) : tsvField(value ?? '')))
      .join('\t');
  return [
    ...linesAbout(flat, chart, messages).map((fields) => fields.map(tsvField).join('\t')),
    '',
    columns.map(({ header }) => tsvField(header)).join('\t'),
    ...rows.map(line),
    ...(totals ? [line(totals)] : []),
  ].join('\r\n');
}

type Labelled = readonly [label: string, text: string];

function linesAbout(flat: FlatTable, chart: OutChart, messages: TableMessages): readonly Labelled[] {
  const text = ({ kind, value }: AboutLine) => (kind === 'date' ? messages.format.date(value) : value);
  return aboutLines(chart, tableWords(messages), groundsLines(flat)).map((line) => [line.label, text(line)]);
}

function numberText(value: number, { language }: TableMessages): string {
  return decimal(value, language === 'vi' ? ',' : '.');
}

function tsvField(cell: string): string {
  const text = guarded(cell);
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
