import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { stockCaveat } from '../../domain/stockCaveat.ts';
import type { Messages } from '../../i18n/messages.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { placeName, wholeName } from '../../i18n/place.ts';
import type { Rich } from '../../i18n/rich.ts';
import { said } from '../../i18n/said.ts';

/**
 * The sentences below a headline: what was completed and how far that is from the yardstick; and where that could flatter,
 * because the stock grew or less was completed than came in, a sentence that says so. Pure.
 */
export function leadOf(look: Look, messages: Messages): readonly Rich[] {
  const words = overviewWords(messages);
  const { standings, yardstick, whole, statistics, codes: units, selection } = look;
  const { months } = selection.period;
  const caveats = bases.flatMap((basis) => stockCaveat(statistics.years.current, { basis, units, months }) ?? []);
  return [
    words.lead(whole ? wholeName(statistics.organisation, messages) : longName(look, messages), standings, yardstick),
    ...(caveats.length > 0 ? [words.stock(caveats)] : []),
  ];
}

/** A single unit by its full name. */
function longName({ place }: Look, messages: Messages): string {
  return place.kind === 'unit' ? place.unit.name[messages.language] : placeName(place, messages);
}

/**
 * The sentences one after the other, for the screen, where each figure has its mark. Those after the first also say in words
 * what they rest on, where that has to be said: the headline says it for the first.
 */
export function joined(sentences: readonly Rich[], messages: Messages): Rich {
  return sentences.flatMap((sentence, at) => (at === 0 ? sentence : [' ', ...marked(sentence, messages)]));
}

/** A sentence whose last part is its full stop. */
function marked(sentence: Rich, messages: Messages): Rich {
  const kind = restsOn(sentence.flatMap((part) => (typeof part === 'string' ? [] : part.figure)));
  return [...sentence.slice(0, -1), said('.', kind, messages)];
}
