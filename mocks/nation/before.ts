import type { Unit } from '../../src/domain/organisation.ts';
import { bareName, provinceCode, shortProvinceName } from './names.ts';
import { centralCities, type TrialProvince } from './provinces.ts';

/** A province before 01/07/2025. Only the own cases of the department and the sub-departments have rows. */
export interface ProvinceBefore extends Omit<TrialProvince, 'subDepartments'> {
  readonly department: Unit;
  /** What the department enforces itself. */
  readonly own: Unit;
  readonly subDepartments: readonly Unit[];
}

/** Where the work of a province went: its agency, and the offices of that agency. */
export interface Heirs {
  readonly agency: string;
  /** The office of the department's own cases. */
  readonly own: string;
  /** The office of each sub-department. */
  readonly subDepartments: readonly string[];
}

const until = { validFrom: null, validTo: '2025-06-30' } as const;

/** The units of a province as they were until 30/06/2025, with those that took them over. */
export function provinceBefore({ name, size }: TrialProvince, heirs: Heirs): ProvinceBefore {
  const code = `cuc-${provinceCode(name)}`;
  const short = shortProvinceName(name);
  const isCity = centralCities.includes(name);
  const full = {
    vi: `Cục THADS ${isCity ? 'thành phố' : 'tỉnh'} ${bareName(name)}`,
    en: `${bareName(name)} ${isCity ? 'City' : 'Provincial'} CJE Department`,
  };
  return {
    name,
    size,
    department: {
      ...until,
      code,
      kind: 'department',
      name: full,
      shortName: { vi: `Cục ${short.vi}`, en: `${short.en} Department` },
      parent: null,
      successors: [heirs.agency],
    },
    own: {
      ...until,
      code: `${code}-0`,
      kind: 'departmentOwn',
      name: { vi: `${full.vi} (phần Cục trực tiếp thi hành)`, en: `${full.en} (enforced by the department itself)` },
      shortName: { vi: `Cục ${short.vi} trực tiếp`, en: `${short.en} Department itself` },
      parent: code,
      successors: [heirs.own],
    },
    subDepartments: heirs.subDepartments.map((heir, at) => ({
      ...until,
      code: `${code}-${at + 1}`,
      kind: 'subDepartment',
      name: {
        vi: `Chi cục THADS cấp huyện số ${at + 1} - ${name}`,
        en: `District CJE Sub-department ${at + 1}, ${short.en}`,
      },
      shortName: { vi: `Chi cục ${at + 1} - ${short.vi}`, en: `Sub-department ${at + 1}, ${short.en}` },
      parent: code,
      successors: [heir],
    })),
  };
}
