import { counterpartsOf } from '../counterparts.ts';
import type { Basis } from '../measures.ts';
import type { Unit } from '../organisation.ts';
import type { ReportYears } from '../standing.ts';

/** Whose year before is asked for. */
export interface FormerAsked {
  readonly basis: Basis;
  readonly unit: string;
  readonly months: number;
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
