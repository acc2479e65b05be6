import type { Look } from '../../domain/look.ts';
import { stillToDo } from '../../domain/stillToDo.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import { findingOf } from './finding.ts';
import type { StillToDoData } from './spec.ts';

/** What the units looked at together still have to complete by the measure looked at. Pure. */
export function rows(look: Look, messages: Messages): StillToDoData {
  const { statistics, selection, codes, computed, standings, place } = look;
  const { basis, period } = selection;
  const ever = statistics.everything?.units;
  const found = stillToDo(statistics.years, computed[basis].target, {
    ...{ basis, units: codes, months: period.months },
    ...(ever && { ever }),
  });
  const finding = findingOf(found, standings[basis], { basis, period });
  return { basis, period, place: placeName(place, messages), found, finding };
}
