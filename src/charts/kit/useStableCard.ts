import { useState } from 'react';
import type { Card } from './card.ts';

/** The card of the last rendering for as long as it says and shows the same, so that its drawing is left alone. */
export function useStableCard(card: Card): Card {
  const [kept, keep] = useState(card);
  if (kept === card) return card;
  const same = kept.id === card.id && kept.language === card.language && kept.withheld === card.withheld;
  if (same && sameContent(kept.data, card.data)) return kept;
  keep(card);
  return card;
}

/**
 * Whether two pieces of plain data say the same. It stops at the first difference: rows that have changed are told from
 * the ones before at once, however many there are.
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(b, key) || !sameContent(a[key as never], b[key as never])) return false;
  }
  return true;
}
