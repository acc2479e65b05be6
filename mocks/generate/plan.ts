/** What illustrative reports aim at: totals for a run of statistical years, and how they fall on units. */

/** The whole, a province or a nation, at twelve months: what its units add up to exactly. Cases, and thousand đồng. */
export interface WholePlan {
  readonly completedCases: number;
  readonly eligibleAmount: number;
  readonly completedAmount: number;
  readonly creditCases: number;
  readonly creditAmount: number;
}

/** One unit in one year. */
export interface UnitYearPlan {
  /** Eligible cases at twelve months, exactly. */
  readonly eligibleCases: number;
  /** Completion rates to come near to, percent: the totals of the whole pull them a little off. */
  readonly caseRate: number;
  readonly amountRate: number;
  /** Share of all eligible money, relative to the other units. */
  readonly amountShare: number;
  /** Bank-credit cases completed, exactly, and share of all bank-credit money, relative to the other units. */
  readonly creditCases: number;
  readonly creditShare: number;
  /** Where the rate by cases stands in the first four months against its usual path: 0.9 is a tenth behind. */
  readonly start: number;
  /** The month by which the unit is back on its usual path. */
  readonly catchUpMonth: number;
}

export interface UnitPlan<Y extends number> {
  readonly code: string;
  /** Only sub-departments have cases taken up; the department is the one that takes them up. */
  readonly isDepartment: boolean;
  /** Eligible ÷ total to enforce at twelve months, about the same in all years. */
  readonly caseEligibility: number;
  readonly amountEligibility: number;
  readonly years: Readonly<Record<Y, UnitYearPlan>>;
}

/** A plan for the statistical years `Y`, which follow one upon the other. */
export interface Plan<Y extends number> {
  readonly org: string;
  readonly formVersion: string;
  readonly years: Readonly<Record<Y, WholePlan>>;
  /** Every department followed by its sub-departments, in their official order. */
  readonly units: readonly UnitPlan<Y>[];
}

/** The statistical years of a plan, the earliest first. Throws when one is left out, as each opens where the last ended. */
export function statYearsOf<Y extends number>(plan: Pick<Plan<Y>, 'years'>): readonly Y[] {
  const statYears = Object.keys(plan.years)
    .map((year) => Number(year) as Y)
    .sort((a, b) => a - b);
  for (const [index, statYear] of statYears.entries()) {
    const before = statYears[index - 1];
    if (before !== undefined && statYear !== before + 1)
      throw new RangeError(`no plan between ${before} and ${statYear}`);
  }
  return statYears;
}
