import type { Unit } from '../../src/domain/organisation.ts';
import type { UnitRow } from '../rows.ts';

/** The units of the register as organisations: the nation with its departments, and a province for each department of today. */

export const nationCode = 'viet-nam';

/** A department of today with all units that report to it, or whose work came to it. */
export interface Province {
  readonly code: string;
  readonly department: UnitRow;
  /** What its file of units holds: right below the province where they stood right below a department. */
  readonly units: readonly Unit[];
}

export interface Tree {
  /** Units right below the nation, of today and of before. */
  readonly departments: readonly UnitRow[];
  readonly provinces: readonly Province[];
  /** The unit right below the nation that a unit belongs to, itself where it is one; undefined of one that is unknown. */
  readonly departmentOf: (unit: string) => string | undefined;
  /** The province whose file a unit is in. */
  readonly provinceOf: (unit: string) => string | undefined;
}

/** Makes the tree. Throws a RangeError where two departments would make one organisation, or units are parts of each other. */
export function treeOf(units: readonly UnitRow[]): Tree {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const topOf = (unit: UnitRow) => last(unit, ({ parent }) => (parent === null ? undefined : byCode.get(parent)));
  const heirOf = (unit: UnitRow) => last(unit, ({ successors: [heir = ''] }) => byCode.get(heir));
  /** Where the work of a unit is today. */
  const homeOf = (unit: UnitRow) => heirOf(topOf(heirOf(unit)));
  const departments = units.filter((unit) => topOf(unit) === unit);
  const provinces = new Map<string, Province>();
  for (const department of departments.filter((unit) => homeOf(unit) === unit)) {
    const code = organisationCode(department.code);
    if (code === nationCode || provinces.has(code)) throw new RangeError(`[register] two organisations ${code}`);
    const below = units.filter((unit) => topOf(unit) !== unit && homeOf(unit) === department);
    provinces.set(code, { code, department, units: within(below.length > 0 ? below : [department]) });
  }
  const provinceOf = (code: string) => {
    const unit = byCode.get(code);
    return unit && organisationCode(homeOf(unit).code);
  };
  return {
    departments,
    provinces: [...provinces.values()],
    departmentOf: (code) => {
      const unit = byCode.get(code);
      return unit && topOf(unit).code;
    },
    provinceOf,
  };
}

/** A department's organisation is called like the department, without what departments begin with. */
function organisationCode(department: string): string {
  return department.replace(/^(cuc-)?thads-/, '');
}

/** The last of those that follow each other. */
function last(unit: UnitRow, next: (unit: UnitRow) => UnitRow | undefined): UnitRow {
  const seen = new Set<UnitRow>();
  let at = unit;
  for (let after = next(at); after; after = next(at)) {
    if (seen.has(after))
      throw new RangeError(`[register] units that are each a part or an heir of the other: ${unit.code}`);
    seen.add(after);
    at = after;
  }
  return at;
}

/** A unit of the register as the files have it. */
export function unitOf({ nameVi, nameEn, shortNameVi, shortNameEn, ...unit }: UnitRow): Unit {
  return { ...unit, name: { vi: nameVi, en: nameEn }, shortName: { vi: shortNameVi, en: shortNameEn } };
}

/** Units of one organisation: what is not in it is neither a parent nor a successor there. */
function within(units: readonly UnitRow[]): readonly Unit[] {
  const codes = new Set(units.map(({ code }) => code));
  return units.map(unitOf).map((unit) => ({
    ...unit,
    parent: unit.parent !== null && codes.has(unit.parent) ? unit.parent : null,
    successors: unit.successors.filter((code) => codes.has(code)),
  }));
}
