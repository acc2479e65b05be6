import { day, onWorkday } from './calendar.ts';
import type { Draws } from './draws.ts';
import { weighted } from './draws.ts';
import { firstYearBegan, snapshotAt, workingTime } from './entry.ts';
import type { CaseKind } from './kinds.ts';
import { handover, type Leaf } from './nation.ts';
import { beforeYearEnd } from './yearEnd.ts';

/** What happened to a case, whoever wrote it down and when. */
export interface Life {
  readonly events: { at: number; kind: string }[];
  readonly payments: { at: number; kind: 'collected' | 'reduced'; amount: number }[];
  /** How it left the books at last, where it did. */
  closedAs: string;
  closedAt: number;
}

type Outcome = 'completed' | 'terminated' | 'entrustedOut' | 'withdrawn' | 'takenUp' | 'open';

/** Days from the beginning of enforcement to the end, by tenths of the cases. */
const durations = {
  quick: [2, 4, 7, 11, 16, 22, 30, 42, 63, 100, 300],
  medium: [3, 9, 16, 25, 36, 49, 67, 94, 138, 215, 680],
  slow: [8, 26, 45, 66, 93, 128, 178, 250, 380, 640, 1900],
} as const;

type Speed = keyof typeof durations;

const outcomes = {
  quick: weighted<Outcome>([
    ['completed', 852],
    ['terminated', 84],
    ['entrustedOut', 52],
    ['withdrawn', 9],
    ['takenUp', 1],
    ['open', 2],
  ]),
  medium: weighted<Outcome>([
    ['completed', 795],
    ['terminated', 116],
    ['entrustedOut', 66],
    ['withdrawn', 14],
    ['takenUp', 5],
    ['open', 4],
  ]),
  slow: weighted<Outcome>([
    ['completed', 742],
    ['terminated', 132],
    ['entrustedOut', 78],
    ['withdrawn', 16],
    ['takenUp', 14],
    ['open', 18],
  ]),
} as const;

const interludes = weighted<string>([
  ['postponedByAgreement', 40],
  ['postponed', 34],
  ['suspended', 18],
  ['suspendedForComplaint', 8],
]);

/**
 * The life of a case from its acceptance on, in the hands of this unit. One that came from another unit
 * does not leave for one, and nothing is taken up from the seat.
 */
export function liveCase(
  draws: Draws,
  kind: CaseKind,
  { accepted, leaf, mayLeave }: { accepted: number; leaf: Leaf; mayLeave: boolean },
): Life {
  const life: Life = { events: [], payments: [], closedAs: '', closedAt: 0 };
  const isOld = accepted < firstYearBegan;
  // What is still open when the first year begins goes on from there.
  const onward = (at: number) => (isOld ? Math.max(at, firstYearBegan + draws.whole(0, 60) * day) : at);
  const isExOfficioCriminal = kind.type === 'criminal' && kind.initiative === 'exOfficio';
  const enforce = (from: number) => enforcement(draws, kind, life, { from, leaf, mayLeave });
  if (!draws.happens(leaf.idle * (isExOfficioCriminal ? 1.35 : 1))) {
    const verified = draws.happens(75_000)
      ? add(draws, life, accepted + draws.whole(3, 20) * day, 'eligible')
      : accepted;
    enforce(onward(verified));
    return life;
  }
  const found = add(draws, life, accepted + draws.whole(10, 60) * day, 'notYetEligible');
  const fate = draws.part();
  const waits = (from: number, days: number) => verifyAgain(draws, life, from, from + days * day);
  if (isOld && fate > 0.75) {
    const moved = Math.min(found + draws.whole(370, 900) * day, firstYearBegan - draws.whole(1, 300) * day);
    if (moved > found) separated(draws, life, moved, enforce);
  } else if (fate < 0.46) enforce(add(draws, life, waits(onward(found), draws.whole(50, 330)), 'eligible'));
  else if (fate < 0.57) close(draws, life, waits(onward(found), draws.whole(90, 500)), 'terminated');
  else if (fate < 0.95) separated(draws, life, waits(onward(found), draws.whole(370, 700)), enforce);
  else waits(onward(found), 3_650);
  return life;
}

/** Each half year, more or less, it is looked again whether there is anything to enforce on, and mostly noted. Gives the end. */
function verifyAgain(draws: Draws, life: Life, from: number, until: number): number {
  let next = from + draws.whole(150, 230) * day;
  while (next < until - 10 * day && next < snapshotAt) {
    if (draws.happens(60_000)) add(draws, life, next, 'notYetEligible');
    next += draws.whole(150, 230) * day;
  }
  return until;
}

/** In the separate book, from which some cases come back after years. */
function separated(draws: Draws, life: Life, moved: number, enforce: (from: number) => void) {
  const at = add(draws, life, moved, 'separateBook');
  const fate = draws.part();
  if (fate < 0.1) enforce(add(draws, life, at + draws.whole(200, 1500) * day, 'eligible'));
  else if (fate < 0.14) close(draws, life, at + draws.whole(400, 2000) * day, 'terminated');
}

function enforcement(
  draws: Draws,
  { amount, initiative }: CaseKind,
  life: Life,
  { from, leaf, mayLeave }: { from: number; leaf: Leaf; mayLeave: boolean },
) {
  const speed: Speed = amount < 10_000 ? 'quick' : amount < 500_000 ? 'medium' : 'slow';
  let begun = from;
  if (draws.happens(speed === 'quick' ? 5_000 : 13_000)) {
    const stopped = add(draws, life, from + draws.whole(10, 120) * day, draws.pick(interludes));
    begun = stopped + draws.whole(20, 240) * day;
    if (draws.happens(85_000)) begun = add(draws, life, begun, 'eligible');
  }
  const drawn = draws.pick(outcomes[speed]);
  const leaves = drawn === 'entrustedOut' || drawn === 'takenUp';
  const days = leaves ? draws.whole(5, 110) : draws.along(durations[speed]) * leaf.pace;
  const end = beforeYearEnd(draws, begun, begun + Math.floor(days) * day);
  // Agencies of one level have no department above the offices that could take a case up.
  const mayBeTakenUp = mayLeave && !leaf.isSeat && end < handover - 10 * day;
  const outcome = leaves && !(drawn === 'takenUp' ? mayBeTakenUp : mayLeave) ? 'completed' : drawn;
  if (outcome === 'open') return pay(draws, life, begun, snapshotAt, draws.happens(25_000) ? share(draws, amount) : 0);
  const paid = outcome === 'completed' ? settle(draws, life, { begun, end, amount, initiative }) : 0;
  if (outcome === 'terminated' && draws.happens(25_000)) pay(draws, life, begun, end, share(draws, amount));
  if ((outcome === 'entrustedOut' || outcome === 'takenUp') && draws.happens(8_000))
    pay(draws, life, begun, end, share(draws, amount));
  const closed = close(draws, life, end, outcome);
  const mayReopen = outcome === 'completed' || outcome === 'terminated';
  if (mayReopen && draws.happens(800)) reopen(draws, life, closed, outcome === 'completed' ? amount - paid : 0);
}

/** The money of a completed case; of some a part is reduced, or ceases. */
function settle(
  draws: Draws,
  life: Life,
  { begun, end, amount, initiative }: { begun: number; end: number; amount: number; initiative: string },
): number {
  const ceases = draws.happens(5_000);
  const due = ceases ? share(draws, amount) : amount;
  const reduced = initiative === 'exOfficio' && !ceases && draws.happens(2_500) ? share(draws, due) : 0;
  if (reduced > 0) {
    const at = Math.max(startOf(dayBefore(draws, end)) + workingTime(draws), begun);
    life.payments.push({ at, kind: 'reduced', amount: reduced });
  }
  pay(draws, life, begun, end, due - reduced);
  return due;
}

/** Collected at once, or in up to four parts. */
function pay(draws: Draws, life: Life, begun: number, end: number, amount: number) {
  const parts = draws.happens(76_000) ? 1 : draws.whole(2, 4);
  let left = amount;
  for (let part = parts; part > 0 && left > 0; part -= 1) {
    const now = part === 1 ? left : Math.floor((left * draws.whole(10, 70)) / 100);
    const date = part === 1 ? dayBefore(draws, end) : begun + Math.floor((end - begun) * draws.part());
    const at = Math.max(onWorkday(startOf(date)) + workingTime(draws), begun);
    if (now > 0) life.payments.push({ at, kind: 'collected', amount: now });
    left -= now;
  }
}

function reopen(draws: Draws, life: Life, closed: number, left: number) {
  const at = add(draws, life, closed + draws.whole(30, 700) * day, 'reopened');
  life.closedAs = '';
  life.closedAt = 0;
  if (!draws.happens(70_000)) return;
  const end = at + draws.whole(10, 300) * day;
  if (left > 0) pay(draws, life, at, end, left);
  close(draws, life, end, 'completed');
}

/** From five to sixty hundredths of an amount. */
const share = (draws: Draws, amount: number) => Math.floor((amount * draws.whole(5, 60)) / 100);

const startOf = (time: number) => Math.floor(time / day) * day;

const dayBefore = (draws: Draws, end: number) => end - draws.whole(1, 4) * day;

function close(draws: Draws, life: Life, at: number, kind: string): number {
  const closed = add(draws, life, at, kind);
  life.closedAs = kind;
  life.closedAt = closed;
  return closed;
}

/** Notes an event at a working time of that day, after what is noted already. Gives its time. */
function add(draws: Draws, { events }: Life, date: number, kind: string): number {
  const before = events.at(-1)?.at ?? 0;
  const at = Math.max(onWorkday(startOf(date)) + workingTime(draws), before + 1800);
  events.push({ at, kind });
  return at;
}
