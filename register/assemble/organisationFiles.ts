import { figuresFile } from '../../src/data/own/apiFiles.ts';
import { newestSchema } from '../../src/data/upgrade.ts';
import type { Localised } from '../../src/domain/localised.ts';
import type { Unit } from '../../src/domain/organisation.ts';
import type { OfficerRow, TargetRow } from '../rows.ts';
import { nationCode, type Province, type Tree, unitOf } from './tree.ts';

/** Catalog, units and targets: what a publication says of organisations before any count. */

/** A version of the data, as catalogs list them. */
export interface Version {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly change: Localised;
}

/** What was published of an organisation: the years that it has reports of. */
export interface Published {
  readonly statYears: readonly number[];
  /** The years that it has ages of. */
  readonly ages: readonly number[];
  /** Closed periods of the last of them. */
  readonly months: number;
}

/** `catalog.json`: the nation with its departments, and each province, whose units stand in a file of their own. Pure. */
export function catalogFile(
  { departments, provinces, provinceOf }: Tree,
  nation: Localised,
  published: (organisation: string) => Published,
  versions: readonly [newest: Version, ...before: Version[]],
) {
  const shown = (code: string) => {
    const { statYears, ages, months } = published(code);
    return { statYears, ...(ages.length > 0 && { ages }), defaultPeriod: { statYear: statYears.at(-1), months } };
  };
  const there = provinces.filter(({ code }) => published(code).statYears.length > 0);
  const codes = new Set(there.map(({ code }) => code));
  return {
    schemaVersion: newestSchema,
    dataVersion: versions[0].id,
    organisations: [
      {
        code: nationCode,
        kind: 'nation',
        name: nation,
        shortName: { vi: 'Cả nước', en: 'Nation' },
        units: departments.map((unit) => {
          const organisation = provinceOf(unit.code);
          return {
            ...fields(unitOf(unit)),
            ...(organisation !== undefined && codes.has(organisation) && { organisation }),
          };
        }),
        ...shown(nationCode),
      },
      ...there.map(({ code, department }) => ({
        code,
        kind: 'province',
        name: unitOf(department).name,
        shortName: unitOf(department).shortName,
        units: [],
        unitsAt: 'own',
        ...shown(code),
      })),
    ],
    versions,
  };
}

/** `units.json` of a province: its units, and with `officers` those of its units that are there. Pure. */
export function unitsFile({ code, units }: Province, officers: readonly OfficerRow[], dataVersion: string) {
  const codes = new Set(units.map((unit) => unit.code));
  return {
    schemaVersion: newestSchema,
    dataVersion,
    organisation: code,
    units: [...units.map(fields), ...officers.filter(({ unit }) => codes.has(unit)).map(officerUnit)],
  };
}

/** The fields that files have, in one order. */
function fields({ code, kind, name, shortName, parent, validFrom, validTo, successors }: Unit) {
  return { code, kind, name, shortName, parent, validFrom, validTo, successors };
}

function officerUnit({ code, unit, name, validFrom, validTo }: OfficerRow) {
  const both = { vi: name, en: name };
  return { code, kind: 'officer', name: both, shortName: both, parent: unit, validFrom, validTo, successors: [] };
}

/** `figures.json` of the nation: its target and those of its departments, each with its decision. Pure. */
export function nationFigures({ departments }: Tree, targets: readonly TargetRow[], version: Version) {
  const codes = new Set(departments.map(({ code }) => code));
  const own = targets.filter(({ unit }) => unit === nationCode || codes.has(unit));
  return figuresFile(
    { code: nationCode, kind: 'nation' },
    own.map((target) => officeTarget(target, nationCode)),
    version,
  );
}

/** The same of a province: the target of its department is that of the whole. Pure. */
export function provinceFigures(
  { code, department, units }: Province,
  targets: readonly TargetRow[],
  version: Version,
) {
  const codes = new Set([department.code, ...units.map((unit) => unit.code)]);
  const own = targets.filter(({ unit }) => codes.has(unit));
  return figuresFile(
    { code, kind: 'province' },
    own.map((target) => officeTarget(target, department.code)),
    version,
  );
}

function officeTarget({ unit, statYear, measure, ...target }: TargetRow, whole: string) {
  const { value, direction, decision, decidedOn } = target;
  const basis = measure === 'caseRate' ? ('cases' as const) : ('amounts' as const);
  return { unit: unit === whole ? null : unit, statYear, basis, value, direction, decision, decidedOn };
}
