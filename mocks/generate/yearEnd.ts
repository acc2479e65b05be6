import { apportion } from './apportion.ts';
import type { Plan } from './plan.ts';
import { makeRandom } from './random.ts';

/** What a unit has reached at twelve months. Cases, or thousand đồng. */
export interface YearEnd {
  readonly totalToEnforce: number;
  readonly eligible: number;
  readonly completedTotal: number;
  readonly credit: number;
}

/** The year's end of one unit on both bases. */
export interface UnitYearEnd {
  readonly cases: YearEnd;
  readonly amounts: YearEnd;
}

/**
 * The year's end of every unit, in the order of the plan. Units add up to the plan of the whole exactly, whatever
 * the seed. Numbers of cases follow the plan; amounts are jittered first, so that none looks round.
 */
export function yearEnds<Y extends number>(plan: Plan<Y>, statYear: Y, seed: number): UnitYearEnd[] {
  const whole = plan.years[statYear];
  const random = makeRandom(seed, statYear, 'year end');
  const units = plan.units.map((unit) => ({ ...unit, ...unit.years[statYear] }));

  const completedCases = apportion(
    whole.completedCases,
    units.map((unit) => unit.eligibleCases * unit.caseRate),
  );
  const eligibleAmounts = apportion(
    whole.eligibleAmount,
    units.map((unit) => unit.amountShare * random.between(0.99, 1.01)),
  );
  const completedAmounts = apportion(
    whole.completedAmount,
    units.map((unit, index) => (eligibleAmounts[index] ?? 0) * unit.amountRate * random.between(0.997, 1.003)),
  );
  const creditCases = apportion(
    whole.creditCases,
    units.map((unit) => unit.creditCases),
  );
  const creditAmounts = apportion(
    whole.creditAmount,
    // A unit that completed no such case has no such money either.
    units.map((unit, index) => (creditCases[index] ? unit.creditShare : 0) * random.between(0.98, 1.02)),
  );

  return units.map((unit, index) => {
    const eligibleAmount = eligibleAmounts[index] ?? 0;
    return {
      cases: {
        totalToEnforce: Math.round(unit.eligibleCases / (unit.caseEligibility * random.between(0.997, 1.003))),
        eligible: unit.eligibleCases,
        completedTotal: completedCases[index] ?? 0,
        credit: creditCases[index] ?? 0,
      },
      amounts: {
        totalToEnforce: Math.round(eligibleAmount / (unit.amountEligibility * random.between(0.99, 1.01))),
        eligible: eligibleAmount,
        completedTotal: completedAmounts[index] ?? 0,
        credit: creditAmounts[index] ?? 0,
      },
    };
  });
}
