import type { Organisation } from '../../domain/organisation.ts';
import { type Chosen, chosenUnits } from '../../domain/selection.ts';
import { unitOf, unitsAt } from '../../domain/unitTree.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName, wholeName } from '../../i18n/place.ts';
import { siteWords } from '../../i18n/site/words.ts';

/** Which units are chosen, in a few words: all of a whole, the one or two by name, or how many of how many. */
export function unitsInWords(organisation: Organisation, view: Chosen, messages: Messages): string {
  const { filters } = siteWords(messages);
  const count = unitsAt(organisation, view).length;
  if (view.units === 'all') {
    const above = view.within === null ? undefined : unitOf(organisation, view.within);
    const whole = above ? placeName({ kind: 'unit', unit: above }, messages) : wholeName(organisation, messages);
    return filters.allUnits(whole, count);
  }
  const names = chosenUnits(organisation, view).map(({ shortName }) => shortName[messages.language]);
  if (names.length === 0) return filters.noUnits;
  return names.length <= 2 ? names.join(', ') : filters.chosen(names.length, count);
}
