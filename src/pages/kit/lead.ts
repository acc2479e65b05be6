import type { Look } from '../../domain/look.ts';
import { bases, byBasis } from '../../domain/measures.ts';
import { stockCaveat } from '../../domain/stockCaveat.ts';
import { gapTo } from '../../domain/yardstick.ts';
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
    words.lead(
      whole ? wholeName(statistics.organisation, messages) : longName(look, messages),
      byBasis((basis) => standings[basis].completed),
      byBasis((basis) => gapTo(standings[basis], yardstick)),
      yardstick,
    ),
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
