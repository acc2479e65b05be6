import { campaignsWords } from '../../../charts/campaigns/words.ts';
import { eventWords } from '../../../charts/kit/events/words.ts';
import type { DatedEvent } from '../../../domain/datedEvents.ts';
import type { Source } from '../../../domain/figureBook.ts';
import { FigureText } from '../../../evidence/FigureText.tsx';
import { figureKey } from '../../../evidence/notes.ts';
import { SourceTitle } from '../../../evidence/SourceTitle.tsx';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import styles from './EventList.module.css';
import { campaignsPageWords } from './words.ts';

interface Props {
  readonly events: readonly DatedEvent[];
  readonly sources: readonly Source[];
  readonly className?: string | undefined;
}

/** Each event with its time, what is reported of it, in plain words where that is no figure, and its source. */
export function EventList({ events, sources, className }: Props) {
  const words = useWords(campaignsPageWords);
  return (
    <section className={`${styles.card} ${className ?? ''}`} aria-labelledby="events-title" id="events">
      <h2 id="events-title">{words.title}</h2>
      <p>{words.subtitle}</p>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <Event event={event} sources={sources} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EventProps extends Pick<Props, 'sources'> {
  readonly event: DatedEvent;
}

function Event({ event, sources }: EventProps) {
  const { language } = useMessages();
  const chart = useWords(campaignsWords);
  const events = useWords(eventWords);
  const names = useWords(figureNameWords);
  const { kind, name, progress, source } = event;
  return (
    <>
      <div className={styles.when}>
        {events.when(event)}
        <span>{chart.kinds[kind]}</span>
      </div>
      <div className={styles.what}>
        <b>{name[language]}</b>
        {progress.length > 0 ? (
          <ul>
            {progress.map((figure) => (
              <li key={figureKey(figure)}>
                {names[figure.name]}: <FigureText figure={figure} />
              </li>
            ))}
          </ul>
        ) : (
          source.kind === 'reported' && <p>{source.statement[language]}</p>
        )}
        <EventSource source={source} sources={sources} />
      </div>
    </>
  );
}

interface SourceProps extends Pick<Props, 'sources'> {
  readonly source: DatedEvent['source'];
}

function EventSource({ source, sources }: SourceProps) {
  const words = useWords(campaignsPageWords);
  const events = useWords(eventWords);
  if (source.kind === 'stated') return <p className={styles.source}>{words.stated(source.by)}</p>;
  if (source.kind !== 'reported') return null;
  const found = sources.find(({ id }) => id === source.source);
  if (!found) return null;
  return (
    <p className={styles.source}>
      <SourceTitle source={found} />
      {source.paragraph !== undefined && `, ${events.paragraph(source.paragraph)}`}
    </p>
  );
}
