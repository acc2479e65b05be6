import { type DatedEvent, eventsIn, placeInYear, timelineOf } from '../../../domain/datedEvents.ts';
import type { FigureBook, Source } from '../../../domain/figureBook.ts';
import type { Look } from '../../../domain/look.ts';
import { citationOf } from '../../../evidence/citation.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { eventWords } from './words.ts';

/** What stands behind an event or a figure of it, in few words. */
export function sourceText(source: DatedEvent['source'], sources: readonly Source[], messages: Messages): string {
  if (source.kind === 'stated') return eventWords(messages).stated(source.by);
  if (source.kind === 'imported') return source.file;
  if (source.kind !== 'reported') return messages.provenanceKinds[source.kind];
  const found = sources.find(({ id }) => id === source.source);
  const cited = found ? citationOf(found, messages) : source.source;
  return source.paragraph === undefined ? cited : `${cited}, ${eventWords(messages).paragraph(source.paragraph)}`;
}

/**
 * The events that fall into the months looked at, with their sources, for the note of a chart over those months; undefined where
 * there are none. What is known by its year alone is in no month, so it is not told.
 */
export function eventsNote({ statistics: { book }, selection }: Look, messages: Messages): string | undefined {
  const { statYear, months } = selection.period;
  const words = eventWords(messages);
  const told = timelineOf(book).flatMap((event) => {
    const place = placeInYear(event, statYear);
    return place?.kind === 'months' && place.from <= months ? [tell(event, book, messages)] : [];
  });
  return told.length > 0 ? words.inYear(told) : undefined;
}

/**
 * The events that an office has written down in these statistical years, for the note of a chart over years; undefined where there
 * are none. Those of sources are what the breaks of such a chart already tell of.
 */
export function ownEventsNote(
  { statistics: { book } }: Look,
  statYears: readonly number[],
  messages: Messages,
): string | undefined {
  const own = timelineOf(book).filter(
    (event) =>
      event.source.kind === 'stated' &&
      statYears.some((statYear) => eventsIn([event], { statYear, months: 12 }).length > 0),
  );
  return own.length > 0 ? eventWords(messages).inYear(own.map((event) => tell(event, book, messages))) : undefined;
}

/** When, what, and after whom. */
function tell(event: DatedEvent, { sources }: Pick<FigureBook, 'sources'>, messages: Messages): string {
  const words = eventWords(messages);
  return words.told(words.when(event), event.name[messages.language], sourceText(event.source, sources, messages));
}

/** The sentences of a note that there are. */
export function noteOf(...sentences: readonly (string | undefined)[]): string | undefined {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length > 0 ? said.join(' ') : undefined;
}
