import { create } from 'zustand';
import type { DatedEvent } from '../domain/datedEvents.ts';
import type { FigureBook } from '../domain/figureBook.ts';
import type { EventDraft } from '../domain/ownEvents.ts';

/** The events that offices write down: as they are typed, and those of them that are finished. */
export interface OwnEvents {
  readonly drafts: readonly EventDraft[];
  readonly events: readonly DatedEvent[];
  /** What is known, with the finished ones among what its book dates; the same object for the same. */
  readonly join: <S extends { readonly book: FigureBook }>(known: S) => S;
}

/** By organisation; nothing before it was looked for (`putOwnEvents.ts` changes it, which the first page does not need). */
export const useOwnEvents = create<Readonly<Record<string, OwnEvents>>>()(() => ({}));
