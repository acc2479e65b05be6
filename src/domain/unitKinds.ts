import type { UnitStanding } from './look.ts';
import { bases } from './measures.ts';
import type { ProvenanceKind } from './provenance.ts';
import { kindsOf } from './restsOn.ts';

/** Kinds of everything that is known of how units stand, by both measures. */
export function kindsOfUnits(units: readonly UnitStanding[]): ReadonlySet<ProvenanceKind> {
  return kindsOf(units.flatMap(({ standings }) => bases.flatMap((basis) => readingsOf(standings[basis]))));
}

function readingsOf({
  rate,
  completed,
  eligible,
  target,
  gap,
  yearBefore,
  change,
  expected,
  paceGap,
}: UnitStanding['standings']['cases']) {
  return [rate, completed, eligible, target, gap, yearBefore, change, expected, paceGap];
}
