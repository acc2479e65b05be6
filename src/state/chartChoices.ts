import { storedMap, storeInMap } from './storedMap.ts';

/** Which charts of each page a reader leaves out of its files, kept on this machine. */

const storageKey = 'thads-chart-choices';

/** What was chosen in this visit, also where nothing can be stored. */
const visit = new Map<string, readonly string[]>();

/** Ids of the charts of a page that are left out; none where nobody has chosen. */
export function leftOutOf(page: string): readonly string[] {
  const found = visit.get(page) ?? storedMap(storageKey)[page];
  return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
}

/** Keeps a choice; false where the browser keeps nothing: it then holds for this visit only. */
export function leaveOut(page: string, ids: readonly string[]): boolean {
  visit.set(page, ids);
  return storeInMap(storageKey, page, ids);
}
