import { makeReports } from '../../mocks/generate/reports.ts';
import { type ApiFiles, lazyFiles, once } from '../../mocks/lazyFiles.ts';
import { nationDataVersion, nationFigures, type RawMethod, reportMethod } from '../../mocks/nation/figures.ts';
import { bareName, provinceCode, shortProvinceName } from '../../mocks/nation/names.ts';
import { type NationTotals, nationPlan } from '../../mocks/nation/plan.ts';
import { centralCities, nationSeed, type TrialProvince, trialProvinces } from '../../mocks/nation/provinces.ts';
import { type TargetMiddle, targetMethod, targetsOf } from '../../mocks/nation/targets.ts';
import type { Unit } from '../../src/domain/organisation.ts';

/**
 * A nation of 763 units side by side in five years of twelve periods: what the site is timed with, and tried for very many
 * units in one list. It is like the nation before 2025 in its size only; every unit has rows of its own and none ever ends.
 */

const org = 'viet-nam';

type FlatYear = 2017 | 2018 | 2019 | 2020 | 2021;

/**
 * The nation at twelve months; cases, and thousand đồng. Cases and money of 2020 and 2021 are the reported totals, all
 * else is invented: the years before them and what there is of bank credit.
 */
const totals: Readonly<Record<FlatYear, NationTotals>> = {
  2017: {
    eligibleCases: 681_346,
    completedCases: 535_729,
    eligibleAmount: 97_214_306_118,
    completedAmount: 34_907_622_540,
    creditCases: 3_418,
    creditAmount: 12_206_471_093,
  },
  2018: {
    eligibleCases: 688_915,
    completedCases: 547_302,
    eligibleAmount: 108_560_947_275,
    completedAmount: 40_018_365_702,
    creditCases: 3_690,
    creditAmount: 14_377_208_546,
  },
  2019: {
    eligibleCases: 697_258,
    completedCases: 560_081,
    eligibleAmount: 120_833_519_664,
    completedAmount: 47_255_104_391,
    creditCases: 4_027,
    creditAmount: 17_541_936_812,
  },
  2020: {
    eligibleCases: 708_674,
    completedCases: 576_933,
    eligibleAmount: 132_905_000_000,
    completedAmount: 53_751_000_000,
    creditCases: 4_365,
    creditAmount: 20_000_000_000,
  },
  2021: {
    eligibleCases: 652_177,
    completedCases: 494_505,
    eligibleAmount: 148_456_000_000,
    completedAmount: 46_328_000_000,
    creditCases: 3_902,
    creditAmount: 17_000_000_000,
  },
};

const flatYears = [2017, 2018, 2019, 2020, 2021] as const satisfies readonly FlatYear[];

const targetMiddles: Readonly<Record<FlatYear, TargetMiddle>> = {
  2017: { caseRate: 78, amountRate: 35 },
  2018: { caseRate: 79, amountRate: 36 },
  2019: { caseRate: 80, amountRate: 38 },
  2020: { caseRate: 81, amountRate: 40 },
  2021: { caseRate: 77, amountRate: 32 },
};

interface FlatProvince extends Omit<TrialProvince, 'subDepartments'> {
  readonly department: Unit;
  readonly subDepartments: readonly Unit[];
}

/**
 * The files of the API for the flat nation: what the published figures say of it, and made-up reports by unit. A file is
 * made when it is first asked for; the first of the reports makes those of all years, since each year opens with the last.
 * With `most` only the first provinces that have so many units together, or nearly so.
 */
export function flatNationFiles(publishedFigures: string, most = Number.POSITIVE_INFINITY): ApiFiles {
  let counted = 0;
  const provinces = trialProvinces()
    .map(flatProvince)
    .filter(({ subDepartments }) => {
      counted += 1 + subDepartments.length;
      return counted <= most;
    });
  const reports = once(() => {
    const planned = provinces.map(({ department, subDepartments, ...province }) => ({
      ...province,
      department: department.code,
      subDepartments: subDepartments.map(({ code }) => code),
    }));
    return makeReports(
      nationPlan(
        { org, formVersion: '06/2019', dataVersion: nationDataVersion, method: reportMethod, totals },
        planned,
      ),
      nationSeed,
    );
  });
  const targets = () =>
    flatYears.flatMap((statYear) =>
      provinces.flatMap(({ name, department, subDepartments }) => {
        const codes = [department, ...subDepartments].map(({ code }) => code);
        return targetsOf(name, codes, statYear, targetMiddles[statYear]);
      }),
    );
  return lazyFiles([
    ['catalog.json', () => catalog(provinces)],
    [`${org}/figures.json`, () => nationFigures(publishedFigures, { org, targets: targets(), methods })],
    ...flatYears.map((statYear) => [`${org}/reports/${statYear}.json`, () => reports()[statYear]] as const),
  ]);
}

function catalog(provinces: readonly FlatProvince[]) {
  return {
    schemaVersion: 2,
    organisations: [
      {
        code: org,
        kind: 'nation',
        name: { vi: 'Cả nước (dữ liệu thử)', en: 'The nation (trial data)' },
        shortName: { vi: 'Cả nước', en: 'Nation' },
        units: provinces.flatMap(({ department, subDepartments }) => [department, ...subDepartments]),
        statYears: flatYears,
        defaultPeriod: { statYear: 2021, months: 12 },
      },
    ],
    versions: [{ id: nationDataVersion, date: '2026-11-23', change: { vi: 'Dữ liệu thử.', en: 'Trial data.' } }],
  };
}

function flatProvince({ name, size, subDepartments }: TrialProvince): FlatProvince {
  const department = departmentOf(name);
  return {
    name,
    size,
    department,
    subDepartments: Array.from({ length: subDepartments }, (_, at) => subDepartment(name, department, at + 1)),
  };
}

function departmentOf(province: string): Unit {
  const { vi, en } = shortProvinceName(province);
  const bare = bareName(province);
  const isCity = centralCities.includes(province);
  return {
    ...alwaysValid,
    code: provinceCode(province),
    kind: 'departmentOwn',
    name: {
      vi: `Cục THADS ${isCity ? 'thành phố' : 'tỉnh'} ${bare}`,
      en: `${bare} ${isCity ? 'City' : 'Provincial'} CJE Department`,
    },
    shortName: { vi, en },
    parent: null,
  };
}

function subDepartment(province: string, department: Unit, number: number): Unit {
  const { vi, en } = shortProvinceName(province);
  return {
    ...alwaysValid,
    code: `${department.code}-${number}`,
    kind: 'subDepartment',
    name: { vi: `Chi cục THADS khu vực ${number} - ${province}`, en: `Regional sub-department ${number}, ${en}` },
    shortName: { vi: `${vi} ${number}`, en: `${en} ${number}` },
    parent: null,
  };
}

const alwaysValid = { validFrom: null, validTo: null, successors: [] } as const;

const methods: readonly RawMethod[] = [
  {
    id: reportMethod,
    description: {
      vi: 'Dữ liệu thử. Không nguồn nào công bố số liệu theo đơn vị hoặc theo tháng. Số này do chương trình sinh ra theo quy tắc cố định; cộng 12 tháng của mọi đơn vị thì khớp số cả nước năm 2020 và 2021 (576.933 trên 708.674 việc và 53.751 trên 132.905 tỷ đồng; 494.505 trên 652.177 việc và 46.328 trên 148.456 tỷ đồng). Số các năm 2017 đến 2019 và số tín dụng, ngân hàng là số đặt ra.',
      en: 'Trial data. No source publishes figures by unit or month. These are generated by a fixed rule; at 12 months all units add up to the nation in 2020 and 2021 (576,933 of 708,674 cases and 53,751 of 132,905 billion đồng; 494,505 of 652,177 cases and 46,328 of 148,456 billion đồng). The years 2017 to 2019 and all bank credit are made up.',
    },
  },
  {
    id: targetMethod,
    description: {
      vi: 'Dữ liệu thử. Không nguồn nào công bố chỉ tiêu của từng đơn vị. Để minh họa, mỗi đơn vị nhận một mức riêng, gần kết quả của cả nước trong năm.',
      en: "Trial data. No source publishes targets by unit. For illustration every unit is given a level of its own, close to the nation's result of the year.",
    },
  },
];
