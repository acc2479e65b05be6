import type { Whom } from './figure.ts';
import type { Source } from './figureBook.ts';
import type { Localised } from './localised.ts';
import { endOf, type Period, startOf } from './period.ts';

/** What an organisation is, which decides how its whole is spoken of: the nation, a province, one office. */
export const organisationKinds = ['nation', 'province', 'office'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * What a unit is: a provincial department or agency (Cục THADS, THADS tỉnh), the department's own caseload where its
 * sub-departments stand beside it, a district sub-department (Chi cục), a regional office (Phòng khu vực), an officer.
 */
export const unitKinds = ['department', 'departmentOwn', 'subDepartment', 'regionalOffice', 'officer'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Levels of the tree of units, from the top. Units are compared within a level only. */
export const levels = ['province', 'office', 'officer'] as const;
export type Level = (typeof levels)[number];

export const levelOfKind: Readonly<Record<UnitKind, Level>> = {
  department: 'province',
  departmentOwn: 'office',
  subDepartment: 'office',
  regionalOffice: 'office',
  officer: 'officer',
};

/** A reporting unit of an organisation: an office, a department or an officer. Its code is unique in its organisation. */
export interface Unit {
  readonly code: string;
  readonly kind: UnitKind;
  /** Full name, as on a letterhead. */
  readonly name: Localised;
  /** The name used where there is little room. */
  readonly shortName: Localised;
  /** Code of the unit that this one is a part of, in numbers too; null for a unit right below the organisation. */
  readonly parent: string | null;
  /** ISO dates, both included; null where unknown or still valid. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Codes of the units that took over its work. */
  readonly successors: readonly string[];
  /** Code of the organisation that has its parts as units of its own, where the catalog has one. */
  readonly organisation?: string | undefined;
}

export interface Organisation {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: Localised;
  readonly shortName: Localised;
  /** What says from when to when its units worked and who came after them; left out where nothing of it is known. */
  readonly structureSource?: Source;
  /** Where readers turn, in words, as whoever publishes the site gives it. */
  readonly contact?: Localised;
  /** In their official order; units that came later stand last. */
  readonly units: readonly Unit[];
}

/** Whom the figures of the whole organisation are about. */
export function whomOf({ kind, code }: Pick<Organisation, 'kind' | 'code'>): Whom {
  return kind === 'nation' ? { kind: 'nation' } : { kind: 'organisation', organisation: code };
}

/** How a unit stands to a period: it worked in it, had ended before its last day, or began only after. */
export type Validity = 'valid' | 'ended' | 'notYet';

/**
 * Reports are cumulative and books are handed over, so the unit that exists on the last day of a period reports all of it,
 * also for those before it: otherwise their cases would count twice. A unit that ended without a successor is still there
 * in the period in which it ended, since nobody else reports its work.
 */
export function validityIn(
  { validFrom, validTo, successors }: Pick<Unit, 'validFrom' | 'validTo' | 'successors'>,
  period: Period,
): Validity {
  if (validFrom !== null && validFrom > endOf(period)) return 'notYet';
  if (validTo === null || validTo >= endOf(period)) return 'valid';
  return successors.length === 0 && validTo >= startOf(period) ? 'valid' : 'ended';
}

/** The organisation as it was in a period: without the units that had ended or were not there yet. */
export function organisationIn<O extends Pick<Organisation, 'units'>>(organisation: O, period: Period): O {
  const units = organisation.units.filter((unit) => validityIn(unit, period) === 'valid');
  return units.length === organisation.units.length ? organisation : { ...organisation, units };
}
