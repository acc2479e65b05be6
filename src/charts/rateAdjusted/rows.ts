import { adjustedRates, riseOf } from '../../domain/adjusted.ts';
import type { Look } from '../../domain/look.ts';
import { reasonsOfChange } from '../../domain/reasons.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { RateAdjustedData } from './spec.ts';

/**
 * The rate of what is looked at, read in other ways, and what the rise of a unit's rate is mostly made of: of several units
 * together that is not said, since the limits were tried on single ones. Pure.
 */
export function rows({ statistics, selection, codes, place }: Look, messages: Messages): RateAdjustedData {
  const { basis, period } = selection;
  const ever = (statistics.everything ?? statistics.organisation).units;
  const asked = { basis, units: codes, months: period.months, ever };
  return {
    basis,
    place: placeName(place, messages),
    period,
    rows: adjustedRates(statistics.years, asked),
    rise: place.kind === 'unit' ? riseOf(reasonsOfChange(statistics.years, asked)) : null,
  };
}
