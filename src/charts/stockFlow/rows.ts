import type { Look } from '../../domain/look.ts';
import type { Basis } from '../../domain/measures.ts';
import { stockOf } from '../../domain/stock.ts';
import { reportedCounts } from '../../domain/stockCounts.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { StockFlowData } from './spec.ts';

/** Stock and flow of what is looked at, and the indicators of the same period of the year before. Pure. */
export function rows(
  { statistics: { years }, selection: { basis, period }, codes: units, place }: Look,
  messages: Messages,
): StockFlowData {
  const counts = reportedCounts(years.current, taken(basis));
  const before = years.before && reportedCounts(years.before, taken(basis));
  return {
    basis,
    period,
    name: placeName(place, messages),
    counts: {
      carriedOver: counts('carriedOver'),
      newlyAccepted: counts('newlyAccepted'),
      completedTotal: counts('completedTotal'),
      carriedForward: counts('carriedForward'),
    },
    stock: stockOf(counts, period),
    before: before && stockOf(before, { ...period, statYear: period.statYear - 1 }),
  };

  function taken(of: Basis) {
    return { basis: of, units, months: period.months };
  }
}
