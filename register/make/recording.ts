import { day } from './calendar.ts';
import type { Draws } from './draws.ts';
import { snapshotAt } from './entry.ts';
import type { CaseFile, CaseRow, EventRow, PaymentRow } from './rows.ts';

/** What happened and is to be written down, in the order in which it happened. */
export interface Happenings {
  readonly events: readonly { readonly at: number; readonly kind: string; readonly officer: string }[];
  readonly payments: readonly {
    readonly at: number;
    readonly kind: 'collected' | 'reduced';
    readonly amount: number;
  }[];
  /** Another unit of the province, for which the case may have been written down by mistake. */
  readonly neighbour: string;
}

/** Of 100,000 rows so many are written anew, or taken back for good. */
const shares = {
  amountMended: 900,
  typeMended: 250,
  unitMended: 150,
  caseTakenBack: 120,
  dateMended: 700,
  kindMended: 250,
  eventTakenBack: 150,
  paymentMended: 600,
  paymentTakenBack: 120,
} as const;

/** What is wrong first where the kind of an event is mended. */
const mistaken: Readonly<Record<string, string>> = {
  completed: 'terminated',
  terminated: 'completed',
  eligible: 'notYetEligible',
  notYetEligible: 'eligible',
  postponed: 'postponedByAgreement',
  postponedByAgreement: 'postponed',
  suspended: 'postponed',
  suspendedForComplaint: 'suspended',
};

/**
 * The rows of a case as officers write them down: mostly on the same day, some after weeks, and with slips that are mended
 * later by taking the row back and writing another. Nothing after the snapshot is there.
 */
export function record(draws: Draws, first: CaseRow, { events, payments, neighbour }: Happenings): CaseFile {
  const file: CaseFile = { rows: [first], events: [], payments: [] };
  first.recorded = Math.min(lagged(draws, first.accepted), snapshotAt - draws.whole(60, 18_000));
  mendCase(draws, file, first, neighbour);
  let before = first.accepted;
  for (const { at, kind, officer } of events) {
    if (at >= snapshotAt) break;
    const recorded = Math.max(lagged(draws, at), first.recorded + 60 * (file.events.length + 1));
    writeEvent(draws, file, { id: 0, caseId: first.id, happened: at, recorded, revoked: 0, kind, officer }, before);
    before = at;
  }
  for (const { at, kind, amount } of payments) {
    const recorded = Math.max(lagged(draws, at), first.recorded + 60);
    writePayment(draws, file, { id: 0, caseId: first.id, happened: at, recorded, revoked: 0, kind, amount });
  }
  return asOfSnapshot(file);
}

function mendCase(draws: Draws, { rows }: CaseFile, first: CaseRow, neighbour: string) {
  const mended = () => {
    first.revoked = first.recorded + draws.whole(1, 60) * day + draws.whole(0, 20_000);
    const again = { ...first, recorded: first.revoked, revoked: 0 };
    rows.push(again);
    return again;
  };
  const { amountMended, typeMended, unitMended, caseTakenBack } = shares;
  const fate = draws.part() * 100_000;
  if (fate < amountMended) {
    mended();
    // Wrong first, and too much: so what is paid is never more than what is claimed.
    first.amount += Math.floor((first.amount * draws.whole(10, 200)) / 100) + 50;
  } else if (fate < amountMended + typeMended) {
    mended();
    first.type = first.type === 'civil' ? 'family' : 'civil';
  } else if (fate < amountMended + typeMended + unitMended) {
    mended();
    first.unit = neighbour;
  } else if (fate < amountMended + typeMended + unitMended + caseTakenBack) {
    first.revoked = first.recorded + draws.whole(1, 400) * day;
  }
}

function writeEvent(draws: Draws, { events }: CaseFile, row: EventRow, before: number) {
  events.push(row);
  const fate = draws.part() * 100_000;
  const wrongKind = mistaken[row.kind];
  const later = () => row.recorded + draws.whole(1, 40) * day + draws.whole(0, 20_000);
  if (fate < shares.dateMended) {
    const earliest = Math.max(before + 60, row.happened - 45 * day);
    if (earliest >= row.happened) return;
    row.revoked = later();
    events.push({ ...row, recorded: row.revoked, revoked: 0 });
    row.happened -= Math.floor((row.happened - earliest) * draws.part());
  } else if (fate < shares.dateMended + shares.kindMended && wrongKind !== undefined) {
    row.revoked = later();
    events.push({ ...row, recorded: row.revoked, revoked: 0 });
    row.kind = wrongKind;
  } else if (fate > 100_000 - shares.eventTakenBack) {
    row.revoked = later();
  }
}

function writePayment(draws: Draws, { payments }: CaseFile, row: PaymentRow) {
  payments.push(row);
  const fate = draws.part() * 100_000;
  const later = () => row.recorded + draws.whole(1, 40) * day + draws.whole(0, 20_000);
  if (fate < shares.paymentMended && row.amount > 1) {
    row.revoked = later();
    payments.push({ ...row, recorded: row.revoked, revoked: 0 });
    row.amount = Math.max(1, Math.floor((row.amount * draws.whole(5, 95)) / 100));
  } else if (fate > 100_000 - shares.paymentTakenBack) {
    row.revoked = later();
  }
}

/** Without what was written after the snapshot, in the order of the writing, numbered, and no two events at one time. */
function asOfSnapshot({ rows, events, payments }: CaseFile): CaseFile {
  const seen = <R extends { recorded: number; revoked: number }>(all: readonly R[]): R[] => {
    const kept = all.filter(({ recorded }) => recorded < snapshotAt);
    for (const row of kept) if (row.revoked >= snapshotAt) row.revoked = 0;
    return kept;
  };
  const file = { rows: seen(rows), events: seen(events), payments: seen(payments) };
  number(file.events);
  number(file.payments);
  keepApart(file.events);
  return file;
}

function number(rows: { id: number; readonly caseId: number; readonly recorded: number }[]) {
  rows.sort((a, b) => a.recorded - b.recorded);
  for (const [at, row] of rows.entries()) row.id = row.caseId * 100 + at + 1;
}

function keepApart(events: readonly EventRow[]) {
  const together = (a: EventRow, b: EventRow) =>
    a.happened === b.happened &&
    !(a.revoked > 0 && a.revoked <= b.recorded) &&
    !(b.revoked > 0 && b.revoked <= a.recorded);
  for (const [at, event] of events.entries()) {
    while (events.some((other, place) => place !== at && together(event, other))) event.happened -= 1;
  }
}

/** Half of all is written within the day, one row of two hundred after months. */
function lagged(draws: Draws, happened: number): number {
  const fate = draws.part();
  if (fate < 0.62) return happened + draws.whole(300, 14_400);
  const days =
    fate < 0.86
      ? draws.whole(1, 3)
      : fate < 0.965
        ? draws.whole(4, 15)
        : fate < 0.995
          ? draws.whole(16, 60)
          : draws.whole(61, 200);
  return Math.floor((happened + days * day) / day) * day + draws.whole(27_000, 61_200);
}
