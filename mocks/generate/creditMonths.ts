import { running } from './columns.ts';
import { creditWeights, cumulative } from './curves.ts';
import type { Random } from './random.ts';

/** Bank-credit cases completed, cumulative, and the money in them in thousand đồng. */
export interface CreditMonths {
  readonly completedCases: number[];
  readonly completedAmount: number[];
}

interface CreditYear {
  readonly cases: number;
  readonly amount: number;
  /** All cases that the unit has completed, cumulative: those of bank credit are some of them. */
  readonly completedTotal: readonly number[];
}

/** The bank-credit cases of one unit in one year: each is completed in some month and brings its own amount. */
export function creditMonths(yearEnd: CreditYear, random: Random): CreditMonths {
  const likelihood = cumulative(creditWeights);
  const cases = creditWeights.map(() => 0);
  const sizes = creditWeights.map(() => 0);
  for (let index = 0; index < yearEnd.cases; index += 1) {
    // Spread evenly over the year's likelihood, so that a unit's cases do not all fall in one month by chance.
    const drawn = (index + random.between(0, 1)) / yearEnd.cases;
    const month = likelihood.findIndex((share, at) => drawn < share && index < (yearEnd.completedTotal[at] ?? 0));
    cases[month] = (cases[month] ?? 0) + 1;
    sizes[month] = (sizes[month] ?? 0) + random.between(0.5, 1.5);
  }
  const size = sizes.reduce((so, value) => so + value, 0);
  return {
    completedCases: running(cases),
    completedAmount: running(sizes).map((reached) => (size === 0 ? 0 : Math.round((yearEnd.amount * reached) / size))),
  };
}
