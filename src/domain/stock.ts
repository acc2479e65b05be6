import { add, divide, proportion, relativeChange, subtract, sum } from './algebra.ts';
import { type Figure, isFigure, type Missing, type Reading } from './figure.ts';
import type { Measure } from './measures.ts';
import type { FigureName } from './names.ts';
import { endOf, isWholeYear, type Period, startOf } from './period.ts';
import type { Counted } from './quantities.ts';

/**
 * Stock and time: what court statisticians ask for first, computed from the counts of one period. The names are the
 * international ones (CEPEJ; CourTools measure 2; CNJ). Every indicator is a formula on counts of the forms and keeps them as
 * its evidence; where a count is missing, so is the indicator.
 */

/** The counts of a unit, a group or a nation at one period: cases, or thousand đồng. */
export type Counts = (measure: Measure) => Reading<Counted>;

export interface Stock {
  /** Completed ÷ newly accepted, percent: 100 keeps pace with what comes in (CEPEJ clearance rate). */
  readonly clearanceRate: Reading<'percent'>;
  /** All that left, completed or otherwise (entrusted out, withdrawn, taken up), ÷ newly accepted, percent. */
  readonly outflowRate: Reading<'percent'>;
  /** Days of the period × carried forward ÷ completed: how long the stock would last at this pace (CEPEJ). */
  readonly dispositionTime: Reading<'days'>;
  /** The same on what is eligible only. */
  readonly eligibleDispositionTime: Reading<'days'>;
  /** Carried forward ÷ (carried forward + completed), percent (CNJ). */
  readonly congestionRate: Reading<'percent'>;
  /** Carried forward against carried over: ÷ − 1 in percent, and the difference. */
  readonly stockChange: Reading<'percent'>;
  readonly stockDifference: Reading<Counted>;
  /** Eligible ÷ total to enforce, percent. It falls when more is classed as not yet eligible, and the completion rate rises. */
  readonly eligibilityRate: Reading<'percent'>;
  /** Completed ÷ total to enforce, percent. */
  readonly yieldRate: Reading<'percent'>;
  /** Terminated ÷ completed, percent. */
  readonly terminatedShare: Reading<'percent'>;
}

export type StockIndicator = keyof Stock;

export function stockOf(counts: Counts, period: Period): Stock {
  const completed = counts('completedTotal');
  const accepted = counts('newlyAccepted');
  const forward = counts('carriedForward');
  const over = counts('carriedOver');
  const days = daysOf(period);
  const time = (name: FigureName, stock: Reading<Counted>) =>
    both(stock, completed, (left, done) => proportion(name, days, left, done));
  return {
    clearanceRate: both(completed, accepted, (done, come) => divide('clearanceRate', done, come)),
    outflowRate: both(outflowOf(counts), accepted, (gone, come) => divide('outflowRate', gone, come)),
    dispositionTime: time('dispositionTime', forward),
    eligibleDispositionTime: time('eligibleDispositionTime', counts('eligibleCarriedForward')),
    congestionRate: both(forward, completed, (left, done) =>
      divide('congestionRate', left, add('stockAndDone', left, done)),
    ),
    stockChange: both(forward, over, (after, before) => relativeChange('stockChange', after, before)),
    stockDifference: both(forward, over, (after, before) => subtract('stockDifference', after, before)),
    eligibilityRate: both(counts('eligible'), counts('totalToEnforce'), (able, all) =>
      divide('eligibilityRate', able, all),
    ),
    yieldRate: both(completed, counts('totalToEnforce'), (done, all) => divide('yieldRate', done, all)),
    terminatedShare: both(counts('terminated'), completed, (ended, done) => divide('terminatedShare', ended, done)),
  };
}

/** Whatever left in the period: completed, entrusted out, withdrawn, taken up. */
function outflowOf(counts: Counts): Reading<Counted> {
  const parts = (['completedTotal', 'entrustedOut', 'withdrawn', 'takenUp'] as const).map(counts);
  const missing = parts.find((part): part is Missing => !isFigure(part));
  return missing ?? sum('outflow', parts.filter(isFigure));
}

/** Of two counts that are there; else why one is not. */
function both<R>(
  a: Reading<Counted>,
  b: Reading<Counted>,
  make: (a: Figure<Counted>, b: Figure<Counted>) => R,
): R | Missing {
  if (!isFigure(a)) return a;
  return isFigure(b) ? make(a, b) : b;
}

/**
 * Days of a period: 365 for a whole year, as the indicator is defined, so that leap years compare; else from 01/10 to its
 * last day.
 */
export function daysOf(period: Period): Figure<'days'> {
  const day = 24 * 60 * 60 * 1000;
  const span = (Date.parse(endOf(period)) - Date.parse(startOf(period))) / day + 1;
  return {
    name: 'daysOfPeriod',
    value: isWholeYear(period) ? 365 : span,
    quantity: 'days',
    direction: 'exact',
    // Known from the calendar: nothing stands behind it.
    provenance: { kind: 'derived', formula: { operation: 'sum', inputs: [] } },
  };
}
