import { written } from './calendar.ts';
import type { CaseFile, CaseRow, EventRow, PaymentRow } from './rows.ts';

/** The three large tables in the order in which they are written. */
export const largeTables = ['case', 'event', 'payment'] as const;
export type LargeTable = (typeof largeTables)[number];

/** First lines of the CSV files: the names of the columns. */
export const headers = {
  unit: 'code,kind,parent,name_vi,name_en,short_name_vi,short_name_en,valid_from,valid_to,successors',
  officer: 'code,unit,name,valid_from,valid_to',
  case: 'id,unit,officer,accepted_at,recorded_at,revoked_at,type,initiative,credit,entrusted_in,amount',
  event: 'id,case_id,happened_at,recorded_at,revoked_at,kind,to_officer',
  payment: 'id,case_id,happened_at,recorded_at,revoked_at,kind,amount',
  target: 'unit,stat_year,measure,value,direction,decision,decided_on',
} as const;

/** Lines of the three tables, each ended; nothing in them needs quotes. */
export type Lines = Record<LargeTable, string>;

export function append(lines: Lines, { rows, events, payments }: CaseFile) {
  for (const row of rows) lines.case += caseLine(row);
  for (const row of events) lines.event += eventLine(row);
  for (const row of payments) lines.payment += paymentLine(row);
}

const revokedAt = (time: number) => (time === 0 ? '' : written(time));

const caseLine = (row: CaseRow) =>
  `${row.id},${row.unit},${row.officer},${written(row.accepted)},${written(row.recorded)},${revokedAt(row.revoked)},${row.type},${row.initiative},${row.credit},${row.entrustedIn},${row.amount}\n`;

const eventLine = (row: EventRow) =>
  `${row.id},${row.caseId},${written(row.happened)},${written(row.recorded)},${revokedAt(row.revoked)},${row.kind},${row.officer}\n`;

const paymentLine = (row: PaymentRow) =>
  `${row.id},${row.caseId},${written(row.happened)},${written(row.recorded)},${revokedAt(row.revoked)},${row.kind},${row.amount}\n`;

/** One line of texts, quoted where they have to be; an empty text is no value. */
export function line(cells: readonly (string | number)[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
