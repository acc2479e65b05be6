import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page has come to life. In prerendered HTML, and while it is brought to life, what needs the script is of no
 * use yet: a choice made there would be lost without a word.
 */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
