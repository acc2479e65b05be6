import * as v from 'valibot';
import type { Localised } from '../../domain/localised.ts';
import { type Organisation, organisationKinds, unitKinds } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { code, dataVersion, isoDate, localised, rawSource, schemaVersion, statYear } from '../shared.ts';

export const rawUnit = v.object({
  code,
  kind: v.picklist(unitKinds),
  name: localised,
  shortName: localised,
  parent: v.nullable(code),
  validFrom: v.nullable(isoDate),
  validTo: v.nullable(isoDate),
  successors: v.array(code),
  /** The organisation that has its parts as units of its own. */
  organisation: v.optional(code),
});

export const rawVersion = v.object({ id: v.pipe(v.string(), v.minLength(1)), date: isoDate, change: localised });

/** A file of what stands in its lists of units and of versions. */
export const rawCatalogOf = <U extends v.GenericSchema, V extends v.GenericSchema>(unit: U, version: V) =>
  v.object({
    schemaVersion,
    dataVersion,
    organisations: v.pipe(
      v.array(
        v.object({
          code,
          kind: v.picklist(organisationKinds),
          name: localised,
          shortName: localised,
          /** What says from when to when its units worked and who came after them. */
          structureSource: v.exactOptional(rawSource),
          /** Where readers turn with questions and faults, in words. */
          contact: v.exactOptional(localised),
          /** Left empty by an organisation whose units stand in a file of their own. */
          units: v.array(unit),
          unitsAt: v.exactOptional(v.literal('own')),
          statYears: v.pipe(v.array(statYear), v.minLength(1)),
          /** The years with case-level figures. */
          ages: v.exactOptional(v.array(statYear)),
          /** The period that a visitor without a choice of their own sees. */
          defaultPeriod: v.object({ statYear, months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)) }),
        }),
      ),
      v.minLength(1),
    ),
    versions: v.pipe(v.array(version), v.minLength(1)),
  });

export interface CatalogOrganisation extends Organisation {
  readonly statYears: readonly number[];
  readonly defaultPeriod: Period;
  /** The years with case-level figures (`data/ages`). */
  readonly ages?: readonly number[];
  /** Its units come from a file of their own, once somebody looks at it (`data/units`); until then it has none. */
  readonly unitsAt?: 'own';
}

/** A version of the data: its day, ISO, and what changed in it. */
export interface DataVersion {
  readonly id: string;
  readonly date: string;
  readonly change: Localised;
}

/** What there is: organisations with their units, the statistical years with reports, and the versions of the data. */
export interface Catalog {
  /** Left out of the published one; `own` of what an office keeps on this machine. */
  readonly source?: 'own';
  readonly organisations: readonly CatalogOrganisation[];
  readonly versions: readonly DataVersion[];
}
