import type { Localised } from './localised.ts';
import { endOf, type Period, startOf } from './period.ts';

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
  /** ISO dates, both included; null where unknown or still valid. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Codes of the units that took over its work. */
  readonly successors: readonly string[];
}

export interface Organisation {
  readonly code: string;
  readonly name: Localised;
  readonly shortName: Localised;
  /** The department first, then the sub-departments in their official order; units that came later stand last. */
  readonly units: readonly OrgUnit[];
}

/** The units a reader looks at: all of them, or those with the codes given, of which there may be none. */
export type UnitChoice = 'all' | readonly string[];

/** The units that a choice stands for, in official order; codes that the organisation does not have are passed over. */
export function chosenUnits({ units }: Pick<Organisation, 'units'>, choice: UnitChoice): readonly OrgUnit[] {
  if (choice === 'all') return units;
  const codes = new Set(choice);
  return units.filter(({ code }) => codes.has(code));
}

/** How a unit stands to a period: it worked in at least a day of it, had ended before, or began only after. */
export type Validity = 'valid' | 'ended' | 'notYet';

export function validityIn({ validFrom, validTo }: Pick<OrgUnit, 'validFrom' | 'validTo'>, period: Period): Validity {
  if (validTo !== null && validTo < startOf(period)) return 'ended';
  if (validFrom !== null && validFrom > endOf(period)) return 'notYet';
  return 'valid';
}

/** The organisation as it was in a period: without the units that had ended or were not there yet. */
export function organisationIn<O extends Organisation>(organisation: O, period: Period): O {
  const units = organisation.units.filter((unit) => validityIn(unit, period) === 'valid');
  return units.length === organisation.units.length ? organisation : { ...organisation, units };
}

/** What became of a unit: the units that took its work over, and those whose work it took over. */
export interface Fate {
  readonly unit: OrgUnit;
  readonly successors: readonly OrgUnit[];
  readonly predecessors: readonly OrgUnit[];
}

/** Undefined for a code that the organisation has never had. Successors that it does not know are passed over. */
export function fateOf({ units }: Pick<Organisation, 'units'>, code: string): Fate | undefined {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) return undefined;
  return {
    unit,
    successors: units.filter((candidate) => unit.successors.includes(candidate.code)),
    predecessors: units.filter(({ successors }) => successors.includes(code)),
  };
}

/** The units before and after one in a list, going round at its ends; undefined where there is no other. */
export function neighboursOf(
  units: readonly OrgUnit[],
  code: string,
): { readonly previous: OrgUnit | undefined; readonly next: OrgUnit | undefined } {
  const at = units.findIndex((unit) => unit.code === code);
  if (at < 0 || units.length < 2) return { previous: undefined, next: undefined };
  return { previous: units.at(at - 1), next: units[(at + 1) % units.length] };
}
