import { type About, aboutLines } from './about.ts';
import { type FlatTable, type FlatValue, groundsLines, valuesOf } from './flatTable.ts';
import { guarded } from './guard.ts';
import { type TableMessages, tableWords } from './tableWords.ts';

export const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** How a kind of CSV writes: what stands between cells, and the mark before decimals. */
interface Dialect {
  readonly separator: ';' | ',';
  readonly decimalMark: ',' | '.';
}

/** What R, Python and databases read. */
export const dataToolsDialect: Dialect = { separator: ',', decimalMark: '.' };

/**
 * For Excel on a Vietnamese Windows, opened by a double click: semicolons, decimal commas. What has to be said about the
 * numbers stands above the table, a label and a text in each line, with an empty line between: a person reads it first, and
 * the table below can be selected as one block. (A `sep=` line would make Excel ignore the byte order mark.)
 */
export function csvForVietnameseExcel(flat: FlatTable, about: About, messages: TableMessages): Uint8Array<ArrayBuffer> {
  const above = aboutLines(about, tableWords(messages), groundsLines(flat)).map(({ label, value, kind }) => [
    label,
    kind === 'date' ? messages.format.date(value) : value,
  ]);
  const head = flat.columns.map(({ header }) => header);
  const rows = [...flat.rows, ...(flat.totals ? [flat.totals] : [])];
  return csv([...above, [], head, ...valuesOf({ rows })], { separator: ';', decimalMark: ',' });
}

function csv(rows: readonly (readonly FlatValue[])[], dialect: Dialect): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row) => csvLine(row, dialect));
  return new TextEncoder().encode(byteOrderMark + lines.join(''));
}

/** A row with the end of its line. */
export function csvLine(row: readonly FlatValue[], dialect: Dialect): string {
  return row.map((cell) => field(cell, dialect)).join(dialect.separator) + lineEnd;
}

/** A field as RFC 4180 has it. Only texts can look like a formula: a number is a number, with an ASCII hyphen. */
function field(cell: FlatValue, { separator, decimalMark }: Dialect): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? decimal(cell, decimalMark) : guarded(cell);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number without thousands separators. Numbers of files have six decimals at most, so there is no exponent. */
export function decimal(value: number, mark: ',' | '.'): string {
  return String(value).replace('.', mark);
}
