import type { CaseMeasure } from '../../src/domain/measures.ts';

/** Twelve cumulative numbers for each measure. */
export type Columns<M extends string> = Record<M, number[]>;

/** The columns that a unit's year is made of; every other follows from them. */
interface FreeColumns {
  readonly carriedOver: number;
  readonly separateBook: number;
  readonly entrustedIn: readonly number[];
  readonly entrustedOut: readonly number[];
  readonly withdrawn: readonly number[];
  readonly takenUp: readonly number[];
  readonly totalToEnforce: readonly number[];
  readonly eligible: readonly number[];
  readonly completedTotal: readonly number[];
  readonly terminated: readonly number[];
  /** All zero for cases. */
  readonly reduced: readonly number[];
  readonly postponedByAgreement: readonly number[];
  readonly postponedOrSuspended: readonly number[];
}

/**
 * All shared measures of a unit's year, the rest computed from the free ones so that every identity holds.
 * What is newly accepted is the remainder of the total to enforce: as that and what leaves it never fall, neither does
 * what is newly accepted.
 */
export function fillIn(free: FreeColumns): Columns<CaseMeasure> {
  const { carriedOver, totalToEnforce, eligible, completedTotal } = free;
  const docketed = sum(totalToEnforce, free.entrustedOut, free.withdrawn, free.takenUp);
  const eligibleCarriedForward = less(eligible, completedTotal);
  return {
    carriedOver: docketed.map(() => carriedOver),
    newlyAccepted: docketed.map((value) => value - carriedOver),
    entrustedIn: [...free.entrustedIn],
    docketed,
    entrustedOut: [...free.entrustedOut],
    withdrawn: [...free.withdrawn],
    takenUp: [...free.takenUp],
    totalToEnforce: [...totalToEnforce],
    eligible: [...eligible],
    completed: less(less(completedTotal, free.terminated), free.reduced),
    terminated: [...free.terminated],
    completedTotal: [...completedTotal],
    inProgress: less(eligibleCarriedForward, free.postponedByAgreement),
    postponedByAgreement: [...free.postponedByAgreement],
    notYetEligible: less(less(totalToEnforce, eligible), free.postponedOrSuspended),
    postponedOrSuspended: [...free.postponedOrSuspended],
    carriedForward: less(totalToEnforce, completedTotal),
    eligibleCarriedForward,
    separateBook: docketed.map(() => free.separateBook),
  };
}

/** What each month added to a cumulative column. */
export function flows(column: readonly number[]): number[] {
  return column.map((value, index) => value - (column[index - 1] ?? 0));
}

/** The cumulative column of monthly flows. */
export function running(monthly: readonly number[]): number[] {
  let reached = 0;
  return monthly.map((value) => {
    reached += value;
    return reached;
  });
}

/** The lesser of two columns, month by month; when neither falls, neither does the result. */
export function lesser(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => Math.min(value, b[index] ?? value));
}

export function less(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => value - (b[index] ?? 0));
}

/** Columns added up, month by month. */
export function sum(...columns: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = columns;
  return first.map((value, index) => others.reduce((so, column) => so + (column[index] ?? 0), value));
}
