import { type About, aboutLines } from './about.ts';
import { type FlatTable, type FlatValue, valuesOf } from './flatTable.ts';
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
  const above = aboutLines(about, tableWords(messages)).map(({ label, value, kind }) => [
    label,
    kind === 'date' ? messages.format.date(value) : value,
  ]);
  const head = flat.columns.map(({ header }) => header);
  const rows = [...flat.rows, ...(flat.totals ? [flat.totals] : [])];
  return csv([...above, [], head, ...valuesOf({ rows })], { separator: ';', decimalMark: ',' });
}

/**
 * For R, Python, databases: commas, decimal points, stable ASCII keys as the head, and nothing but the table. What has to be
 * said about the numbers stands in further columns that are the same in every row, so that it survives filters and joins. A
 * row of totals is left out: whoever adds up a column would count everything twice.
 */
export function csvForDataTools(flat: FlatTable, about: About): Uint8Array<ArrayBuffer> {
  const constants = constantColumns(flat, about);
  const head = [...flat.columns.map(({ key }) => key), ...constants.map(([key]) => key)];
  const rows = valuesOf(flat).map((row) => [...row, ...constants.map(([, value]) => value)]);
  return csv([head, ...rows], dataToolsDialect);
}

/** Key and value of the columns that say about every row of a table what it is. Dates are ISO. */
function constantColumns(flat: FlatTable, { subtitle, attribution }: About): [key: string, value: string][] {
  const units = flat.columns.filter(({ kind }) => kind !== 'text' && kind !== 'direction' && kind !== 'unit');
  return [
    ['provenance', attribution.provenance ?? ''],
    ['provenance_label', attribution.provenanceWords],
    ['measure', subtitle],
    ['column_units', units.map(({ key, kind }) => `${key}: ${kind}`).join('; ')],
    ['units_chosen', attribution.units],
    ['period', attribution.periodName],
    ['period_from', attribution.from],
    ['period_to', attribution.to],
    ['source', attribution.sources.join(' | ')],
    ['caveats', attribution.caveats.join(' | ')],
    ['data_version', attribution.version.id],
    ['data_version_date', attribution.version.date],
    ['exported_on', attribution.exportedOn],
    ['link', attribution.link],
  ];
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
