import { differenceOf, type FormColumn, type FormRow, formIdentities } from './formColumns.ts';

/** A column of a sheet with what it can be by its head, the likeliest first. */
export interface Candidate {
  readonly column: number;
  readonly readings: readonly FormColumn[];
}

/** The numbers of a row, each at the place of its column. */
export type ColumnNumbers = readonly (number | null | undefined)[];

export interface Assignment {
  /** What each column is. */
  readonly columns: ReadonlyMap<number, FormColumn>;
  /** How many times an identity could be judged in a row, and how many times it held. */
  readonly judged: number;
  readonly kept: number;
}

export interface Assigned {
  readonly best: Assignment;
  /** Others that add up as well: who reads the sheet has to say which is right. */
  readonly rivals: readonly Assignment[];
}

/** More ways are not tried: a sheet with so many doubtful heads is none of ours. */
const mostWays = 4096;

/**
 * Which column is what, where names leave several readings: the assignment under which the identities of the forms hold on
 * most rows. `rows` are the numbers of each data row by column. Two columns are never one thing; a column whose readings are
 * all taken is left out. Among assignments that hold alike, one that uses more columns and likelier readings goes first, and
 * the others are rivals if they hold as well with as many columns.
 */
export function assign(candidates: readonly Candidate[], rows: readonly ColumnNumbers[]): Assigned | null {
  const named = candidates.filter(({ readings }) => readings.length > 0);
  if (named.length === 0) return null;
  const ways = waysOf(named);
  const judged = ways
    .map((columns) => judge(columns, rows))
    .toSorted((a, b) => worthOf(b) - worthOf(a) || b.kept - a.kept || b.columns.size - a.columns.size);
  const [best, ...others] = judged;
  if (!best) return null;
  return {
    best,
    rivals: others.filter(
      (other) =>
        other.judged - other.kept === best.judged - best.kept &&
        other.kept === best.kept &&
        other.columns.size === best.columns.size,
    ),
  };
}

/** What holds less what does not: a wrong number in one row does not speak for a reading by which less can be judged at all. */
export function worthOf({ judged, kept }: Assignment): number {
  return 2 * kept - judged;
}

/** Every way in which columns can be what their heads allow, no two of them the same. */
function waysOf(candidates: readonly Candidate[]): readonly ReadonlyMap<number, FormColumn>[] {
  let ways: ReadonlyMap<number, FormColumn>[] = [new Map()];
  for (const { column, readings } of candidates) {
    const next = ways.flatMap((way) => {
      const taken = new Set(way.values());
      const free = readings.filter((reading) => !taken.has(reading));
      return free.length === 0 ? [way] : free.map((reading) => new Map(way).set(column, reading));
    });
    // One that came first may have taken what a later column alone can be.
    const alone = readings.length === 1 ? ways.flatMap((way) => retaken(way, column, readings[0], candidates)) : [];
    ways = [...next, ...alone];
    if (ways.length > mostWays) return [];
  }
  return ways;
}

/** A way in which a column takes what an earlier one had, and that one takes another of its readings or none. */
function retaken(
  way: ReadonlyMap<number, FormColumn>,
  column: number,
  reading: FormColumn | undefined,
  candidates: readonly Candidate[],
): readonly ReadonlyMap<number, FormColumn>[] {
  const owner = [...way].find(([, taken]) => taken === reading)?.[0];
  if (reading === undefined || owner === undefined) return [];
  const others = candidates
    .find((candidate) => candidate.column === owner)
    ?.readings.filter((other) => other !== reading);
  const changed = new Map(way).set(column, reading);
  changed.delete(owner);
  const taken = new Set(changed.values());
  const free = (others ?? []).filter((other) => !taken.has(other));
  return free.length === 0 ? [changed] : free.map((other) => new Map(changed).set(owner, other));
}

function judge(columns: ReadonlyMap<number, FormColumn>, rows: readonly ColumnNumbers[]): Assignment {
  let judged = 0;
  let kept = 0;
  const there = new Set(columns.values());
  const judgeable = formIdentities.filter(({ needs }) => needs.every((column) => there.has(column)));
  if (judgeable.length === 0) return { columns, judged, kept };
  for (const numbers of rows) {
    const row = rowOf(columns, numbers);
    for (const identity of judgeable) {
      const difference = differenceOf(row, identity);
      if (difference === null) continue;
      judged += 1;
      if (difference === 'kept') kept += 1;
    }
  }
  return { columns, judged, kept };
}

/** The numbers of a row by what their columns are. */
export function rowOf(columns: ReadonlyMap<number, FormColumn>, numbers: ColumnNumbers): FormRow {
  const row: Partial<Record<FormColumn, number | null>> = {};
  for (const [column, reading] of columns) row[reading] = numbers[column] ?? null;
  return row;
}
