import { day, onWorkday } from './calendar.ts';
import type { Draws } from './draws.ts';
import { snapshotAt, workingTime } from './entry.ts';
import { handover, type Leaf, type Nation, type Officer } from './nation.ts';

/** That a case went to another officer. */
export interface Assignment {
  readonly at: number;
  readonly officer: string;
}

export interface Assigned {
  /** Whoever the case was given to first; '' for nobody. */
  readonly first: string;
  readonly later: readonly Assignment[];
}

/** Of 100,000 cases so many are given to nobody, so many change hands in between, and of those handed over so many are given on. */
const shares = { nobody: 2_500, changed: 4_000, handedOver: 96_000 } as const;

/** Who had a case from its acceptance to its end: officers leave, cases change hands, units end. */
export function assign(
  draws: Draws,
  { heirs }: Pick<Nation, 'heirs'>,
  { leaf, accepted, until }: { leaf: Leaf; accepted: number; until: number },
): Assigned {
  const officer = draws.happens(shares.nobody) ? undefined : officerAt(draws, leaf, accepted);
  const later: Assignment[] = [];
  const give = (from: Leaf, date: number) => {
    const at = Math.max(onWorkday(Math.floor(date / day) * day) + workingTime(draws), accepted + 60);
    const next = officerAt(draws, from, at);
    if (next && at < until) later.push({ at, officer: next.code });
    return next;
  };
  const end = Math.min(until, snapshotAt);
  if (draws.happens(shares.changed)) {
    const at = accepted + Math.floor((end - accepted) * draws.part());
    give(unitAt(leaf, heirs, at), at);
  }
  if (officer && officer.until > 0 && officer.until < handover && officer.until < end) {
    give(leaf, officer.until + draws.whole(0, 20) * day);
  }
  const heir = accepted < handover && end > handover ? heirs.get(leaf.code) : undefined;
  if (heir && draws.happens(shares.handedOver)) give(heir, handover + draws.whole(0, 18) * day);
  return { first: officer?.code ?? '', later };
}

/** The unit of today from the handover on. */
export function unitAt(leaf: Leaf, heirs: Nation['heirs'], at: number): Leaf {
  return at < handover ? leaf : (heirs.get(leaf.code) ?? leaf);
}

function officerAt(draws: Draws, { officers }: Leaf, at: number): Officer | undefined {
  const there = officers.filter(({ from, until }) => from <= at && (until === 0 || at < until));
  return there[draws.whole(0, there.length - 1)];
}
