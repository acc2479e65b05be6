import { apportion } from '../../src/domain/apportion.ts';
import { apportionWithin } from './apportion.ts';
import { plannedEndRates } from './caseRates.ts';
import { binomial } from './draws.ts';
import type { Plan, SetEnd } from './plan.ts';
import { makeRandom, type Random } from './random.ts';

/** What a unit has reached at twelve months. Cases, or thousand đồng. */
export interface YearEnd {
  readonly totalToEnforce: number;
  readonly eligible: number;
  readonly completedTotal: number;
  /** About so much of it: money finds less room in a small unit. Nothing is reduced by cases. */
  readonly terminated: number;
  readonly reduced: number;
  readonly credit: number;
}

/** The year's end of one unit on both bases. */
export interface UnitYearEnd {
  readonly cases: YearEnd;
  readonly amounts: YearEnd;
}

/**
 * The year's end of every unit, in the order of the plan. Units add up to the plan of the whole exactly, whatever
 * the seed. What the plan sets for a unit is kept; what is left of the whole falls on the others: completed cases as a
 * binomial draw by the seed of chance, amounts jittered so that none looks round.
 */
export function yearEnds<Y extends number>(plan: Plan<Y>, statYear: Y, seed: number, chance: number): UnitYearEnd[] {
  const whole = plan.years[statYear];
  const random = makeRandom(seed, statYear, 'year end');
  const units = plan.units.map((unit) => ({ ...unit, ...unit.years[statYear] }));
  const shared = (total: number, of: (end: SetEnd) => number, weights: readonly number[]) =>
    sharedOut(
      total,
      units.map(({ end }) => end && of(end)),
      weights,
    );

  const completedCases = completedOf(plan, statYear, makeRandom(chance, statYear, 'cases completed'));
  const eligibleAmounts = shared(
    whole.eligibleAmount,
    (end) => end.eligibleAmount,
    units.map((unit) => unit.amountShare * random.between(0.99, 1.01)),
  );
  const completedAmounts = shared(
    whole.completedAmount,
    (end) => end.completedAmount,
    units.map((unit, index) => (eligibleAmounts[index] ?? 0) * unit.amountRate * random.between(0.997, 1.003)),
  );
  const creditCases = apportion(
    whole.creditCases,
    units.map((unit) => unit.creditCases),
  );
  const creditAmounts = shared(
    whole.creditAmount,
    (end) => end.creditAmount,
    // A unit that completed no such case has no such money either.
    units.map((unit, index) => (creditCases[index] ? unit.creditShare : 0) * random.between(0.98, 1.02)),
  );
  const carriedForwardCases = carriedForward(
    whole.carriedForwardCases,
    units.map((unit, index) => {
      const total = unit.eligibleCases / (unit.caseEligibility * random.between(0.997, 1.003));
      return Math.round(total) - (completedCases[index] ?? 0);
    }),
  );
  const carriedForwardAmounts = carriedForward(
    whole.carriedForwardAmount,
    units.map((unit, index) => {
      const total = (eligibleAmounts[index] ?? 0) / (unit.amountEligibility * random.between(0.99, 1.01));
      return Math.round(total) - (completedAmounts[index] ?? 0);
    }),
  );

  return units.map(({ code, eligibleCases, end }, index) => {
    const parts = makeRandom(seed, code, statYear, 'parts of what is completed');
    const terminated = makeRandom(chance, code, statYear, 'cases terminated');
    const ofCases = completedCases[index] ?? 0;
    const ofAmounts = completedAmounts[index] ?? 0;
    return {
      cases: {
        totalToEnforce: ofCases + (carriedForwardCases[index] ?? 0),
        eligible: eligibleCases,
        completedTotal: ofCases,
        terminated: end?.terminatedCases ?? binomial(ofCases, parts.between(0.068, 0.082), terminated),
        reduced: 0,
        credit: creditCases[index] ?? 0,
      },
      amounts: {
        totalToEnforce: ofAmounts + (carriedForwardAmounts[index] ?? 0),
        eligible: eligibleAmounts[index] ?? 0,
        completedTotal: ofAmounts,
        terminated: end?.terminatedAmount ?? Math.round(ofAmounts * parts.between(0.066, 0.082)),
        reduced: end?.reducedAmount ?? Math.round(ofAmounts * parts.between(0.003, 0.008)),
        credit: creditAmounts[index] ?? 0,
      },
    };
  });
}

/**
 * Completed cases by unit: each draws from its eligible cases, and the sum is brought to that of the whole where chance
 * had most to say. Given their sum, counts that were drawn by themselves are spread in just that way.
 */
function completedOf<Y extends number>(plan: Plan<Y>, statYear: Y, random: Random): number[] {
  const units = plan.units.map((unit) => unit.years[statYear]);
  const rates = plannedEndRates(plan, statYear);
  const drawn = units.map(({ end, eligibleCases }, index) =>
    end ? end.completedCases : binomial(eligibleCases, rates[index] ?? 0, random),
  );
  const missing = plan.years[statYear].completedCases - drawn.reduce((sum, count) => sum + count, 0);
  const variances = units.map(({ end, eligibleCases }, index) => {
    const rate = rates[index] ?? 0;
    return end ? 0 : eligibleCases * rate * (1 - rate);
  });
  const caps = units.map(({ eligibleCases }, index) => {
    const count = drawn[index] ?? 0;
    return missing > 0 ? eligibleCases - count : count;
  });
  const steps = apportionWithin(Math.abs(missing), variances, caps);
  return drawn.map((count, index) => count + Math.sign(missing) * (steps[index] ?? 0));
}

/** A total of the whole by unit: what is set, and the rest over the weights of the others. */
function sharedOut(total: number, set: readonly (number | undefined)[], weights: readonly number[]): number[] {
  const free = weights.map((weight, index) => (set[index] === undefined ? weight : 0));
  const left = total - set.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const rest = left === 0 ? free.map(() => 0) : apportion(left, free);
  return set.map((value, index) => value ?? rest[index] ?? 0);
}

/** What units carry forward: what their eligibility leaves them with, or as much of the whole's in proportion to it. */
function carriedForward(whole: number | undefined, left: readonly number[]): number[] {
  return whole === undefined ? [...left] : apportion(whole, left);
}
