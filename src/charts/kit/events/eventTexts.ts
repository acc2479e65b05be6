import { type DatedEvent, eventsIn, placeInYear, timelineOf } from '../../../domain/datedEvents.ts';
import type { FigureBook, Source } from '../../../domain/figureBook.ts';
import type { Look } from '../../../domain/look.ts';
import { citationOf } from '../../../evidence/citation.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { type EventMark, numbersText } from './eventMark.ts';
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

/** What a chart over time tells of events: marks in its drawing and sentences, by the same numbers. */
export interface ToldEvents {
  /** In the order of the axis, no two at one place; none where only years are known of a chart over months. */
  readonly marks: readonly EventMark[];
  readonly note: string;
  /** That there are marks, for the description of the drawing. */
  readonly marked?: string | undefined;
}

/**
 * The events that fall into the months looked at, with their sources; undefined where there are none. What is known by its year
 * alone is in no month: an office's own is told in words after the others. Published ones that last for years are those of the
 * chart of campaigns.
 */
export function eventsOfMonths({ statistics: { book }, selection }: Look, messages: Messages): ToldEvents | undefined {
  const { statYear, months } = selection.period;
  const placed: Placed[] = [];
  const yearAlone: DatedEvent[] = [];
  for (const event of timelineOf(book)) {
    const place = placeInYear(event, statYear);
    if (place?.kind === 'months' && place.from <= months) placed.push({ event, at: place.from });
    if (place?.kind === 'year' && event.source.kind === 'stated') yearAlone.push(event);
  }
  return toldOf(placed, yearAlone, book, messages);
}

/**
 * The events that an office has written down in these statistical years, each at the first of them that it has a day of; undefined
 * where there are none. Those of sources are what the breaks of a chart over years already tell of.
 */
export function eventsOfYears(
  { statistics: { book } }: Look,
  statYears: readonly number[],
  messages: Messages,
): ToldEvents | undefined {
  const placed = timelineOf(book).flatMap((event) => {
    const at = statYears.find((statYear) => eventsIn([event], { statYear, months: 12 }).length > 0);
    return event.source.kind === 'stated' && at !== undefined ? [{ event, at }] : [];
  });
  return toldOf(placed, [], book, messages);
}

interface Placed {
  readonly event: DatedEvent;
  readonly at: number;
}

function toldOf(
  placed: readonly Placed[],
  yearAlone: readonly DatedEvent[],
  book: FigureBook,
  messages: Messages,
): ToldEvents | undefined {
  if (placed.length === 0 && yearAlone.length === 0) return undefined;
  const words = eventWords(messages);
  const inOrder = placed.toSorted((a, b) => a.at - b.at);
  const marks: EventMark[] = [];
  for (const [index, { at }] of inOrder.entries()) {
    const last = marks.at(-1);
    if (last?.at === at) marks[marks.length - 1] = { ...last, to: index + 1 };
    else marks.push({ at, from: index + 1, to: index + 1 });
  }
  const told = inOrder.map(({ event }, index) => words.numbered(index + 1, tell(event, book, messages)));
  const unplaced = yearAlone.map((event) => tell(event, book, messages));
  const sentences = [
    ...(told.length > 0 ? [words.inYear(told)] : []),
    ...(unplaced.length > 0 ? [words.yearAlone(unplaced)] : []),
  ];
  return {
    marks,
    note: sentences.join(' '),
    ...(told.length > 0 && { marked: words.marked(numbersText(1, told.length)) }),
  };
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

/** The description of a drawing, and that events are marked in it where there are some. */
export function withMarked<Data extends { readonly events?: ToldEvents | undefined }>(
  describe: (data: Data, messages: Messages) => string,
): (data: Data, messages: Messages) => string {
  return (data, messages) => noteOf(describe(data, messages), data.events?.marked) ?? '';
}
