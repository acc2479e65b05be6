import { divide } from './algebra.ts';
import type { Rate, Whom } from './figure.ts';
import { annualFigure, type FigureBook } from './figureBook.ts';
import { type Basis, basisTraits } from './measures.ts';

/** A rate as it is printed, and as precisely as it can be known. */
export interface PrintedRate {
  readonly printed: Rate;
  /**
   * The quotient of the two counts, where both are printed exactly; else the printed rate. A printed rate is rounded: a bound
   * taken from it ("more than 8.18 points above") could be tighter than the truth.
   */
  readonly precise: Rate;
}

/** Undefined where no source prints the rate of that year. */
export function printedRate(
  book: FigureBook,
  { basis, ...of }: { readonly basis: Basis; readonly whom: Whom; readonly statYear: number },
): PrintedRate | undefined {
  const names = basisTraits[basis];
  const printed = annualFigure(book, { name: names.rate, quantity: 'percent', ...of });
  if (!printed) return undefined;
  const completed = annualFigure(book, { name: names.completed, quantity: names.quantity, ...of });
  const eligible = annualFigure(book, { name: names.eligible, quantity: names.quantity, ...of });
  if (completed?.direction !== 'exact' || eligible?.direction !== 'exact') return { printed, precise: printed };
  const precise = divide(names.rate, completed, eligible);
  // Counts of another vintage than the rate would put another one in its place.
  const same = precise !== 'notApplicable' && Math.abs(precise.value - printed.value) < 0.01;
  return { printed, precise: same ? { ...precise, ...(printed.subject && { subject: printed.subject }) } : printed };
}
