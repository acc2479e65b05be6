import type { CaseMeasure } from '../../src/domain/measures.ts';
import { type Columns, fillIn, flows, less, lesser, sum } from './columns.ts';
import { along, cumulative, intakeWeights, lumpy, ratePath } from './curves.ts';
import type { Opening } from './opening.ts';
import type { UnitYearPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { YearEnd } from './yearEnd.ts';

interface CaseYear {
  readonly unit: { readonly isDepartment: boolean };
  readonly plan: UnitYearPlan;
  readonly opening: Opening;
  readonly end: YearEnd;
}

/** The twelve cumulative reports by cases of one unit in one year, from its opening to its year's end. */
export function caseMonths({ unit, plan, opening, end }: CaseYear, random: Random): Columns<CaseMeasure> {
  const intake = lumpy(intakeWeights, 0.15, random);
  const totalToEnforce = along(intake, opening.carriedOver, end.totalToEnforce);

  const postponedShare = random.between(0.022, 0.028);
  const postponedOrSuspended = totalToEnforce.map((value) =>
    Math.ceil(value * postponedShare * random.between(0.95, 1)),
  );

  // Eligible follows the intake, with some drift between classes, and never takes the place of what is postponed.
  const classified = mixed(intake, lumpy(intakeWeights, 0.3, random), 0.25);
  const eligible = lesser(
    along(classified, opening.eligible, end.eligible),
    totalToEnforce.map((value) => Math.floor(value * (1 - 2 * postponedShare))),
  );

  const completedTotal = risingRate(ratePath(plan, random), eligible, end);
  const postponedByAgreementShare = random.between(0.011, 0.018);
  const added = end.totalToEnforce - opening.carriedOver;
  const entrustedOut = small(added * random.between(0.02, 0.035), random);
  const withdrawn = small(added * random.between(0.006, 0.012), random);
  const takenUp = unit.isDepartment ? totalToEnforce.map(() => 0) : small(added * random.between(0.002, 0.005), random);

  const entrustedInShare = random.between(0.03, 0.06);
  const newlyAccepted = sum(totalToEnforce, entrustedOut, withdrawn, takenUp).map(
    (docketed) => docketed - opening.carriedOver,
  );

  return fillIn({
    carriedOver: opening.carriedOver,
    separateBook: opening.separateBook,
    entrustedIn: newlyAccepted.map((value) => Math.floor(value * entrustedInShare)),
    entrustedOut,
    withdrawn,
    takenUp,
    totalToEnforce,
    eligible,
    completedTotal,
    terminated: partOf(completedTotal, random.between(0.066, 0.084), random),
    reduced: totalToEnforce.map(() => 0),
    postponedByAgreement: lesser(
      eligible.map((value) => Math.round(value * postponedByAgreementShare * random.between(0.9, 1.1))),
      less(eligible, completedTotal),
    ),
    postponedOrSuspended,
  });
}

function mixed(a: readonly number[], b: readonly number[], shareOfB: number): number[] {
  return a.map((value, index) => value * (1 - shareOfB) + (b[index] ?? value) * shareOfB);
}

/**
 * Cases completed along a path of the rate; where rounding would let the rate stand still, one case more. In a unit of few
 * cases these can add up to more than the year's end allows, so earlier months then give way, as far back as it takes.
 */
function risingRate(path: readonly number[], eligible: readonly number[], end: YearEnd): number[] {
  const finalRate = end.completedTotal / end.eligible;
  const completed: number[] = [];
  for (const [index, share] of path.entries()) {
    const now = eligible[index] ?? 0;
    // A very small unit may open the year with nothing eligible.
    const before = (eligible[index - 1] ?? now) || 1;
    const toRise = index === 0 ? 1 : Math.floor(((completed[index - 1] ?? 0) * now) / before) + 1;
    completed.push(Math.max(Math.round(finalRate * share * now), toRise));
  }
  completed[11] = end.completedTotal;
  for (let index = 10; index >= 0; index -= 1) {
    const slower = ((completed[index + 1] ?? 0) * (eligible[index] ?? 0)) / (eligible[index + 1] || 1);
    completed[index] = Math.max(0, Math.min(completed[index] ?? 0, Math.ceil(slower) - 1));
  }
  return completed;
}

/** A count of few cases, spread over the year at random. */
function small(yearTotal: number, random: Random): number[] {
  const weights = intakeWeights.map((weight) => weight * random.between(0.2, 1.8));
  return along(cumulative(weights), 0, Math.round(yearTotal));
}

/** A part of a cumulative column, about the given share of each month's flow, that never falls and never exceeds it. */
function partOf(column: readonly number[], share: number, random: Random): number[] {
  let exact = 0;
  return flows(column).map((flow) => {
    exact += flow * share * random.between(0.7, 1.3);
    return Math.round(exact);
  });
}
