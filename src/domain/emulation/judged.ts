import { type AdjustedRate, adjustedRates, type ReadingOfRate } from '../adjusted.ts';
import { relativeChange } from '../algebra.ts';
import { completionRate } from '../completion.ts';
import { type Figure, isFigure, type Reading } from '../figure.ts';
import { type Basis, basisTraits, type Measure } from '../measures.ts';
import type { Unit } from '../organisation.ts';
import type { Period } from '../period.ts';
import type { Counted } from '../quantities.ts';
import { creditTotal, total } from '../reportSums.ts';
import type { ReportTable } from '../reportTable.ts';
import type { ReportYears } from '../standing.ts';
import { type Stock, stockOf } from '../stock.ts';
import { formerUnits } from './formerUnits.ts';

/** What a line of a scoring table can judge, and how it is read from reports. */

/** What is computed from the counts of the forms. */
export type JudgedRate =
  | 'completionRate'
  | 'yieldRate'
  | 'clearanceRate'
  | 'eligibilityRate'
  | 'terminatedShare'
  | 'stockChange'
  | 'eligibleStockChange';

/** By cases or money: a rate, or a plain count, of which the table says whether more is better. */
export type Judged =
  | { readonly kind: JudgedRate; readonly basis: Basis }
  | {
      readonly kind: 'count';
      readonly basis: Basis;
      readonly measure: Measure | 'credit';
      readonly better: 'more' | 'less';
    };

interface RateTraits {
  readonly better: 'more' | 'less';
  /** Measures of the forms that it needs. */
  readonly needs: readonly Measure[];
  /**
   * What it is a share of, where one more case completed moves it: by `sign` ÷ this. Null where that case moves it not at all, or not
   * in a way that is known.
   */
  readonly shareOf: Measure | null;
  readonly sign: 1 | -1;
}

/**
 * `completionRate`: total completed ÷ eligible. `yieldRate`: ÷ total to enforce. `clearanceRate`: ÷ newly accepted. `eligibilityRate`:
 * eligible ÷ total to enforce. `terminatedShare`: terminated ÷ total completed. All percent. `stockChange`: carried forward ÷ carried
 * over − 1, percent, below zero where the stock was reduced. `eligibleStockChange`: eligible carried forward ÷ the same at the same
 * period of the year before − 1 (9 months of 2017 are reported so).
 */
export const judgedRates: Readonly<Record<JudgedRate, RateTraits>> = {
  completionRate: { better: 'more', needs: ['completedTotal', 'eligible'], shareOf: 'eligible', sign: 1 },
  yieldRate: { better: 'more', needs: ['completedTotal', 'totalToEnforce'], shareOf: 'totalToEnforce', sign: 1 },
  clearanceRate: { better: 'more', needs: ['completedTotal', 'newlyAccepted'], shareOf: 'newlyAccepted', sign: 1 },
  eligibilityRate: { better: 'more', needs: ['eligible', 'totalToEnforce'], shareOf: null, sign: 1 },
  terminatedShare: { better: 'less', needs: ['terminated', 'completedTotal'], shareOf: null, sign: 1 },
  stockChange: { better: 'less', needs: ['carriedForward', 'carriedOver'], shareOf: 'carriedOver', sign: -1 },
  eligibleStockChange: {
    better: 'less',
    needs: ['eligibleCarriedForward'],
    shareOf: 'eligibleCarriedForward',
    sign: -1,
  },
};

/** Whether more of it is better: 1, or −1 where less is. */
export function senseOf(judged: Judged): 1 | -1 {
  return (judged.kind === 'count' ? judged.better : judgedRates[judged.kind].better) === 'more' ? 1 : -1;
}

/** Measures of the forms that something judged needs. */
export function neededBy(judged: Judged): readonly Measure[] {
  if (judged.kind !== 'count') return judgedRates[judged.kind].needs;
  return judged.measure === 'credit' ? [] : [judged.measure];
}

/** Whose number is read, and how the completion rate is. */
export interface JudgedAsked {
  readonly unit: string;
  readonly period: Period;
  /** Those that the unit has taken work over from: `predecessorsOf`. */
  readonly ever: readonly Pick<Unit, 'code' | 'successors'>[];
  /** As printed unless told otherwise; only the completion rate has other readings. */
  readonly readAs: ReadingOfRate;
}

/** A number that is judged, and what chance may do to it. */
export interface JudgedReading {
  readonly reading: Reading;
  /** By how much it moves with one more case completed; null where there is no model of chance: of money, or unknown. */
  readonly perCase: number | null;
}

/**
 * The number that a line judges. A unit of which a part has not reported is not reported: what is there is not its whole.
 * In percent for rates, else cases or thousand đồng.
 */
export function readingOf(years: ReportYears, judged: Judged, asked: JudgedAsked): JudgedReading {
  const { basis } = judged;
  const units = [asked.unit];
  const { months } = asked.period;
  const counts = (measure: Measure) => wholeOf(total(years.current, { basis, measure, units, months }));
  if (judged.kind === 'count') return countOf(years.current, judged, asked, counts);
  const reading = rateOf(years, { kind: judged.kind, basis }, asked, counts);
  const { shareOf, sign } = judgedRates[judged.kind];
  if (!basisTraits[basis].chance || asked.readAs !== 'printed') return { reading, perCase: null };
  if (judged.kind === 'terminatedShare') return { reading, perCase: null };
  if (shareOf === null) return { reading, perCase: 0 };
  const base = judged.kind === 'eligibleStockChange' ? eligibleStockBefore(years, basis, asked) : counts(shareOf);
  return { reading, perCase: isFigure(base) && base.value > 0 ? (sign * 100) / base.value : null };
}

type CountOf = (measure: Measure) => Reading<Counted>;

function rateOf(
  years: ReportYears,
  { kind, basis }: { readonly kind: JudgedRate; readonly basis: Basis },
  { unit, period, ever, readAs }: JudgedAsked,
  counts: CountOf,
): Reading {
  const units = [unit];
  const { months } = period;
  switch (kind) {
    case 'completionRate': {
      const printed = completionRate(years.current, { basis, units, months });
      if (printed.missingUnits.length > 0) return 'notReported';
      if (readAs === 'printed') return printed.rate;
      const rates = adjustedOf(years, basis, { unit, period, ever });
      return rates.find(({ reading }) => reading === readAs)?.rate ?? 'notReported';
    }
    case 'eligibleStockChange': {
      const now = counts('eligibleCarriedForward');
      const before = eligibleStockBefore(years, basis, { unit, period, ever });
      if (!isFigure(now)) return now;
      return isFigure(before) ? relativeChange('stockChangeOnYear', now, before) : before;
    }
    default:
      return stockOf(counts, period)[kind satisfies keyof Stock];
  }
}

/** All readings of a rate come at once, and each of them is asked for by a board of its own. */
const adjusted = new WeakMap<ReportYears, Map<string, readonly AdjustedRate[]>>();

function adjustedOf(
  years: ReportYears,
  basis: Basis,
  { unit, period: { months }, ever }: Pick<JudgedAsked, 'unit' | 'period' | 'ever'>,
): readonly AdjustedRate[] {
  const known = adjusted.get(years) ?? new Map<string, readonly AdjustedRate[]>();
  adjusted.set(years, known);
  const key = JSON.stringify([basis, unit, months, ever.map(({ code }) => code)]);
  const found = known.get(key) ?? adjustedRates(years, { basis, units: [unit], months, ever });
  known.set(key, found);
  return found;
}

function wholeOf({ reading, missingUnits }: ReturnType<typeof total>): Reading<Counted> {
  return missingUnits.length === 0 ? reading : 'notReported';
}

/** What was eligible and left at the same period of the year before, of the unit and of those whose work it has taken over. */
function eligibleStockBefore(
  { current, before }: ReportYears,
  basis: Basis,
  { unit, period: { months }, ever }: Pick<JudgedAsked, 'unit' | 'period' | 'ever'>,
): Reading<Counted> {
  const units = formerUnits({ current, before }, { basis, unit, months, ever });
  if (!before || !units) return 'notReported';
  return wholeOf(total(before, { basis, measure: 'eligibleCarriedForward', units, months }));
}

/** Counts that one more case completed moves, and which way; every other count stays as it is. */
const movedByCase: Readonly<Partial<Record<Measure | 'credit', 1 | -1>>> = {
  completedTotal: 1,
  carriedForward: -1,
  eligibleCarriedForward: -1,
};
/** What is completed is made of these, but nobody knows which of them one more case is. */
const unknownByCase: readonly (Measure | 'credit')[] = ['completed', 'terminated', 'inProgress', 'credit'];

function countOf(
  table: ReportTable,
  { basis, measure }: Extract<Judged, { readonly kind: 'count' }>,
  { unit, period: { months } }: JudgedAsked,
  counts: CountOf,
): JudgedReading {
  const reading: Figure<Counted> | Reading<Counted> =
    measure === 'credit' ? wholeOf(creditTotal(table, { basis, units: [unit], months })) : counts(measure);
  const chance = basisTraits[basis].chance && !unknownByCase.includes(measure);
  return { reading, perCase: chance ? (movedByCase[measure] ?? 0) : null };
}
