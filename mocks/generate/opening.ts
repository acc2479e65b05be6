import type { CaseMeasure } from '../../src/domain/measures.ts';
import type { Columns } from './columns.ts';
import type { Random } from './random.ts';
import type { UnitYearEnd, YearEnd } from './yearEnd.ts';

/** What a unit starts a year with. Cases, or thousand đồng. */
export interface Opening {
  /** Carried over, without what was moved to the separate book at the turn of the year. */
  readonly carriedOver: number;
  /** The part of it that is eligible. */
  readonly eligible: number;
  /** The separate book after that move; nothing moves within a year. */
  readonly separateBook: number;
}

export interface UnitOpening {
  readonly cases: Opening;
  readonly amounts: Opening;
}

/**
 * The opening of the first year, which has no year before it: invented in proportion to how that year ends. Most of what
 * is not eligible at its end was there at its beginning, and more so of money.
 */
export function firstOpening({ cases, amounts }: UnitYearEnd, random: Random): UnitOpening {
  return {
    cases: openingBefore(cases, { eligible: [0.2, 0.23], rest: [0.8, 0.9], book: [0.1, 0.16] }, random),
    amounts: openingBefore(amounts, { eligible: [0.53, 0.57], rest: [0.84, 0.9], book: [0.2, 0.35] }, random),
  };
}

type Range = readonly [low: number, high: number];

/** Shares of the year's end: of what is eligible, of what is not, and the separate book beside the total to enforce. */
function openingBefore(
  end: YearEnd,
  shares: { readonly eligible: Range; readonly rest: Range; readonly book: Range },
  random: Random,
): Opening {
  const eligible = Math.round(end.eligible * random.between(...shares.eligible));
  const rest = Math.round((end.totalToEnforce - end.eligible) * random.between(...shares.rest));
  const separateBook = Math.round(end.totalToEnforce * random.between(...shares.book));
  return { carriedOver: eligible + rest, eligible, separateBook };
}

/**
 * The opening of a year that follows another: what that one carried forward, less the cases not yet eligible that were
 * moved to the separate book. Such cases are worth less than most, as their debtors have nothing.
 */
export function nextOpening(
  before: { readonly cases: Columns<CaseMeasure>; readonly amounts: Columns<CaseMeasure> },
  random: Random,
): UnitOpening {
  const share = random.between(0.08, 0.13);
  return {
    cases: openingAfter(before.cases, share),
    amounts: openingAfter(before.amounts, share * random.between(0.4, 0.7)),
  };
}

function openingAfter(before: Columns<CaseMeasure>, share: number): Opening {
  const moved = Math.round((before.notYetEligible[11] ?? 0) * share);
  return {
    carriedOver: (before.carriedForward[11] ?? 0) - moved,
    eligible: before.eligibleCarriedForward[11] ?? 0,
    separateBook: (before.separateBook[11] ?? 0) + moved,
  };
}
