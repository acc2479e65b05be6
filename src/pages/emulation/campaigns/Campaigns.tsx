import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/kit/ChartFrame.tsx';
import { timelineOf } from '../../../domain/datedEvents.ts';
import type { Look } from '../../../domain/look.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import grid from '../../kit/PageGrid.module.css';
import { OwnEvents } from '../ownEvents/OwnEvents.tsx';
import { campaignCards } from './cards.ts';
import { EventList } from './EventList.tsx';

/** Campaigns and events: on a timeline, each with what its source reports, and the office's own to write down. Cards of the page's grid. */
export function Campaigns({ look }: { readonly look: Look }) {
  const messages = useMessages();
  const { book, organisation } = look.statistics;
  const cards = useMemo(() => campaignCards(look, messages), [look, messages]);
  const events = useMemo(() => timelineOf(book), [book]);
  return (
    <>
      {cards.map((card) => (
        <ChartFrame key={card.id} card={card} className={grid.full} />
      ))}
      {events.length > 0 && <EventList events={events} sources={book.sources} className={grid.full} />}
      <OwnEvents key={organisation.code} organisation={organisation.code} />
    </>
  );
}
