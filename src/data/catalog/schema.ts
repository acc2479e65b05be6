import * as v from 'valibot';
import { type Organisation, organisationKinds, unitKinds } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { DataFailure, type Fault, type Parsed } from '../failure.ts';
import { catalogPath } from '../paths.ts';
import { code, dataVersion, isoDate, localised, rawSource, schemaVersion, statYear } from '../shared.ts';
import { parseRows, parseWhole } from '../validate.ts';

export const rawUnit = v.object({
  code,
  kind: v.picklist(unitKinds),
  name: localised,
  shortName: localised,
  parent: v.nullable(code),
  validFrom: v.nullable(isoDate),
  validTo: v.nullable(isoDate),
  successors: v.array(code),
});

/** A file of what stands in its lists of units. */
export const rawCatalogOf = <U extends v.GenericSchema>(unit: U) =>
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
          units: v.pipe(v.array(unit), v.minLength(1)),
          statYears: v.pipe(v.array(statYear), v.minLength(1)),
          /** The period that a visitor without a choice of their own sees. */
          defaultPeriod: v.object({ statYear, months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)) }),
        }),
      ),
      v.minLength(1),
    ),
    versions: v.pipe(v.array(v.object({ id: v.string(), date: isoDate, change: localised })), v.minLength(1)),
  });

export interface CatalogOrganisation extends Organisation {
  readonly statYears: readonly number[];
  readonly defaultPeriod: Period;
}

/** What there is: organisations with their units, the statistical years with reports, and the versions of the data. */
export interface Catalog {
  readonly organisations: readonly CatalogOrganisation[];
  readonly versions: readonly { readonly id: string; readonly date: string }[];
}

/** Parses `catalog.json`. A bad unit is dropped; anything else that is bad refuses the file. */
export function parseCatalog(raw: unknown): Parsed<Catalog> {
  const whole = parseWhole(rawCatalogOf(v.unknown()), raw, catalogPath);
  const faults: Fault[] = [];
  const organisations = whole.organisations.map((organisation, index) => {
    const at = `organisations[${index}]`;
    const units = parseRows(rawUnit, organisation.units, `${at}.units`);
    faults.push(...units.faults);
    refuseStrayDefault(organisation, at);
    return { ...organisation, units: onceEach(units.good, `${at}.units`, faults) };
  });
  return {
    value: { organisations, versions: whole.versions },
    version: whole.dataVersion,
    dropped: { file: catalogPath, faults },
  };
}

/** A code that stands twice would be counted twice: the first counts. */
function onceEach<U extends { readonly code: string }>(units: readonly U[], at: string, faults: Fault[]): U[] {
  const seen = new Set<string>();
  return units.filter(({ code }) => {
    if (!seen.has(code)) return seen.add(code);
    faults.push({ at: `${at}: ${code}`, problem: { kind: 'twice' } });
    return false;
  });
}

/** The period that visitors see first has to be of a year that has reports. */
function refuseStrayDefault(
  { defaultPeriod, statYears }: Pick<CatalogOrganisation, 'defaultPeriod' | 'statYears'>,
  organisation: string,
): void {
  if (statYears.includes(defaultPeriod.statYear)) return;
  const problem = {
    kind: 'unexpected',
    found: String(defaultPeriod.statYear),
    expected: statYears.join(' | '),
  } as const;
  const at = `${organisation}.defaultPeriod.statYear`;
  throw new DataFailure('malformed', catalogPath, { fault: { at, problem } });
}
