import type { Target } from '../figureBook.ts';
import { bases, basisTraits } from '../measures.ts';
import type { ScoringTable } from './scoringTable.ts';

/**
 * What stands where an office has given no table of its own: a point for each target of the year that is met and none for one that is
 * not, so a score is how many targets a unit has met. It names no decision and has no ranks A to D, since nobody decided any. Without
 * targets of units it has no criteria, which is a fault that says so.
 */
export function defaultTable(statYear: number, targets: readonly Target[]): ScoringTable {
  const given = bases.filter((basis) =>
    targets.some(
      ({ whom, statYear: year, measure }) =>
        whom.kind === 'unit' && year === statYear && measure === basisTraits[basis].rate,
    ),
  );
  return {
    origin: 'default',
    statYear,
    title: null,
    decision: null,
    total: given.length,
    criteria: given.map((basis) => ({
      id: basisTraits[basis].rate,
      name: null,
      judged: { kind: 'completionRate', basis },
      yardstick: { kind: 'target' },
      points: 1,
      scale: { kind: 'metOrNot' },
    })),
    bonuses: [],
    penalties: [],
    grades: [],
    groups: [],
  };
}
