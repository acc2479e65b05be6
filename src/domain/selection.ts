import type { Basis } from './measures.ts';
import type { Level, Organisation, Unit } from './organisation.ts';
import type { Period } from './period.ts';
import type { Comparison } from './standing.ts';
import { unitsAt, withoutNested } from './unitTree.ts';

/** The units a reader looks at: all of a level, or those with the codes given, of which there may be none. */
export type UnitChoice = 'all' | readonly string[];

/** Whom a reader looks at: below which unit, at which level, and which of the units there. */
export interface Chosen {
  /** Code of the unit whose parts are looked at; null for the whole organisation. */
  readonly within: string | null;
  /** Null for the units right below. */
  readonly level: Level | null;
  readonly units: UnitChoice;
}

/** All that a reader can choose. */
export interface Selection extends Chosen {
  readonly period: Period;
  readonly basis: Basis;
  readonly comparison: Comparison;
}

/**
 * The units that a choice stands for, in official order. All is one level; of a choice across levels a unit below another
 * chosen one is left out, so that nothing is counted twice. Codes that the organisation does not have are passed over.
 */
export function chosenUnits(
  organisation: Pick<Organisation, 'units'>,
  { within, level, units }: Chosen,
): readonly Unit[] {
  if (units === 'all') return unitsAt(organisation, { within, level });
  const codes = new Set(units);
  return withoutNested(
    organisation,
    organisation.units.filter(({ code }) => codes.has(code)),
  );
}
