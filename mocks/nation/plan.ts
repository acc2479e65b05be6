import { apportion } from '../../src/domain/apportion.ts';
import { type Plan, statYearsOf, type UnitPlan, type UnitYearPlan, type WholePlan } from '../generate/plan.ts';
import { makeRandom } from '../generate/random.ts';
import { nationSeed } from './provinces.ts';

/** The nation at twelve months; cases, and thousand đồng. */
export interface NationTotals extends WholePlan {
  readonly eligibleCases: number;
}

/** A province of the nation with the codes of the units that have cases of their own. */
export interface PlannedProvince {
  readonly name: string;
  /** How many cases it has beside the other provinces. */
  readonly size: number;
  readonly department: string;
  readonly subDepartments: readonly string[];
}

/** What a nation is planned by: its totals in successive statistical years. */
export interface NationFrame<Y extends number> {
  readonly org: string;
  readonly formVersion: string;
  readonly dataVersion: string;
  /** The method that tells how the reports of all its years were made. */
  readonly method: string;
  readonly totals: Readonly<Record<Y, NationTotals>>;
}

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

/** The plan of a nation for the units of these provinces, in the order department, then its sub-departments. */
export function nationPlan<Y extends number>(
  { org, formVersion, dataVersion, method, totals }: NationFrame<Y>,
  provinces: readonly PlannedProvince[],
): Plan<Y> {
  const statYears = statYearsOf({ years: totals });
  const traits = provinces.flatMap(traitsOf);
  const plans = statYears.map((statYear) => yearPlans(traits, statYear, totals[statYear]));
  const units = traits.map(({ code, isDepartment }, index): UnitPlan<Y> => {
    const random = makeRandom(nationSeed, code, 'eligibility');
    const years = Object.fromEntries(statYears.map((statYear, at) => [statYear, plans[at]?.[index]]));
    return {
      code,
      isDepartment,
      caseEligibility: random.between(0.77, 0.83),
      amountEligibility: random.between(0.51, 0.59),
      years: years as Record<Y, UnitYearPlan>,
    };
  });
  const methods = Object.fromEntries(statYears.map((statYear) => [statYear, method])) as Record<Y, string>;
  return { org, formVersion, dataVersion, methods, years: totals, units };
}

function traitsOf({ name, size, department, subDepartments }: PlannedProvince): UnitTraits[] {
  const ofProvince = makeRandom(nationSeed, name, 'level');
  const provinceLevel = ofProvince.between(-4, 4);
  const spread = subDepartments.map((code) => {
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
    traits(department, true, departmentShare.cases, departmentShare.amounts),
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
function yearPlans(traits: readonly UnitTraits[], statYear: number, totals: NationTotals): UnitYearPlan[] {
  const { eligibleCases, completedCases, eligibleAmount, completedAmount, creditCases } = totals;
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
