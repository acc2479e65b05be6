import { headlineOf } from '../../domain/findings.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { gapTo } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { placeName } from '../../i18n/place.ts';
import { said } from '../../i18n/said.ts';

/** The answer of a look at both rates, as a sentence. */
export function headline({ standings, yardstick, whole, place, selection }: Look, messages: Messages): string {
  const name = whole ? null : placeName(place, messages);
  const found = headlineOf(standings, yardstick);
  const sentence = overviewWords(messages).headline(found, name, selection.period);
  // It speaks of the measures that there is a verdict by.
  const spoken = bases.filter((basis) => found.verdicts[basis]);
  return said(sentence, restsOn(spoken.map((basis) => gapTo(standings[basis], yardstick))), messages);
}
