import { chainOf } from '../../domain/chain.ts';
import type { Look } from '../../domain/look.ts';
import { total } from '../../domain/reportSums.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { UnitChainData } from './spec.ts';

/** The way of the work of what is looked at through the period. Pure. */
export function rows({ statistics, selection, codes, place }: Look, messages: Messages): UnitChainData {
  const { basis, period } = selection;
  const steps = chainOf(statistics.years.current, { basis, units: codes, months: period.months });
  const completed = total(statistics.years.current, {
    basis,
    units: codes,
    months: period.months,
    measure: 'completedTotal',
  }).reading;
  return { basis, period, place: placeName(place, messages), completed, steps };
}
