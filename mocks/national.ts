import { foldForSearch } from '../src/i18n/format.ts';
import { apportion } from './generate/apportion.ts';
import type { Plan, UnitYearPlan } from './generate/plan.ts';
import { makeRandom } from './generate/random.ts';
import { makeReports } from './generate/reports.ts';
import { provinces } from './provinces.ts';

/**
 * A whole nation to try the site with: the 63 provinces as units. Illustrative like every breakdown, and reconciled with
 * the reported national totals of 2021. Made when asked for; nothing of it is published.
 */

const org = 'viet-nam';
const seed = 63;
const codeOf = (name: string) => foldForSearch(name).replace(/[^a-z0-9]+/g, '-');

/** Eligible cases of the nation: reported for 2021 and 2020. */
const eligibleCases = { 2020: 708_674, 2021: 652_177 } as const;

function nationalPlan(): Plan {
  const sizes = provinces.map((name) => {
    const size = makeRandom(seed, name, 'size').between(0.3, 1.7);
    return /^(Hà Nội|Thành phố Hồ Chí Minh)$/.test(name) ? size + 5 : size;
  });
  const eligible = { 2020: apportion(eligibleCases[2020], sizes), 2021: apportion(eligibleCases[2021], sizes) };
  const units = provinces.map((name, index) => {
    const random = makeRandom(seed, name, 'plan');
    const level = random.between(-7, 7);
    const size = sizes[index] ?? 1;
    const year = (statYear: 2020 | 2021, caseRate: number, amountRate: number): UnitYearPlan => ({
      eligibleCases: eligible[statYear][index] ?? 0,
      caseRate: caseRate + level + random.between(-1, 1),
      amountRate: amountRate + level / 2 + random.between(-2, 2),
      amountShare: size,
      creditCases: Math.round(size * 20),
      creditShare: size,
      start: random.between(0.9, 1.05),
      catchUpMonth: Math.round(random.between(4, 9)),
    });
    const years = { 2020: year(2020, 81, 40), 2021: year(2021, 76, 31) };
    return { code: codeOf(name), isDepartment: false, caseEligibility: 0.8, amountEligibility: 0.55, years };
  });
  const creditCases = Math.round(sizes.reduce((sum, size) => sum + size, 0) * 20);
  return {
    org,
    formVersion: '06/2019',
    province: {
      2020: {
        completedCases: 576_933,
        eligibleAmount: 132_905_000_000,
        completedAmount: 53_751_000_000,
        creditCases,
        creditAmount: 20_000_000_000,
      },
      2021: {
        completedCases: 494_505,
        eligibleAmount: 148_456_000_000,
        completedAmount: 46_328_000_000,
        creditCases,
        creditAmount: 17_000_000_000,
      },
    },
    units,
  };
}

interface RawFigures {
  readonly figures: readonly { readonly subject: { readonly code: string } }[];
  readonly derived: readonly { readonly subject?: { readonly code: string } }[];
  readonly targets: readonly { readonly subject: string }[];
}

/** The files of the API for the nation: what the published figures say of it, and made-up reports by province. */
export function nationalFiles(publishedFigures: string): ReadonlyMap<string, string> {
  const published = JSON.parse(publishedFigures) as RawFigures;
  const reports = makeReports(nationalPlan(), seed);
  const units = provinces.map((name) => ({
    code: codeOf(name),
    kind: 'subDepartment',
    name: { vi: `Cục THADS ${name}`, en: `${name} CJE Department` },
    shortName: { vi: name, en: name },
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
  }));
  const target = (subject: string, measure: string, value: number) => ({
    subject,
    statYear: 2021,
    measure,
    value,
    direction: 'exact',
    provenance: { kind: 'illustrative', method: 'uniform-targets' },
  });
  const files = {
    'catalog.json': {
      schemaVersion: 1,
      organisations: [
        {
          code: org,
          name: { vi: 'Cả nước (dữ liệu thử)', en: 'The nation (trial data)' },
          shortName: { vi: 'Cả nước', en: 'Nation' },
          units,
          statYears: [2020, 2021],
          defaultPeriod: { statYear: 2021, months: 12 },
        },
      ],
      versions: [{ id: '1', date: '2026-11-23', change: { vi: 'Dữ liệu thử.', en: 'Trial data.' } }],
    },
    [`${org}/figures.json`]: {
      ...published,
      organisation: org,
      figures: published.figures.filter(({ subject }) => subject.code === 'nation'),
      derived: published.derived.filter(({ subject }) => subject?.code === 'nation'),
      targets: [
        ...published.targets.filter(({ subject }) => subject === 'nation'),
        ...units.flatMap(({ code }) => [target(code, 'caseRate', 77), target(code, 'amountRate', 32)]),
      ],
      campaigns: [],
    },
    [`${org}/reports/2020.json`]: reports[2020],
    [`${org}/reports/2021.json`]: reports[2021],
  };
  return new Map(Object.entries(files).map(([path, body]) => [path, JSON.stringify(body)]));
}
