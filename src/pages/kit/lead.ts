import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { stockCaveat } from '../../domain/stockCaveat.ts';
import type { Messages } from '../../i18n/messages.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { placeName, wholeName } from '../../i18n/place.ts';
import type { Rich } from '../../i18n/rich.ts';

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

/** The sentences one after the other. */
export function joined(sentences: readonly Rich[]): Rich {
  return sentences.flatMap((sentence, at) => (at === 0 ? sentence : [' ', ...sentence]));
}
