import type { OrgUnit } from '../../src/domain/organisation.ts';
import { foldForSearch } from '../../src/i18n/format.ts';
import { apportion } from '../generate/apportion.ts';
import { makeRandom } from '../generate/random.ts';
import { centralCities, provinces } from './provinces.ts';

/** The seed of all that is made up about the nation. */
export const nationSeed = 63;

/** Sub-departments of all provinces together, of the smallest province at least, and of the two largest cities. */
const subDepartmentCounts = { all: 700, least: 6, metropolis: 24 } as const;

const metropolises: readonly string[] = ['Hà Nội', 'Thành phố Hồ Chí Minh'];

/** A province of the nation with its reporting units. */
export interface TrialProvince {
  readonly name: string;
  /** How many cases it has beside the other provinces. */
  readonly size: number;
  readonly department: OrgUnit;
  readonly subDepartments: readonly OrgUnit[];
}

/** The 63 provinces, each with a department and 6 to 24 sub-departments: 763 units in all, the same whenever made. */
export function trialProvinces(): readonly TrialProvince[] {
  const sizes = provinces.map((name) => {
    const size = makeRandom(nationSeed, name, 'size').between(0.3, 1.7);
    return metropolises.includes(name) ? size + 5 : size;
  });
  const counts = subDepartmentsOf(sizes);
  return provinces.map((name, index) => {
    const department = departmentOf(name);
    const subDepartments = Array.from({ length: counts[index] ?? 0 }, (_, at) =>
      subDepartment(name, department, at + 1),
    );
    return { name, size: sizes[index] ?? 1, department, subDepartments };
  });
}

/** How many sub-departments each province has: those that are larger have more. */
function subDepartmentsOf(sizes: readonly number[]): number[] {
  const { all, least, metropolis } = subDepartmentCounts;
  const isMetropolis = provinces.map((name) => metropolises.includes(name));
  const given = isMetropolis.map((is) => (is ? metropolis : least));
  const left = all - given.reduce((sum, count) => sum + count, 0);
  const more = apportion(
    left,
    sizes.map((size, index) => (isMetropolis[index] ? 0 : size * size)),
  );
  return given.map((count, index) => count + (more[index] ?? 0));
}

function departmentOf(province: string): OrgUnit {
  const { vi, en } = shortNames(province);
  // "Thành phố" stands in the name of one of the cities already.
  const bare = province.replace(/^Thành phố /, '');
  const isCity = centralCities.includes(province);
  return {
    ...alwaysValid,
    code: codeOf(province),
    kind: 'department',
    name: {
      vi: `Cục THADS ${isCity ? 'thành phố' : 'tỉnh'} ${bare}`,
      en: `${bare} ${isCity ? 'City' : 'Provincial'} CJE Department`,
    },
    shortName: { vi, en },
    parent: null,
  };
}

function subDepartment(province: string, department: OrgUnit, number: number): OrgUnit {
  const { vi, en } = shortNames(province);
  return {
    ...alwaysValid,
    code: `${department.code}-${number}`,
    kind: 'subDepartment',
    name: { vi: `Chi cục THADS khu vực ${number} - ${province}`, en: `Regional sub-department ${number}, ${en}` },
    shortName: { vi: `${vi} ${number}`, en: `${en} ${number}` },
    parent: department.code,
  };
}

const alwaysValid = { validFrom: null, validTo: null, successors: [] } as const;

function shortNames(province: string): OrgUnit['shortName'] {
  const city = /^Thành phố (.+)$/.exec(province)?.[1];
  return city === undefined ? { vi: province, en: province } : { vi: `TP ${city}`, en: `${city} City` };
}

const codeOf = (name: string) => foldForSearch(name).replace(/[^a-z0-9]+/g, '-');
