import type { Localised } from './localised.ts';

export type UnitKind = 'department' | 'subDepartment';

/** A reporting unit of the department: itself or one of its sub-departments. */
export interface OrgUnit {
  readonly code: string;
  readonly kind: UnitKind;
  /** Full name, as on a letterhead. */
  readonly name: Localised;
  /** The name used where there is little room. */
  readonly shortName: Localised;
  readonly parent: string | null;
  /** ISO dates; null where unknown or still valid. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Codes of the units that took over its work. */
  readonly successors: readonly string[];
}

export interface Organisation {
  readonly code: string;
  readonly name: Localised;
  readonly shortName: Localised;
  /** The department first, then the sub-departments in their official order. */
  readonly units: readonly OrgUnit[];
}

/** The units a reader looks at: all of them, or those with the codes given, of which there may be none. */
export type UnitChoice = 'all' | readonly string[];

/** The units that a choice stands for, in official order; codes that the organisation does not have are passed over. */
export function chosenUnits({ units }: Pick<Organisation, 'units'>, choice: UnitChoice): readonly OrgUnit[] {
  if (choice === 'all') return units;
  return units.filter(({ code }) => choice.includes(code));
}
