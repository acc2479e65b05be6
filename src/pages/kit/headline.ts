import type { Reading } from '../../domain/figure.ts';
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
  return said(sentence, restsOn(spokenOf({ standings, yardstick })), messages);
}

/** What the headline speaks of: the measures that there is a verdict by. */
export function spokenOf({ standings, yardstick }: Pick<Look, 'standings' | 'yardstick'>): readonly Reading[] {
  const { verdicts } = headlineOf(standings, yardstick);
  return bases.filter((basis) => verdicts[basis]).map((basis) => gapTo(standings[basis], yardstick));
}
