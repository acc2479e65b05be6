import { ratePath } from './curves.ts';
import type { Plan, UnitYearPlan } from './plan.ts';

/** The rate of a unit that has everything to be completed, nearly: a draw needs something to chance upon. */
const highest = 0.995;

/**
 * The rate by cases (0 to 1) that each unit of a plan is drawn around at twelve months, in the order of the plan: the
 * planned ones, all raised or lowered by the same factor so that the units add up to what the whole completes.
 */
export function plannedEndRates<Y extends number>(plan: Plan<Y>, statYear: Y): number[] {
  const units = plan.units.map((unit): UnitYearPlan => unit.years[statYear]);
  const planned = units.reduce((sum, { eligibleCases, caseRate }) => sum + eligibleCases * caseRate, 0);
  const factor = plan.years[statYear].completedCases / planned;
  return units.map(({ caseRate }) => Math.min(highest, caseRate * factor));
}

/** The same after each of the twelve months. */
export function plannedRates<Y extends number>(plan: Plan<Y>, statYear: Y): number[][] {
  const ends = plannedEndRates(plan, statYear);
  return plan.units.map((unit, index) => ratePath(unit.years[statYear]).map((share) => share * (ends[index] ?? 0)));
}
