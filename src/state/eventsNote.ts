import { storedMap } from './storedMap.ts';

/** Under which it is noted in the browser's storage whose events are kept, so that nobody else fetches what reads them. */
export const eventsNoteKey = 'thads-events';

/** The organisations of which events are kept. */
export function notedOrganisations(): readonly string[] {
  return Object.entries(storedMap(eventsNoteKey)).flatMap(([organisation, isKept]) =>
    isKept === true ? [organisation] : [],
  );
}
