import { controlChart } from '../../domain/controlChart.ts';
import type { Look } from '../../domain/look.ts';
import { monthChanges } from '../../domain/monthChange.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import { eventsOfMonths } from '../kit/events/eventTexts.ts';
import type { MonthlySignalsData } from './spec.ts';

/** The change of each month up to the period on the same month of the year before; none without a year before. Pure. */
export function rows(look: Look, messages: Messages): MonthlySignalsData | undefined {
  const { selection, codes, place } = look;
  const { years } = look.statistics;
  const { basis, period } = selection;
  if (!years.before) return undefined;
  const months = monthChanges(years, { basis, units: codes }).map((month) =>
    month.months <= period.months
      ? month
      : // Later months of the year are not "not reported": the reader has chosen to stand before them.
        {
          ...month,
          added: 'notApplicable' as const,
          change: 'notApplicable' as const,
          correction: 'notApplicable' as const,
        },
  );
  const chart = controlChart(months.map(({ change }) => change));
  return {
    basis,
    statYear: period.statYear,
    place: placeName(place, messages),
    months,
    chart,
    events: eventsOfMonths(look, messages),
  };
}
