import * as v from 'valibot';
import type { Fault } from '../../domain/fault.ts';
import type { Unit } from '../../domain/organisation.ts';
import { DataFailure, type Parsed } from '../failure.ts';
import { catalogPath } from '../paths.ts';
import { withSafeAddress } from '../sources.ts';
import { withFitTexts } from '../text.ts';
import { eachRaw, isRaw } from '../upgrade.ts';
import { onceEach, parseRows, parseWhole } from '../validate.ts';
import { type Catalog, type CatalogOrganisation, rawCatalogOf, rawUnit, rawVersion } from './schema.ts';
import { withSoundTree } from './tree.ts';

/**
 * How many units an organisation may have: five times those of the nation with all of its officers. A page of more would not
 * be a page that anybody reads.
 */
export const mostUnits = 20_000;

/**
 * Parses `catalog.json`. A bad unit or version is dropped, and so is what stands twice; a parent or successor that is not
 * there is let go; anything else that is bad refuses the file.
 */
export function parseCatalog(given: unknown): Parsed<Catalog> {
  const faults: Fault[] = [];
  const { raw, faults: doubts } = withFitTexts(given);
  const whole = parseWhole(rawCatalogOf(v.unknown(), v.unknown()), withSafeAddresses(raw, faults), catalogPath);
  const organisations = onceEach(whole.organisations, ({ code }) => code, 'organisations', faults).map(
    (organisation, index) => {
      const at = `organisations[${index}]`;
      refuseStrayDefault(organisation, at);
      const statYears = onceEach(organisation.statYears, String, `${at}.statYears`, faults);
      // What is not here cannot be wrong here.
      const units = organisation.unitsAt
        ? []
        : soundUnits(organisation.units, { file: catalogPath, at: `${at}.units` }, faults);
      return { ...organisation, statYears, units };
    },
  );
  const versions = parseRows(rawVersion, whole.versions, 'versions');
  faults.push(...versions.faults);
  if (versions.good.length === 0) throw new DataFailure('malformed', catalogPath, faultIn(versions.faults));
  return {
    value: { organisations, versions: onceEach(versions.good, ({ id }) => id, 'versions', faults) },
    version: whole.dataVersion,
    dropped: { file: catalogPath, faults },
    doubts,
  };
}

interface Where {
  readonly file: string;
  /** Path of the list in it. */
  readonly at: string;
}

/** Units that can be read, each once, in a tree without circles; at least one, and not more than anybody can look through. */
export function soundUnits(raw: readonly unknown[], { file, at }: Where, faults: Fault[]): readonly Unit[] {
  refuseTooMany(raw.length, { file, at });
  const { good, faults: broken } = parseRows(rawUnit, raw, at);
  faults.push(...broken);
  if (good.length === 0) throw new DataFailure('malformed', file, faultIn(broken.length > 0 ? broken : [noUnits(at)]));
  const once = onceEach(good, ({ code }) => code, at, faults).filter(({ code, validFrom, validTo }) => {
    if (validFrom === null || validTo === null || validFrom <= validTo) return true;
    faults.push({ at: `${at}: ${code}`, problem: { kind: 'order', from: validFrom, to: validTo } });
    return false;
  });
  return withSoundTree(once, at, faults);
}

function faultIn([fault]: readonly Fault[]): { readonly fault?: Fault } {
  return fault ? { fault } : {};
}

function withSafeAddresses(raw: unknown, faults: Fault[]): unknown {
  if (!isRaw(raw)) return raw;
  let at = -1;
  const organisations = eachRaw(raw['organisations'], (organisation) => {
    at += 1;
    if (!('structureSource' in organisation)) return organisation;
    const place = `organisations[${at}].structureSource`;
    return { ...organisation, structureSource: withSafeAddress(organisation['structureSource'], place, faults) };
  });
  return { ...raw, organisations };
}

const noUnits = (at: string): Fault => ({
  at,
  problem: { kind: 'unexpected', found: '[]', expected: { kind: 'entries', count: 1 } },
});

function refuseTooMany(found: number, { file, at }: Where): void {
  if (found <= mostUnits) return;
  throw new DataFailure('tooLarge', file, {
    fault: { at, problem: { kind: 'tooMany', found, most: mostUnits } },
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
    expected: { kind: 'oneOf', values: statYears.map(String) },
  } as const;
  const at = `${organisation}.defaultPeriod.statYear`;
  throw new DataFailure('malformed', catalogPath, { fault: { at, problem } });
}
