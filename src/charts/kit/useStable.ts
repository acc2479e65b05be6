import { useState } from 'react';

/**
 * The value of the last rendering for as long as it is equal in content, so that a chart whose rows have not changed is
 * left alone whatever else on the page has. Plain data only.
 */
export function useStable<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || sameContent(kept, value)) return kept;
  keep(value);
  return value;
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
