import { type Letterhead, letterheadTexts } from '../domain/letterhead.ts';
import { storedMap, storeInMap } from './storedMap.ts';

/** How each organisation heads and signs its papers, as a clerk has set it on this machine. */

const storageKey = 'thads-letterheads';
/** Longer texts are none that somebody typed here. */
const longest = 1000;

/** What was set in this visit, also where nothing can be stored. */
const visit = new Map<string, Partial<Letterhead>>();

/** What has been set for an organisation; nothing where nothing has. */
export function storedLetterhead(organisation: string): Partial<Letterhead> {
  return visit.get(organisation) ?? known(storedMap(storageKey)[organisation]);
}

/** Keeps what is set, in the place of what was; nothing at all is the way back to the defaults. */
export function storeLetterhead(organisation: string, given: Partial<Letterhead>): boolean {
  visit.set(organisation, given);
  return storeInMap(storageKey, organisation, given);
}

function known(found: unknown): Partial<Letterhead> {
  if (typeof found !== 'object' || found === null) return {};
  const given = found as Record<string, unknown>;
  const texts = letterheadTexts.flatMap((key) => {
    const text = given[key];
    return typeof text === 'string' && text.length <= longest ? [[key, text] as const] : [];
  });
  const { signs } = given;
  return { ...Object.fromEntries(texts), ...((signs === 'head' || signs === 'deputy') && { signs }) };
}
