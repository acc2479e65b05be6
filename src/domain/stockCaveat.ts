import { divide, subtract } from './algebra.ts';
import { type Figure, isFigure, type Rate } from './figure.ts';
import type { Basis } from './measures.ts';
import type { Counted } from './quantities.ts';
import { type Taken, total } from './reportSums.ts';
import type { ReportTable } from './reportTable.ts';

/** What a good completion rate does not say: less was cleared than came in, or the stock grew. */
export interface StockCaveat {
  readonly basis: Basis;
  /** Completed ÷ newly accepted, percent. */
  readonly clearance: Rate;
  /** Carried forward − carried over. */
  readonly difference: Figure<Counted>;
}

/**
 * The caveat of some units at a period, by one measure. Undefined where the stock did not grow and as much was completed as
 * was newly accepted, and where one of the counts is missing: nothing is then claimed either way.
 */
export function stockCaveat(table: ReportTable, taken: Taken): StockCaveat | undefined {
  const count = (measure: 'completedTotal' | 'newlyAccepted' | 'carriedForward' | 'carriedOver') =>
    total(table, { ...taken, measure }).reading;
  const completed = count('completedTotal');
  const accepted = count('newlyAccepted');
  const forward = count('carriedForward');
  const over = count('carriedOver');
  if (!isFigure(completed) || !isFigure(accepted) || !isFigure(forward) || !isFigure(over)) return undefined;
  const clearance = divide('clearanceRate', completed, accepted);
  if (clearance === 'notApplicable') return undefined;
  const difference = subtract('stockDifference', forward, over);
  return clearance.value < 100 || difference.value > 0 ? { basis: taken.basis, clearance, difference } : undefined;
}
