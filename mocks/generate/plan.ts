/** What illustrative reports aim at: totals for a run of statistical years, and how they fall on units. */

/** The whole, a province or a nation, at twelve months: what its units add up to exactly. Cases, and thousand đồng. */
export interface WholePlan {
  readonly completedCases: number;
  readonly eligibleAmount: number;
  readonly completedAmount: number;
  readonly creditCases: number;
  readonly creditAmount: number;
  /** What is carried into the next year, where a source tells; else it follows from how eligible the units' work is. */
  readonly carriedForwardCases?: number;
  readonly carriedForwardAmount?: number;
}

/** A year's end of one unit that is set rather than drawn. Cases, and thousand đồng. */
export interface SetEnd {
  readonly completedCases: number;
  readonly terminatedCases: number;
  readonly eligibleAmount: number;
  readonly completedAmount: number;
  readonly terminatedAmount: number;
  readonly reducedAmount: number;
  readonly creditAmount: number;
}

/** One unit in one year. */
export interface UnitYearPlan {
  /** Eligible cases at twelve months, exactly. */
  readonly eligibleCases: number;
  /**
   * Completion rates to come near to, percent: the totals of the whole pull them a little off. The cases completed are a
   * binomial draw around the first of them.
   */
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
  /** How the year ends, whatever the seed. It is then taken for a draw around the planned rates. */
  readonly end?: SetEnd;
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
  /** The version of the data that the reports belong to. */
  readonly dataVersion: string;
  /** For each year the method that tells how its reports were made; the organisation's figures describe it. */
  readonly methods: Readonly<Record<Y, string>>;
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
