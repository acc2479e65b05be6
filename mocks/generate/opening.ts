import type { CaseMeasure } from '../../src/domain/measures.ts';
import type { Columns } from './columns.ts';
import type { Random } from './random.ts';
import type { UnitYearEnd } from './yearEnd.ts';

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

/** The opening of the first year, which has no year before it: invented in proportion to how that year ends. */
export function firstOpening({ cases, amounts }: UnitYearEnd, random: Random): UnitOpening {
  return {
    cases: {
      carriedOver: Math.round(cases.totalToEnforce * random.between(0.33, 0.35)),
      eligible: Math.round(cases.eligible * random.between(0.2, 0.23)),
      separateBook: Math.round(cases.totalToEnforce * random.between(0.1, 0.16)),
    },
    amounts: {
      carriedOver: Math.round(amounts.totalToEnforce * random.between(0.69, 0.71)),
      eligible: Math.round(amounts.eligible * random.between(0.53, 0.57)),
      separateBook: Math.round(amounts.totalToEnforce * random.between(0.2, 0.35)),
    },
  };
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
