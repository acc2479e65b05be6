import type { DatedEvent } from '../domain/datedEvents.ts';
import type { FigureBook } from '../domain/figureBook.ts';
import { type EventDraft, eventOf, withEvents } from '../domain/ownEvents.ts';
import { type OwnEvents, useOwnEvents } from './ownEvents.ts';

const known = new WeakMap<EventDraft, DatedEvent | undefined>();

/** The same event for the same draft. */
function knownEvent(draft: EventDraft): DatedEvent | undefined {
  if (!known.has(draft)) known.set(draft, eventOf(draft));
  return known.get(draft);
}

/** Joins events to what is known. */
function joining(events: readonly DatedEvent[]): OwnEvents['join'] {
  const joined = new WeakMap<object, unknown>();
  return <S extends { readonly book: FigureBook }>(known: S): S => {
    if (events.length === 0) return known;
    const made = (joined.get(known) as S | undefined) ?? { ...known, book: withEvents(known.book, events) };
    joined.set(known, made);
    return made;
  };
}

/**
 * Puts what an office has typed in the place of what was; null takes all of it away. While the finished ones stay what they are, their
 * list does too: nothing is computed anew from it.
 */
export function putOwnEvents(organisation: string, drafts: readonly EventDraft[] | null): void {
  const before = useOwnEvents.getState()[organisation];
  const all = drafts ?? [];
  const events = all.flatMap((draft) => knownEvent(draft) ?? []);
  const isSame = before?.events.length === events.length && events.every((event, at) => event === before.events[at]);
  useOwnEvents.setState({
    [organisation]: isSame ? { ...before, drafts: all } : { drafts: all, events, join: joining(events) },
  });
}
