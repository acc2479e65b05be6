import type { Look } from '../../domain/look.ts';
import { isExplained, reasonsOfChange } from '../../domain/reasons.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { ChangeReasonsData } from './spec.ts';

/** Why the rate of what is looked at changed on the year before; nothing where there is no year before. Pure. */
export function rows(look: Look, messages: Messages): ChangeReasonsData | undefined {
  const { statistics, selection, codes, place, computed } = look;
  const { basis, period } = selection;
  const ever = (statistics.everything ?? statistics.organisation).units;
  const reasons = reasonsOfChange(statistics.years, { basis, units: codes, months: period.months, ever });
  const data = { basis, place: placeName(place, messages), period, reasons };
  if (isExplained(reasons)) return { ...data, before: reasons.before, after: reasons.after, unitNames: [] };
  if (reasons.why === 'noYearBefore') return undefined;
  const names = new Map(ever.map(({ code, shortName }) => [code, shortName[messages.language]]));
  const { rate, yearBefore } = computed[basis];
  return { ...data, before: yearBefore, after: rate, unitNames: reasons.units.map((code) => names.get(code) ?? code) };
}
