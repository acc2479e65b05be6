import { type OwnData, openOwnData } from './store.ts';

let known: Promise<OwnData> | undefined;

/** What is kept on this machine, opened once for the whole site; tried again where it could not be, and where it was taken away. */
export function openedOwnData(): Promise<OwnData> {
  known ??= openOwnData({ closed: forget }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return known;
}

function forget(): void {
  known = undefined;
}
