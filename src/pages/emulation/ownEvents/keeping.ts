import type { EventDraft } from '../../../domain/ownEvents.ts';
import { eventsNoteKey } from '../../../state/eventsNote.ts';
import { useOwnEvents } from '../../../state/ownEvents.ts';
import { putOwnEvents } from '../../../state/putOwnEvents.ts';
import { type Keeping, useKept } from '../typed/useKept.ts';

const keeping: Keeping<readonly EventDraft[]> = {
  noteKey: eventsNoteKey,
  held: (organisation) => useOwnEvents.getState()[organisation]?.drafts,
  put: putOwnEvents,
  store: () => import('../../../data/events/store.ts'),
};

const none: readonly EventDraft[] = [];

/** The events that an office has written down: what is kept on this machine, and what is being typed. */
export function useEventDrafts(organisation: string) {
  const own = useOwnEvents((all) => all[organisation]);
  const { change, ...kept } = useKept(organisation, keeping);
  return {
    drafts: own?.drafts ?? none,
    /** How many of them are finished. */
    told: own?.events.length ?? 0,
    change: (next: readonly EventDraft[]) => change(next.length > 0 ? next : null),
    ...kept,
  };
}
