import { apportion } from '../generate/apportion.ts';
import type { Plan, UnitPlan, UnitYearPlan, WholePlan } from '../generate/plan.ts';
import { makeRandom } from '../generate/random.ts';
import { nationSeed, type TrialProvince } from './units.ts';

export type NationYear = 2017 | 2018 | 2019 | 2020 | 2021;

interface NationTotals extends WholePlan {
  readonly eligibleCases: number;
}

/**
 * The nation at twelve months; cases, and thousand đồng. Cases and money of 2020 and 2021 are the reported totals, all
 * else is invented: the years before them and what there is of bank credit.
 */
const totals: Readonly<Record<NationYear, NationTotals>> = {
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

export const nationYears = [2017, 2018, 2019, 2020, 2021] as const satisfies readonly NationYear[];

/** What is invented about a unit once for all years. */
interface UnitTraits {
  readonly code: string;
  readonly isDepartment: boolean;
  /** How many eligible cases and how much eligible money it has beside the other units. */
  readonly caseWeight: number;
  readonly amountWeight: number;
  /** How far it stands above or below the nation's rates, points. */
  readonly caseLevel: number;
  readonly amountLevel: number;
}

/** A department keeps few of its province's cases, but the large ones. */
const departmentShare = { cases: 0.06, amounts: 0.28 } as const;

/** The plan of five years for the units of these provinces, in the order department, then its sub-departments. */
export function nationPlan(org: string, provinces: readonly TrialProvince[]): Plan<NationYear> {
  const traits = provinces.flatMap(traitsOf);
  const plans = nationYears.map((statYear) => yearPlans(traits, statYear));
  const units = traits.map(({ code, isDepartment }, index): UnitPlan<NationYear> => {
    const random = makeRandom(nationSeed, code, 'eligibility');
    const years = Object.fromEntries(nationYears.map((statYear, at) => [statYear, plans[at]?.[index]]));
    return {
      code,
      isDepartment,
      caseEligibility: random.between(0.77, 0.83),
      amountEligibility: random.between(0.51, 0.59),
      years: years as Record<NationYear, UnitYearPlan>,
    };
  });
  return { org, formVersion: '06/2019', years: totals, units };
}

function traitsOf({ name, size, department, subDepartments }: TrialProvince): UnitTraits[] {
  const ofProvince = makeRandom(nationSeed, name, 'level');
  const provinceLevel = ofProvince.between(-4, 4);
  const spread = subDepartments.map(({ code }) => {
    const random = makeRandom(nationSeed, code, 'weight');
    const cases = random.between(0.1, 1.9);
    return { code, cases, amounts: cases * random.between(0.6, 1.4) };
  });
  const sums = {
    cases: spread.reduce((sum, { cases }) => sum + cases, 0),
    amounts: spread.reduce((sum, { amounts }) => sum + amounts, 0),
  };
  const traits = (code: string, isDepartment: boolean, cases: number, amounts: number): UnitTraits => {
    const random = makeRandom(nationSeed, code, 'level');
    const caseLevel = provinceLevel + random.between(-4, 4);
    const amountLevel = caseLevel / 2 + random.between(-4, 4);
    return { code, isDepartment, caseWeight: size * cases, amountWeight: size * amounts, caseLevel, amountLevel };
  };
  return [
    traits(department.code, true, departmentShare.cases, departmentShare.amounts),
    ...spread.map(({ code, cases, amounts }) =>
      traits(
        code,
        false,
        ((1 - departmentShare.cases) * cases) / sums.cases,
        ((1 - departmentShare.amounts) * amounts) / sums.amounts,
      ),
    ),
  ];
}

/** What every unit aims at in one year. A unit moves little from year to year, so that it never has less than it began with. */
function yearPlans(traits: readonly UnitTraits[], statYear: NationYear): UnitYearPlan[] {
  const { eligibleCases, completedCases, eligibleAmount, completedAmount, creditCases } = totals[statYear];
  const nation = {
    caseRate: (100 * completedCases) / eligibleCases,
    amountRate: (100 * completedAmount) / eligibleAmount,
  };
  const drafts = traits.map((unit) => {
    const random = makeRandom(nationSeed, unit.code, statYear, 'plan');
    const amountRate = nation.amountRate + unit.amountLevel + random.between(-2, 2);
    const amountShare = unit.amountWeight * random.between(0.97, 1.03);
    return {
      caseWeight: unit.caseWeight * random.between(0.97, 1.03),
      caseRate: nation.caseRate + unit.caseLevel + random.between(-1.5, 1.5),
      amountRate,
      amountShare,
      // Follows the money completed, of which bank credit is a part.
      creditWeight: amountShare * amountRate * random.between(0.6, 1.2),
      start: random.between(0.9, 1.05),
      catchUpMonth: Math.round(random.between(4, 9)),
    };
  });
  const eligible = apportion(
    eligibleCases,
    drafts.map(({ caseWeight }) => caseWeight),
  );
  const credit = apportion(
    creditCases,
    drafts.map(({ creditWeight }) => creditWeight),
  );
  return drafts.map(({ caseRate, amountRate, amountShare, creditWeight, start, catchUpMonth }, index) => ({
    eligibleCases: eligible[index] ?? 0,
    caseRate,
    amountRate,
    amountShare,
    creditCases: credit[index] ?? 0,
    creditShare: creditWeight,
    start,
    catchUpMonth,
  }));
}
