import { monthlyFlow } from '../../domain/flow.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import { eventsOfMonths } from '../kit/events/eventTexts.ts';
import type { MonthlyFlowData } from './spec.ts';

/** What each month up to the period brought, in all units looked at, beside the same month of the year before. Pure. */
export function rows(look: Look, messages: Messages): MonthlyFlowData {
  const { statistics, selection, codes, place } = look;
  const { years } = statistics;
  const { basis, period } = selection;
  const asked = { basis, measure: 'completedTotal', units: codes } as const;
  const before = years.before ? monthlyFlow(years.before, asked) : [];
  const months = monthlyFlow(years.current, asked).map((flow, at) => ({
    ...(flow.months <= period.months
      ? flow
      : // Later months of the year are not "not reported": the reader has chosen to stand before them.
        { ...flow, added: 'notApplicable' as const, correction: 'notApplicable' as const, missingUnits: [] }),
    addedBefore: before[at]?.added ?? ('notReported' as const),
  }));
  return {
    basis,
    statYear: period.statYear,
    place: placeName(place, messages),
    rows: months,
    events: eventsOfMonths(look, messages),
  };
}
