import { notedOrganisations } from '../../state/eventsNote.ts';
import { useOwnEvents } from '../../state/ownEvents.ts';

/** Takes over the events that offices have kept on this machine, where any are and nothing has been taken over or typed yet. */
export function restoreEvents(): void {
  // What cannot be had is missing on charts, and its own form says why.
  for (const organisation of notedOrganisations())
    if (!isHeld(organisation)) restore(organisation).catch(() => undefined);
}

async function restore(organisation: string): Promise<void> {
  const [{ kept }, { putOwnEvents }] = await Promise.all([
    import('../../data/events/store.ts'),
    import('../../state/putOwnEvents.ts'),
  ]);
  const found = await kept(organisation);
  if (found && found !== 'broken' && !isHeld(organisation)) putOwnEvents(organisation, found);
}

function isHeld(organisation: string): boolean {
  return organisation in useOwnEvents.getState();
}
