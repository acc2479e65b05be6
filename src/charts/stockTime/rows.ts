import { isFigure, type Whom } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { whomOf } from '../../domain/organisation.ts';
import { isWholeYear } from '../../domain/period.ts';
import { type Stock, stockOf } from '../../domain/stock.ts';
import { printedCounts, reportedCounts } from '../../domain/stockCounts.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { StockTimeData } from './spec.ts';

/**
 * The three facts of what is looked at, beside the nation or the same period of the year before. The whole year of the whole
 * organisation takes its time from what is printed, where it is; everything else is from the reports. Pure.
 */
export function rows(look: Look, messages: Messages): StockTimeData {
  const { statistics, selection, codes: units, place, whole } = look;
  const { years, book, organisation } = statistics;
  const { basis, period, comparison } = selection;
  const taken = { basis, units, months: period.months };
  const stock = stockOf(reportedCounts(years.current, taken), period);
  const earlier = { ...period, statYear: period.statYear - 1 };
  const before: Stock | null = years.before && stockOf(reportedCounts(years.before, taken), earlier);
  const printed = (whom: Whom) =>
    isWholeYear(period)
      ? stockOf(printedCounts(book, { whom, statYear: period.statYear, basis }), period).dispositionTime
      : 'notApplicable';
  const own = whole ? printed(whomOf(organisation)) : 'notApplicable';
  const isNation = whole && organisation.kind === 'nation';
  const rateOf = (name: 'clearanceRate' | 'outflowRate' | 'stockChange') => ({
    now: stock[name],
    yearBefore: before?.[name] ?? ('notReported' as const),
  });
  return {
    basis,
    period,
    name: placeName(place, messages),
    beside: comparison === 'yearBefore' ? 'yearBefore' : 'nation',
    isPrinted: isFigure(own),
    time: {
      now: isFigure(own) ? own : stock.dispositionTime,
      // A part of a year has no nation to stand beside, and a nation not itself.
      nation: isNation ? 'notApplicable' : printed({ kind: 'nation' }),
      yearBefore: before?.dispositionTime ?? 'notReported',
    },
    clearance: rateOf('clearanceRate'),
    outflow: rateOf('outflowRate'),
    change: rateOf('stockChange'),
  };
}
