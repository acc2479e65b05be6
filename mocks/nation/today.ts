import type { Unit } from '../../src/domain/organisation.ts';
import { mergedCities } from './mergers.ts';
import { bareName, provinceCode, shortProvinceName } from './names.ts';

/** A province since 01/07/2025: its agency, and its regional offices in the order of their numbers. */
export interface ProvinceToday {
  readonly name: string;
  readonly agency: Unit;
  readonly offices: readonly OfficeToday[];
}

/** An office has rows of its own unless it has officers, who then have them. */
export interface OfficeToday {
  readonly unit: Unit;
  readonly officers: readonly Unit[];
}

const since = { validFrom: '2025-07-01', validTo: null, successors: [] } as const;

/** The offices whose officers are listed, so that four levels exist: two of Hà Nội, with three officers each. */
const officers = { province: 'Hà Nội', offices: 2, each: 3 } as const;

export function provinceToday(name: string, offices: number): ProvinceToday {
  const isCity = mergedCities.includes(name);
  const agency: Unit = {
    ...since,
    code: provinceCode(name),
    kind: 'department',
    name: {
      vi: `THADS ${isCity ? 'thành phố' : 'tỉnh'} ${bareName(name)}`,
      en: `${bareName(name)} ${isCity ? 'City' : 'Provincial'} CJE Agency`,
    },
    shortName: shortProvinceName(name),
    parent: null,
  };
  return { name, agency, offices: Array.from({ length: offices }, (_, at) => officeToday(name, agency, at + 1)) };
}

function officeToday(province: string, agency: Unit, number: number): OfficeToday {
  const { vi, en } = shortProvinceName(province);
  const unit: Unit = {
    ...since,
    code: `${agency.code}-kv-${number}`,
    kind: 'regionalOffice',
    name: { vi: `Phòng THADS khu vực ${number} - ${province}`, en: `Regional CJE Office ${number}, ${en}` },
    shortName: { vi: `Khu vực ${number} - ${vi}`, en: `Office ${number}, ${en}` },
    parent: agency.code,
  };
  const hasOfficers = province === officers.province && number <= officers.offices;
  const count = hasOfficers ? officers.each : 0;
  return { unit, officers: Array.from({ length: count }, (_, at) => officer(unit, at + 1)) };
}

function officer(office: Unit, number: number): Unit {
  const shortName = { vi: `Chấp hành viên ${number}`, en: `Enforcement officer ${number}` };
  return {
    ...since,
    code: `${office.code}-chv-${number}`,
    kind: 'officer',
    name: { vi: `${shortName.vi}, ${office.name.vi}`, en: `${shortName.en}, ${office.name.en}` },
    shortName,
    parent: office.code,
  };
}
