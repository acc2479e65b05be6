import { type DatedEvent, daysOf, eventsIn, precisionOf, timelineOf } from '../../domain/datedEvents.ts';
import type { Source } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import { citationOf } from '../../evidence/citation.ts';
import type { Messages } from '../../i18n/messages.ts';
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
  const { id, kind, name, start, end, progress } = event;
  return {
    ...{ id, kind, ...daysOf(event) },
    progress: progress.map((figure) => ({ figure, source: sourceText(figure.provenance, sources, messages) })),
    name: name[messages.language],
    when: campaignsWords(messages).when(event),
    isVague: end === null && precisionOf(start) === 'year' && kind !== 'theme',
    source: sourceText(event.source, sources, messages),
  };
}

/** What stands behind an event or a figure of it, in few words. */
function sourceText(source: DatedEvent['source'], sources: readonly Source[], messages: Messages): string {
  if (source.kind === 'stated') return source.by;
  if (source.kind === 'imported') return source.file;
  if (source.kind !== 'reported') return messages.provenanceKinds[source.kind];
  const found = sources.find(({ id }) => id === source.source);
  const cited = found ? citationOf(found, messages) : source.source;
  return source.paragraph === undefined ? cited : `${cited}, ${campaignsWords(messages).paragraph(source.paragraph)}`;
}
