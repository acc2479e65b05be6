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
  const stepsOf = (of: ReturnType<typeof reportedCounts>) => ({
    carriedOver: of('carriedOver'),
    newlyAccepted: of('newlyAccepted'),
    completedTotal: of('completedTotal'),
    carriedForward: of('carriedForward'),
  });
  return {
    basis,
    period,
    name: placeName(place, messages),
    counts: stepsOf(counts),
    stock: stockOf(counts, period),
    before: before && {
      counts: stepsOf(before),
      stock: stockOf(before, { ...period, statYear: period.statYear - 1 }),
    },
  };

  function taken(of: Basis) {
    return { basis: of, units, months: period.months };
  }
}
