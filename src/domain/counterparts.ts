import { completionRate } from './completion.ts';
import type { Basis } from './measures.ts';
import type { Unit } from './organisation.ts';
import { cellOf, partsOf, type ReportTable } from './reportTable.ts';

/** Who is held against whom between two years: the same unit, or those whose work it took over. */

/** Units of either year that answer to each other: codes to be added up in the table of their year. */
export interface Counterpart {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Each unit with its counterpart, or the units that have none. */
export type Counterparts =
  | { readonly kind: 'matched'; readonly pairs: readonly Counterpart[]; readonly merged: boolean }
  | { readonly kind: 'unmatched'; readonly units: readonly string[] };

interface Asked {
  readonly basis: Basis;
  /** Units of the year looked at. */
  readonly units: readonly string[];
  readonly months: number;
  /** After how many months of the year before they are matched; as many as of the year looked at where it is left out. */
  readonly monthsBefore?: number;
  /** All units there have ever been, for what became of those that have ended. Without them only codes are compared. */
  readonly ever: readonly Pick<Unit, 'code' | 'successors'>[];
}

interface Tables {
  readonly before: ReportTable;
  readonly current: ReportTable;
}

interface Block {
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/**
 * Matches the units looked at with those of the year before. A unit stands for itself and for those that ended and name it as
 * successor; units that share a predecessor are taken together, since nobody knows which of its work went to whom.
 * Who has not reported this year is in neither year. `merged` where a predecessor is among them. Unmatched: a unit that came
 * from nowhere, a predecessor whose work went partly to units not looked at or not reporting, and, where all who report this
 * year are looked at, a unit that ended and whose work nobody has.
 */
export function counterpartsOf({ before, current }: Tables, asked: Asked): Counterparts {
  const then = presentIn(before, { ...asked, months: asked.monthsBefore ?? asked.months });
  const now = presentIn(current, asked);
  const silent = new Set(completionRate(current, asked).missingUnits);
  const { ended, predecessorsOf } = endedBetween({ before, current }, asked, () => endedUnits(then, now, asked.ever));
  const blocks = new Map<string, Block>();
  const unmatched: string[] = [];
  const covered = new Set<string>();
  for (const unit of asked.units) {
    const parts = partsOf(current, unit);
    const reporting = parts.filter((part) => !silent.has(part));
    for (const part of reporting) covered.add(part);
    if (reporting.length === 0) continue;
    const whole = reporting.length === parts.length;
    const predecessors = predecessorsOf.get(unit) ?? [];
    // Who is known but has not reported for the period is there all the same: then its number is missing, not its counterpart.
    const isThere = predecessors.length > 0 ? then : (code: string) => isKnown(before, code);
    const own = [...(whole ? [unit] : reporting).filter(isThere), ...predecessors];
    if (own.length === 0 || (!whole && predecessors.length > 0)) unmatched.push(unit);
    else join(blocks, { before: new Set(own), after: new Set(whole ? [unit] : reporting) });
  }
  const pairs = [...new Set(blocks.values())];
  const after = new Set(pairs.flatMap((block) => [...block.after]));
  const predecessors = ended.filter(({ code }) => blocks.has(code));
  for (const { code, successors } of predecessors)
    if (successors.some((heir) => !after.has(heir))) unmatched.push(code);
  if (current.units.every((unit) => covered.has(unit) || !now(unit)))
    unmatched.push(...leftOver({ before, current }, pairs, then));
  if (unmatched.length > 0) return { kind: 'unmatched', units: [...new Set(unmatched)] };
  return {
    kind: 'matched',
    pairs: pairs.map((block) => ({ before: [...block.before], after: [...block.after] })),
    merged: predecessors.length > 0,
  };
}

function isKnown(table: ReportTable, code: string): boolean {
  return table.parts.has(code) || table.units.includes(code);
}

type Present = (code: string) => boolean;

/**
 * Whether a unit has reported for a period. In the year of a merger a table has rows of units that have ended and of those that
 * came after them, each in its own months.
 */
function presentIn(table: ReportTable, { basis, months }: Pick<Asked, 'basis' | 'months'>): Present {
  return (unit) => cellOf(table, { basis, measure: 'eligible', unit, months }) !== null;
}

interface Ended {
  readonly code: string;
  readonly successors: readonly string[];
}

/** Units that reported the year before and are no longer there, with those of their successors that are. */
function endedUnits(then: Present, now: Present, ever: Asked['ever']): readonly Ended[] {
  return ever
    .filter(({ code, successors }) => successors.length > 0 && then(code) && !now(code))
    .map(({ code, successors }) => ({ code, successors: successors.filter(now) }))
    .filter(({ successors }) => successors.length > 0);
}

/** Who ended between two tables, and whom each heir came after. */
interface EndedList {
  readonly ever: Asked['ever'];
  readonly ended: readonly Ended[];
  readonly predecessorsOf: ReadonlyMap<string, readonly string[]>;
}

/** Remembered for as long as the tables live: it is the same for every unit of a nation that is asked about. */
const endedLists = new WeakMap<ReportTable, WeakMap<ReportTable, Map<string, EndedList>>>();

function endedBetween({ before, current }: Tables, asked: Asked, find: () => readonly Ended[]): EndedList {
  const ofBefore = endedLists.get(before) ?? new WeakMap<ReportTable, Map<string, EndedList>>();
  const lists = ofBefore.get(current) ?? new Map<string, EndedList>();
  endedLists.set(before, ofBefore.set(current, lists));
  const key = [asked.basis, asked.months, asked.monthsBefore].join(' ');
  const known = lists.get(key);
  if (known?.ever === asked.ever) return known;
  const ended = find();
  const made = { ever: asked.ever, ended, predecessorsOf: byHeir(ended) };
  lists.set(key, made);
  return made;
}

function byHeir(ended: readonly Ended[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, successors } of ended)
    for (const heir of successors) {
      const known = found.get(heir);
      if (known) known.push(code);
      else found.set(heir, [code]);
    }
  return found;
}

/** Puts a block among those there are, together with all that share a unit of the year before. */
function join(blocks: Map<string, Block>, added: Block): void {
  for (const code of [...added.before]) {
    const found = blocks.get(code);
    for (const other of found?.before ?? []) added.before.add(other);
    for (const other of found?.after ?? []) added.after.add(other);
  }
  for (const code of added.before) blocks.set(code, added);
}

/** Who reported the year before, has ended since, and is in nobody's numbers. */
function leftOver({ before, current }: Tables, pairs: readonly Block[], then: Present): readonly string[] {
  const taken = new Set(pairs.flatMap((block) => [...block.before].flatMap((code) => partsOf(before, code))));
  return before.units.filter((unit) => !taken.has(unit) && then(unit) && !isKnown(current, unit));
}
