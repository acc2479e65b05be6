import type { AmountMeasure, CaseMeasure } from '../../src/domain/measures.ts';
import { apportionWithin } from './apportion.ts';
import { type Columns, fillIn, flows, less, lesser, running, sum } from './columns.ts';
import { along, collectionWeights, intakeWeights, lumpy } from './curves.ts';
import type { Opening } from './opening.ts';
import type { Random } from './random.ts';
import type { YearEnd } from './yearEnd.ts';

interface AmountYear {
  readonly opening: Opening;
  readonly end: YearEnd;
  /** The same unit's year by cases: money moves only in months in which cases do. */
  readonly cases: Columns<CaseMeasure>;
  /** Bank-credit money completed, which explains the lumps. */
  readonly credit: readonly number[];
}

/** The months after which courts decide on reductions, ahead of the lunar new year, 30/4 and 2/9. */
const reductionMonths = [4, 7, 11];

/** The twelve cumulative reports by money of one unit in one year, in thousand đồng. */
export function amountMonths({ opening, end, cases, credit }: AmountYear, random: Random): Columns<AmountMeasure> {
  const intake = lumpy(intakeWeights, 0.6, random);
  const totalToEnforce = along(intake, opening.carriedOver, end.totalToEnforce);
  const postponedOrSuspended = scaled(totalToEnforce, random.between(0.022, 0.03), 0.1, random);
  const classified = lumpy(intakeWeights, 0.5, random);
  const eligible = lesser(
    along(
      classified.map((share, index) => (share + (intake[index] ?? share)) / 2),
      opening.eligible,
      end.eligible,
    ),
    totalToEnforce.map((value) => Math.floor(value * 0.9)),
  );
  const completedTotal = risingAmount({ eligible, credit, end }, random);
  const left = less(eligible, completedTotal);

  const perCase = end.totalToEnforce / (cases.totalToEnforce[11] ?? 1);
  const entrustedOut = priced(cases.entrustedOut, perCase, [0.3, 1.2], random);
  const withdrawn = priced(cases.withdrawn, perCase, [0.2, 0.8], random);
  // A case is taken up because it is large or hard.
  const takenUp = priced(cases.takenUp, perCase, [2, 5], random);
  const newlyAccepted = sum(totalToEnforce, entrustedOut, withdrawn, takenUp).map(
    (docketed) => docketed - opening.carriedOver,
  );

  // Neither may eat into the bank-credit money completed in the same month.
  const room = flows(less(completedTotal, credit));
  const terminatedIn = flows(cases.terminated).map((count) => count > 0);
  const terminated = partOf(end.terminated, room, terminatedIn, random);
  const reducedIn = room.map((_, index) => reductionMonths.includes(index + 1));
  const reduced = partOf(end.reduced, room, reducedIn, random);
  const agreedShare = random.between(0.011, 0.018);
  const agreed = scaled(eligible, agreedShare, 0.2, random);

  return {
    ...fillIn({
      carriedOver: opening.carriedOver,
      separateBook: opening.separateBook,
      entrustedIn: entrustedInAmount(cases, newlyAccepted, random),
      entrustedOut,
      withdrawn,
      takenUp,
      totalToEnforce,
      eligible,
      completedTotal,
      terminated,
      reduced,
      postponedByAgreement: lesser(
        agreed.map((value, index) => (cases.postponedByAgreement[index] ? value : 0)),
        left,
      ),
      postponedOrSuspended,
    }),
    reduced,
  };
}

/**
 * Money completed: bank-credit money where it came in, and the rest in uneven months. Built from the year's end
 * backwards: an earlier month is lowered until the rate rises in every month and the rest never falls, while raising a
 * later month could miss the year's end. Where one large bank-credit case comes early it may hold up the rate instead: no
 * month has less completed than its bank-credit money.
 */
function risingAmount(
  { eligible, credit, end }: { eligible: readonly number[]; credit: readonly number[]; end: YearEnd },
  random: Random,
): number[] {
  const rest = end.completedTotal - end.credit;
  const raw = along(lumpy(collectionWeights, 0.5, random), 0, rest).map((value, index) => value + (credit[index] ?? 0));
  const smallestRest = flows(along(lumpy(collectionWeights, 0.5, random), 0, rest)).map((flow) => Math.floor(flow / 5));
  const creditFlows = flows(credit);
  const completed = [...raw];
  for (let index = 10; index >= 0; index -= 1) {
    const next = completed[index + 1] ?? 0;
    const slower = ((next * (eligible[index] ?? 0)) / (eligible[index + 1] ?? 1)) * random.between(0.97, 0.99);
    const before = next - (creditFlows[index + 1] ?? 0) - (smallestRest[index + 1] ?? 0);
    completed[index] = Math.max(credit[index] ?? 0, Math.min(completed[index] ?? 0, Math.floor(slower), before));
  }
  return completed;
}

/** The money of a count of cases: every case brings about the given amount, times something between two factors. */
function priced(
  count: readonly number[],
  perCase: number,
  [low, high]: readonly [number, number],
  random: Random,
): number[] {
  return running(flows(count).map((flow) => Math.round(flow * perCase * random.between(low, high))));
}

/** About a share of a column, moved by up to `spread` of itself either way. */
function scaled(column: readonly number[], share: number, spread: number, random: Random): number[] {
  return column.map((value) => Math.round(value * share * random.between(1 - spread, 1 + spread)));
}

/** Money entrusted in: a part of each month's newly accepted money, in months with such cases. */
function entrustedInAmount(cases: Columns<CaseMeasure>, newlyAccepted: readonly number[], random: Random): number[] {
  const entrusted = flows(cases.entrustedIn);
  const accepted = flows(cases.newlyAccepted);
  return running(
    flows(newlyAccepted).map((flow, index) => {
      const share = (entrusted[index] ?? 0) / Math.max(1, accepted[index] ?? 0);
      return Math.floor(flow * Math.min(0.5, share * random.between(0.5, 1.5)));
    }),
  );
}

/**
 * A part of the money completed, cumulative: the year's total of it over some of the months by the room that they have, at
 * most half of that. Less than the total where those months have no room for it: a small unit may have no such month.
 */
function partOf(yearTotal: number, room: readonly number[], inMonth: readonly boolean[], random: Random): number[] {
  const weights = room.map((flow, index) => (inMonth[index] ? flow * random.between(0.5, 1.5) : 0));
  return running(
    apportionWithin(
      yearTotal,
      weights,
      room.map((flow) => flow / 2),
    ),
  );
}
