import { counterpartsOf } from '../counterparts.ts';
import type { Basis } from '../measures.ts';
import type { Unit } from '../organisation.ts';
import type { ReportYears } from '../standing.ts';

/**
 * Units that a unit has taken work over from: all that `counterpartsOf` has to know of those there ever were, and a hundred times
 * faster than all of a nation's.
 */
export function predecessorsOf<U extends Pick<Unit, 'successors'>>(ever: readonly U[], unit: string): readonly U[] {
  return ever.filter(({ successors }) => successors.includes(unit));
}

/** Whose year before is asked for. */
export interface FormerAsked {
  readonly basis: Basis;
  readonly unit: string;
  readonly months: number;
  /** Units there have ever been; the predecessors are enough. */
  readonly ever: readonly Pick<Unit, 'code' | 'successors'>[];
}

/**
 * Who was in the year before what a unit is now: itself, or those whose work it has taken over. Null where there is no year before,
 * or nobody there that it can be held against.
 */
export function formerUnits(
  { current, before }: ReportYears,
  { unit, ...asked }: FormerAsked,
): readonly string[] | null {
  const found = before && counterpartsOf({ before, current }, { ...asked, units: [unit] });
  if (found?.kind !== 'matched' || found.pairs.length === 0) return null;
  return found.pairs.flatMap((pair) => pair.before);
}
