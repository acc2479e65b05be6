import type { CaseFile, CasePayment, CaseRow } from './caseFiles.ts';
import { officerOf, paymentsIn, type Sight, type State, type View, viewOf } from './view.ts';

/** How a case stands in the books of a period. Money is thousand đồng. */
export interface Entry {
  readonly place: 'carriedOver' | 'newlyAccepted' | 'separateBook';
  /** What the register says of the case; of one that is gone, what it said when the year began. */
  readonly row: CaseRow;
  readonly officer: string;
  readonly state: State;
  /** As it is seen now; undefined where it is gone. */
  readonly now: View | undefined;
  /** What there was to enforce when the year began, or when it came. */
  readonly base: number;
  readonly collected: number;
  readonly reduced: number;
  /** What is left of it. */
  readonly rest: number;
}

/** Where a year began for a case: what the books of the year before had of it when they were closed. */
export interface Beginning {
  /** Undefined where it was not there. */
  readonly view: View | undefined;
  /** The payments that were known. */
  readonly payments: readonly CasePayment[];
}

export function beginningOf(file: CaseFile, opening: Sight): Beginning {
  return { view: viewOf(file, opening), payments: paymentsIn(file, opening) };
}

/**
 * Whether a case was closed when the year began and nothing was written of it, taken back or done since: it is then in none of
 * the year's books, and whoever counts millions need not look at it again and again.
 */
export function isOver({ rows, events, payments }: CaseFile, { view }: Beginning, { end, closing }: Sight): boolean {
  if (!view?.isClosed) return false;
  const isOld = ({ recordedAt, revokedAt }: { recordedAt: string; revokedAt: string }) =>
    recordedAt <= closing && revokedAt <= closing;
  return rows.every(isOld) && payments.every(isOld) && events.every((event) => isOld(event) && event.happenedAt < end);
}

/** The entry of a case in the books that are seen like this, or undefined where it is in none. */
export function entryOf(file: CaseFile, { view: began, payments: before }: Beginning, sight: Sight): Entry | undefined {
  const now = viewOf(file, sight);
  const place = placeOf(began, now);
  const row = now?.row ?? began?.row;
  if (!place || !row) return undefined;
  const base = Math.max(0, began ? began.row.amount - sumOf(before) : row.amount);
  const since = paymentsIn(file, sight).filter((payment) => !before.includes(payment));
  const collected = Math.max(0, Math.min(sumOf(since.filter(({ kind }) => kind === 'collected')), base));
  const reduced = Math.max(0, Math.min(sumOf(since.filter(({ kind }) => kind === 'reduced')), base - collected));
  return {
    place,
    row,
    officer: now?.officer ?? officerOf(file, sight, row),
    // Whoever takes a case out of the register takes back the decision to enforce it.
    state: now?.state ?? 'withdrawn',
    now,
    base,
    collected,
    reduced,
    rest: base - collected - reduced,
  };
}

function placeOf(began: View | undefined, now: View | undefined): Entry['place'] | undefined {
  if (!began) return now && 'newlyAccepted';
  if (!began.isClosed && began.state !== 'separate') return 'carriedOver';
  if (!now) return undefined;
  if (now.last?.id !== began.last?.id) return 'newlyAccepted';
  return began.state === 'separate' ? 'separateBook' : undefined;
}

const sumOf = (payments: readonly { readonly amount: number }[]) =>
  payments.reduce((sum, { amount }) => sum + amount, 0);
