import { join } from 'node:path';
import { type Cells, csvRows } from './csvRows.ts';

/** Written into the register at one time and perhaps taken back at another; times as texts, which sort as times do. */
interface Recorded {
  readonly recordedAt: string;
  /** '' where it has not been taken back. */
  readonly revokedAt: string;
}

export interface CaseRow extends Recorded {
  readonly unit: string;
  /** '' for nobody. */
  readonly officer: string;
  readonly acceptedAt: string;
  readonly type: string;
  readonly credit: boolean;
  readonly entrustedIn: boolean;
  readonly amount: number;
}

export interface CaseEvent extends Recorded {
  readonly id: number;
  readonly happenedAt: string;
  readonly kind: string;
  readonly toOfficer: string;
}

export interface CasePayment extends Recorded {
  readonly happenedAt: string;
  readonly kind: string;
  readonly amount: number;
}

/** All that the register ever said of one case. */
export interface CaseFile {
  readonly id: number;
  readonly rows: readonly CaseRow[];
  readonly events: readonly CaseEvent[];
  readonly payments: readonly CasePayment[];
}

/**
 * The cases of the CSV files of a folder, each with its events and payments, one after the other. The files have to be in the
 * order of the numbers of their cases, as those of the seeded register are: throws a RangeError where they are not. Events and
 * payments of cases that there are not are passed over.
 */
export function* caseFiles(dir: string): Generator<CaseFile> {
  const read = (table: string, key: string, columns: readonly string[]) =>
    groups(table, csvRows(join(dir, `${table}.csv`), [key, ...columns]));
  const events = ofCase(
    read('event', 'case_id', ['id', 'happened_at', 'recorded_at', 'revoked_at', 'kind', 'to_officer']),
  );
  const payments = ofCase(read('payment', 'case_id', ['happened_at', 'recorded_at', 'revoked_at', 'kind', 'amount']));
  const cases = read('case', 'id', [
    'unit',
    'officer',
    'accepted_at',
    'recorded_at',
    'revoked_at',
    'type',
    'credit',
    'entrusted_in',
    'amount',
  ]);
  for (const { key, lines } of cases) {
    yield {
      id: key,
      rows: lines.map(caseRow),
      events: events(key).map(caseEvent),
      payments: payments(key).map(casePayment),
    };
  }
}

interface Group {
  readonly key: number;
  readonly lines: readonly Cells[];
}

/** Lines that follow each other with the same first cell. */
function* groups(table: string, rows: Iterable<Cells>): Generator<Group> {
  let key = Number.NEGATIVE_INFINITY;
  let lines: Cells[] = [];
  for (const cells of rows) {
    const next = Number(cells[0]);
    if (next < key) throw new RangeError(`the table ${table} is not in the order of the cases: ${next} after ${key}`);
    if (next !== key) {
      if (lines.length > 0) yield { key, lines };
      key = next;
      lines = [];
    }
    lines.push(cells);
  }
  if (lines.length > 0) yield { key, lines };
}

/** Gives the lines of one case after the other; the cases have to be asked for in order. */
function ofCase(all: Iterator<Group>): (id: number) => readonly Cells[] {
  let next = all.next();
  return (id) => {
    while (!next.done && next.value.key < id) next = all.next();
    return !next.done && next.value.key === id ? next.value.lines : [];
  };
}

function caseRow([
  ,
  unit = '',
  officer = '',
  acceptedAt = '',
  recordedAt = '',
  revokedAt = '',
  type = '',
  ...rest
]: Cells): CaseRow {
  const [credit, entrustedIn, amount] = rest;
  return {
    unit,
    officer,
    acceptedAt,
    recordedAt,
    revokedAt,
    type,
    credit: credit === 'true',
    entrustedIn: entrustedIn === 'true',
    amount: Number(amount),
  };
}

function caseEvent([
  ,
  id,
  happenedAt = '',
  recordedAt = '',
  revokedAt = '',
  kind = '',
  toOfficer = '',
]: Cells): CaseEvent {
  return { id: Number(id), happenedAt, recordedAt, revokedAt, kind, toOfficer };
}

function casePayment([, happenedAt = '', recordedAt = '', revokedAt = '', kind = '', amount]: Cells): CasePayment {
  return { happenedAt, recordedAt, revokedAt, kind, amount: Number(amount) };
}
