import { day } from './calendar.ts';
import type { Draws } from './draws.ts';
import { snapshotAt } from './entry.ts';
import type { CaseFile } from './rows.ts';

/** Of 100,000 cases how many have each fault: what a register of people's work has. None of them makes it unreadable. */
export const faultShares = {
  closedBeforeOpened: 20,
  sameTime: 30,
  unknownUnit: 5,
  unitWithUnits: 4,
  overpaid: 25,
  sameCase: 5,
  unknownKind: 5,
  unknownOfficer: 8,
  impossibleDate: 12,
  negativeMoney: 8,
} as const;

type Fault = keyof typeof faultShares;

const closings = ['completed', 'terminated', 'entrustedOut', 'withdrawn', 'takenUp'];

/** Spoils a case now and then. A fault that needs what the case has not is left out. */
export function spoil(draws: Draws, file: CaseFile, department: string) {
  for (const fault of Object.keys(faultShares) as Fault[]) {
    if (draws.happens(faultShares[fault])) faults[fault](file, draws, department);
  }
}

const faults: Readonly<Record<Fault, (file: CaseFile, draws: Draws, department: string) => void>> = {
  closedBeforeOpened: ({ rows, events }, draws) => {
    const event = events.findLast(({ kind, revoked }) => revoked === 0 && closings.includes(kind));
    if (event) event.happened = (rows.at(-1)?.accepted ?? 0) - draws.whole(1, 300) * day - draws.whole(1, 9_000);
  },
  sameTime: ({ events }) => {
    const [first, second] = events.filter(({ revoked }) => revoked === 0);
    if (first && second) second.happened = first.happened;
  },
  unknownUnit: ({ rows }) => {
    for (const row of rows) row.unit = `${row.unit}-khong-ro`;
  },
  unitWithUnits: ({ rows }, _, department) => {
    for (const row of rows) row.unit = department;
  },
  overpaid: ({ rows, payments }) => {
    const payment = payments.findLast(({ kind, revoked }) => revoked === 0 && kind === 'collected');
    if (payment) payment.amount += rows.at(-1)?.amount ?? 0;
  },
  sameCase: ({ rows }, draws) => {
    const row = rows.findLast(({ revoked }) => revoked === 0);
    if (!row) return;
    // Written once more, and what stood there before was not taken back.
    const recorded = row.recorded + draws.whole(60, 7_000);
    if (recorded < snapshotAt) rows.push({ ...row, recorded, amount: row.amount + draws.whole(1, 500) });
  },
  unknownKind: ({ events }) => {
    const event = events.at(-1);
    if (event) event.kind = 'closed';
  },
  unknownOfficer: ({ rows }) => {
    for (const row of rows) row.officer = 'chv-khong-ro';
  },
  impossibleDate: ({ rows, events }, draws) => {
    const event = events.at(-1);
    // The wrong century, or the year after.
    if (event && draws.happens(50_000)) event.happened += draws.happens(50_000) ? -36_525 * day : 365 * day;
    else for (const row of rows) row.accepted -= 36_525 * day;
  },
  negativeMoney: ({ payments }) => {
    const payment = payments.at(0);
    if (payment) payment.amount = -payment.amount;
  },
};
