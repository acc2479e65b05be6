import { type OwnData, openOwnData } from './store.ts';

let known: Promise<OwnData> | undefined;
const listeners = new Set<() => void>();

/** What is kept on this machine, opened once for the whole site; tried again where it could not be, and where it was taken away. */
export function openedOwnData(): Promise<OwnData> {
  known ??= openOwnData({ closed: forget }).then(
    (data) => {
      data.listen(() => {
        for (const listener of listeners) listener();
      });
      return data;
    },
    (error: unknown) => {
      forget();
      throw error;
    },
  );
  return known;
}

/** Tells of every change from now on, whenever it is opened; gives the way to stop. */
export function listenToOwnData(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

function forget(): void {
  known = undefined;
}
