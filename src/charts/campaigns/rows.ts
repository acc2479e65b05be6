import { type DatedEvent, daysOf, eventsIn, precisionOf, timelineOf } from '../../domain/datedEvents.ts';
import type { Source } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { sourceText } from '../kit/events/eventTexts.ts';
import { eventWords } from '../kit/events/words.ts';
import type { CampaignsData, EventRow } from './spec.ts';
import { campaignsWords } from './words.ts';

/** All that the figures of an organisation date; no card where that is nothing. Pure. */
export function rows({ statistics, selection }: Look, messages: Messages): CampaignsData | undefined {
  const { book, organisation } = statistics;
  const events = timelineOf(book);
  if (events.length === 0) return undefined;
  const { statYear } = selection.period;
  const inYear = eventsIn(events, { statYear, months: 12 });
  return {
    place: organisation.shortName[messages.language],
    statYear,
    inYear: inYear.length,
    withFigures: inYear.filter(({ progress }) => progress.length > 0).length,
    rows: events.map((event) => rowOf(event, book.sources, messages)),
  };
}

function rowOf(event: DatedEvent, sources: readonly Source[], messages: Messages): EventRow {
  const { id, kind, name, start, end, source, progress } = event;
  return {
    ...{ id, kind, ...daysOf(event) },
    progress: progress.map((figure) => ({ figure, source: sourceText(figure.provenance, sources, messages) })),
    name: source.kind === 'stated' ? campaignsWords(messages).own(name[messages.language]) : name[messages.language],
    when: eventWords(messages).when(event),
    isVague: end === null && precisionOf(start) === 'year' && kind !== 'theme',
    source: sourceText(source, sources, messages),
  };
}
