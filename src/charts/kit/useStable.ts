import { replaceEqualDeep } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * The value of the last rendering for as long as it is equal in content, so that a chart whose rows have not changed is
 * left alone whatever else on the page has. Plain data only.
 */
export function useStable<T>(value: T): T {
  const [kept, keep] = useState(value);
  const next: T = replaceEqualDeep(kept, value);
  if (next !== kept) keep(next);
  return next;
}
