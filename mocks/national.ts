import { makeReports, type RawReports } from './generate/reports.ts';
import { type ApiFiles, lazyFiles, once } from './lazyFiles.ts';
import { nationDataVersion, nationFigures, type RawMethod, reportMethod } from './nation/figures.ts';
import { type NationTotals, nationPlan } from './nation/plan.ts';
import { nationSeed } from './nation/provinces.ts';
import { byHeir, joined, upTo } from './nation/regroup.ts';
import { type TargetMiddle, targetMethod, targetsOf } from './nation/targets.ts';
import { leafCodes, type NationTree, nationTree, unitsOf } from './nation/tree.ts';

/**
 * A whole nation to try the site with, as its agencies are built: since 01/07/2025 34 provincial agencies and 355 regional
 * offices, before that 63 departments and 700 sub-departments, three years of twelve periods. Illustrative like every
 * breakdown, and reconciled with what is reported of the nation. Made when asked for; nothing of it is published.
 */

const org = 'viet-nam';

type TrialYear = 2024 | 2025 | 2026;

/**
 * The nation at twelve months; cases, and thousand đồng. Cases of 2024 are reported, and so are the rates by money of 2024
 * and both rates of 2025, which the numbers here make. All else is invented.
 */
const totals: Readonly<Record<TrialYear, NationTotals>> = {
  2024: {
    eligibleCases: 739_974,
    completedCases: 620_657,
    eligibleAmount: 224_806_315_270,
    completedAmount: 116_539_593_836,
    creditCases: 5_126,
    creditAmount: 39_214_806_553,
  },
  2025: {
    eligibleCases: 758_316,
    completedCases: 639_033,
    eligibleAmount: 266_147_920_385,
    completedAmount: 150_692_952_522,
    creditCases: 5_704,
    creditAmount: 47_630_118_927,
  },
  2026: {
    eligibleCases: 771_058,
    completedCases: 652_469,
    eligibleAmount: 284_530_671_942,
    completedAmount: 163_747_401_703,
    creditCases: 6_038,
    creditAmount: 52_381_940_716,
  },
};

/** Near the results. Those of 2025 lie about the targets that are reported of the nation. */
const targetMiddles: Readonly<Record<TrialYear, TargetMiddle>> = {
  2024: { caseRate: 83, amountRate: 48 },
  2025: { caseRate: 83.9, amountRate: 51.9 },
  2026: { caseRate: 84, amountRate: 54 },
};

/** The months of 2025 that the units of before reported: until 30/06. */
const lastMonths = 9;

/**
 * The files of the API for the nation: what the published figures say of it, and made-up reports by unit. A unit that has
 * units below it has no rows. 2024 is told of the units before, 2026 of those today, and 2025 of both: nine months of the
 * former, and all twelve restated for the latter. A file is made when it is first asked for, reports those of all years.
 */
export function nationalFiles(publishedFigures: string): ApiFiles {
  const tree = once(nationTree);
  const reports = once(() => reportsOf(tree()));
  const figures = () => nationFigures(publishedFigures, { org, targets: targets(tree()), methods });
  return lazyFiles([
    ['catalog.json', () => catalog(tree())],
    [`${org}/figures.json`, figures],
    [`${org}/reports/2024.json`, () => reports()[2024]],
    [`${org}/reports/2025.json`, () => reports()[2025]],
    [`${org}/reports/2026.json`, () => reports()[2026]],
  ]);
}

function reportsOf(tree: NationTree): Record<TrialYear, RawReports> {
  const provinces = tree.before.map(({ name, size, own, subDepartments }) => ({
    name,
    size,
    department: own.code,
    subDepartments: subDepartments.map(({ code }) => code),
  }));
  const made = makeReports(
    nationPlan(
      { org, formVersion: '05/2024', dataVersion: nationDataVersion, method: reportMethod, totals },
      provinces,
    ),
    nationSeed,
  );
  const restated = (statYear: TrialYear) => byHeir(made[statYear], tree.heirOf, leafCodes(tree));
  return {
    2024: { ...made[2024], formVersion: '06/2019' },
    2025: joined(upTo(lastMonths, made[2025]), restated(2025)),
    2026: restated(2026),
  };
}

function targets({ before, today }: NationTree) {
  const ofBefore = before.map(({ name, department, own, subDepartments }) => ({
    name,
    codes: [department, own, ...subDepartments].map(({ code }) => code),
  }));
  const ofToday = today.map(({ name, agency, offices }) => ({
    name,
    codes: [agency.code, ...offices.map(({ unit }) => unit.code)],
  }));
  const inYear = (statYear: TrialYear, provinces: typeof ofToday) =>
    provinces.flatMap(({ name, codes }) => targetsOf(name, codes, statYear, targetMiddles[statYear]));
  return [...inYear(2024, ofBefore), ...inYear(2025, ofBefore), ...inYear(2025, ofToday), ...inYear(2026, ofToday)];
}

function catalog(tree: NationTree) {
  return {
    schemaVersion: 2,
    dataVersion: nationDataVersion,
    organisations: [
      {
        code: org,
        kind: 'nation',
        name: { vi: 'Cả nước (dữ liệu thử)', en: 'The nation (trial data)' },
        shortName: { vi: 'Cả nước', en: 'Nation' },
        units: unitsOf(tree),
        statYears: [2024, 2025, 2026],
        defaultPeriod: { statYear: 2026, months: 12 },
      },
    ],
    versions: [{ id: nationDataVersion, date: '2026-11-23', change: { vi: 'Dữ liệu thử.', en: 'Trial data.' } }],
  };
}

const methods: readonly RawMethod[] = [
  {
    id: reportMethod,
    description: {
      vi: 'Dữ liệu thử, do chương trình sinh ra theo quy tắc cố định; không nguồn nào công bố số liệu theo đơn vị hoặc theo tháng. Cộng 12 tháng của mọi đơn vị chỉ khớp những số đã công bố của cả nước sau đây: năm 2024, xong 620.657 trên 739.974 việc có điều kiện (83,88%) và tỷ lệ về tiền 51,84%; năm 2025, tỷ lệ về việc 84,27% và về tiền 56,62%. Mọi số khác là số đặt ra: số tiền của năm 2024, số việc và số tiền của năm 2025, toàn bộ năm 2026, số tín dụng, ngân hàng, và số của từng đơn vị, từng chấp hành viên. Có thật là 63 tỉnh, thành phố hợp thành 34 từ 01/07/2025, và con số 355 Phòng THADS khu vực; số Phòng ở mỗi tỉnh, số chi cục cũ ở mỗi tỉnh và việc chi cục nào nhập vào Phòng nào là đặt ra. Số của Phòng trong năm 2025 là số của các đơn vị trước đó cộng lại, tính từ 01/10/2024.',
      en: 'Trial data, generated by a fixed rule; no source publishes figures by unit or month. At 12 months all units add up to these published figures of the nation and to no others: in 2024, 620,657 of 739,974 eligible cases completed (83.88%) and a rate by money of 51.84%; in 2025, rates of 84.27% by cases and 56.62% by money. Everything else is made up: the money of 2024, the cases and money of 2025, all of 2026, all bank credit, and the figures of every unit and officer. It is true that 63 provinces and cities became 34 on 01/07/2025, and that there are 355 regional offices; how many offices and how many former sub-departments a province has, and which sub-department went to which office, is made up. The figures of an office in 2025 are those of the units before it added up, from 01/10/2024 on.',
    },
  },
  {
    id: targetMethod,
    description: {
      vi: 'Dữ liệu thử. Không nguồn nào công bố chỉ tiêu của từng đơn vị. Để minh họa, mỗi cơ quan cấp tỉnh, mỗi Phòng và mỗi đơn vị trước 01/07/2025 nhận một mức riêng: năm 2025 quanh chỉ tiêu đã công bố của cả nước (83,90% về việc, 51,90% về tiền), năm 2024 và 2026 quanh một mức đặt ra. Chấp hành viên không có chỉ tiêu riêng.',
      en: 'Trial data. No source publishes targets by unit. For illustration every provincial agency, every office and every unit before 01/07/2025 is given a level of its own: in 2025 around the published targets of the nation (83.90% by cases, 51.90% by money), in 2024 and 2026 around a level that is made up. Officers have no targets of their own.',
    },
  },
];
