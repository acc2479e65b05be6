import type { CaseMeasure } from '../../src/domain/measures.ts';
import { type Columns, fillIn, less, lesser, sum } from './columns.ts';
import { along, cumulative, intakeWeights, lumpy, ratePath } from './curves.ts';
import { dated, someOf } from './draws.ts';
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

/**
 * The twelve cumulative reports by cases of one unit in one year, from its opening to its year's end. What is drawn case
 * by case has a stream of its own.
 */
export function caseMonths(
  { unit, plan, opening, end }: CaseYear,
  random: Random,
  chance: Random,
): Columns<CaseMeasure> {
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

  const completedTotal = completedOf(ratePath(plan), eligible, end, chance);
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
    terminated: someOf(completedTotal, end.terminated, chance),
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
 * The cases that a unit completes in the year, each in some month. The path of the rate, times what is eligible by then,
 * says how likely a month is, so that after each month about as much is completed as was planned, give or take what
 * chance gives or takes of such a count. Never more than is eligible.
 */
function completedOf(path: readonly number[], eligible: readonly number[], end: YearEnd, random: Random): number[] {
  const curve = path.map((share, index) => (share * (eligible[index] ?? 0)) / end.eligible);
  return lesser(dated(end.completedTotal, curve, random), eligible);
}

/** A count of few cases, spread over the year at random. */
function small(yearTotal: number, random: Random): number[] {
  const weights = intakeWeights.map((weight) => weight * random.between(0.2, 1.8));
  return along(cumulative(weights), 0, Math.round(yearTotal));
}
