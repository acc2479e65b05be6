import { subtract } from './algebra.ts';
import { isFigure, type Reading, type Whom } from './figure.ts';
import { annualFigure, type FigureBook } from './figureBook.ts';
import { basisTraits, type Measure } from './measures.ts';
import type { Counted } from './quantities.ts';
import { type Taken, total } from './reportSums.ts';
import { countName, type ReportTable } from './reportTable.ts';
import type { Counts } from './stock.ts';

/** The counts of units taken together as their reports have them; a unit that has not reported is not in them. */
export function reportedCounts(table: ReportTable, taken: Taken): Counts {
  return (measure) => total(table, { ...taken, measure }).reading;
}

/**
 * The counts of a whole year as sources print them. What was carried forward is seldom printed: it is then what was to be
 * enforced less what was completed (form 06/2019), or what the year after carried over.
 */
export function printedCounts(
  book: FigureBook,
  { whom, statYear, basis }: { readonly whom: Whom; readonly statYear: number; readonly basis: Taken['basis'] },
): Counts {
  const { quantity } = basisTraits[basis];
  const printed = (measure: Measure, year = statYear): Reading<Counted> =>
    annualFigure(book, { name: countName(basis, measure), whom, statYear: year, quantity }) ?? 'notReported';
  return (measure) => {
    const found = printed(measure);
    if (isFigure(found) || measure !== 'carriedForward') return found;
    const all = printed('totalToEnforce');
    const done = printed('completedTotal');
    if (isFigure(all) && isFigure(done))
      return { ...subtract('carriedForward', all, done), subject: { whom, statYear } };
    return printed('carriedOver', statYear + 1);
  };
}
