import { databaseName } from './database.ts';
import { openedOwnData } from './opened.ts';

/** Whether an office has kept a report on this machine. Where the browser tells, nothing is opened or set up to find out. */
export async function hasOwnData(): Promise<boolean> {
  const known = await indexedDB.databases?.();
  if (known && !known.some(({ name }) => name === databaseName)) return false;
  return (await (await openedOwnData()).overview()).reports.length > 0;
}
