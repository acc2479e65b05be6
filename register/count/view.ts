import type { CaseEvent, CaseFile, CasePayment, CaseRow } from './caseFiles.ts';

/** How a case stands by its last status event. */
export type State =
  | 'inProgress'
  | 'postponedByAgreement'
  | 'suspendedForComplaint'
  | 'notYetEligible'
  | 'postponed'
  | 'suspended'
  | 'separate'
  | 'completed'
  | 'terminated'
  | 'entrustedOut'
  | 'withdrawn'
  | 'takenUp';

const stateAfter: ReadonlyMap<string, State> = new Map([
  ['eligible', 'inProgress'],
  ['reopened', 'inProgress'],
  ['postponedByAgreement', 'postponedByAgreement'],
  ['suspendedForComplaint', 'suspendedForComplaint'],
  ['notYetEligible', 'notYetEligible'],
  ['postponed', 'postponed'],
  ['suspended', 'suspended'],
  ['separateBook', 'separate'],
  ['completed', 'completed'],
  ['terminated', 'terminated'],
  ['entrustedOut', 'entrustedOut'],
  ['withdrawn', 'withdrawn'],
  ['takenUp', 'takenUp'],
]);

const closed: readonly State[] = ['completed', 'terminated', 'entrustedOut', 'withdrawn', 'takenUp'];

/** What is to be seen: that which happened before `end`, as the register said when its books were closed at `closing`. */
export interface Sight {
  readonly end: string;
  readonly closing: string;
}

/** A case as it is seen. */
export interface View {
  readonly row: CaseRow;
  readonly state: State;
  readonly isClosed: boolean;
  /** The status events from first to last. */
  readonly statusEvents: readonly CaseEvent[];
  readonly last: CaseEvent | undefined;
  /** Whose case it is now; '' for nobody's. */
  readonly officer: string;
}

const isVisible = ({ recordedAt, revokedAt }: { recordedAt: string; revokedAt: string }, closing: string) =>
  recordedAt <= closing && (revokedAt === '' || revokedAt > closing);

/** The case as seen, or undefined where it is not there: not yet accepted, not yet written down, or taken back. */
export function viewOf({ rows, events }: CaseFile, { end, closing }: Sight): View | undefined {
  const row = lastWritten(rows.filter((one) => isVisible(one, closing)));
  if (!row || row.acceptedAt >= end) return undefined;
  const seen = events.filter((event) => event.happenedAt < end && isVisible(event, closing)).sort(byTime);
  const statusEvents = seen.filter(({ kind }) => stateAfter.has(kind));
  const last = statusEvents.at(-1);
  const state = (last && stateAfter.get(last.kind)) ?? 'inProgress';
  const assigned = seen.findLast(({ kind }) => kind === 'assigned');
  const officer = assigned?.toOfficer || row.officer;
  return { row, state, isClosed: closed.includes(state), statusEvents, last, officer };
}

/** The payments that are seen. */
export function paymentsIn({ payments }: CaseFile, { end, closing }: Sight): readonly CasePayment[] {
  return payments.filter((payment) => payment.happenedAt < end && isVisible(payment, closing));
}

/** Who has a case that is not there any more. */
export function officerOf({ events }: CaseFile, { end, closing }: Sight, row: CaseRow): string {
  const seen = events.filter((event) => event.happenedAt < end && isVisible(event, closing)).sort(byTime);
  return seen.findLast(({ kind }) => kind === 'assigned')?.toOfficer || row.officer;
}

function lastWritten(rows: readonly CaseRow[]): CaseRow | undefined {
  return rows.toSorted((a, b) => compare(a.recordedAt, b.recordedAt) || compare(a.acceptedAt, b.acceptedAt)).at(-1);
}

const byTime = (a: CaseEvent, b: CaseEvent) =>
  compare(a.happenedAt, b.happenedAt) || compare(a.recordedAt, b.recordedAt) || a.id - b.id;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
