import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failureOf, OwnFailure } from './failure.ts';
import type { KeptReport, Office, OfficeTarget, Remembered } from './kept.ts';

/** The database of an office's own figures: its shape, its versions, and how it is opened. */

export interface State {
  /** One more with every change. */
  readonly revision: number;
  /** ISO date and time of the last change. */
  readonly changedAt: string;
  /** ISO date and time at which a backup was last taken. */
  readonly backedUpAt: string | null;
}

/** What a change has put in the place of something: the report before, or nothing. */
export interface Replaced {
  /** The revision that the change made. */
  readonly revision: number;
  readonly key: string;
  readonly before: KeptReport['report'] | null;
  readonly at: string;
}

export interface OwnSchema extends DBSchema {
  offices: { key: string; value: Office };
  reports: { key: string; value: KeptReport };
  replaced: { key: number; value: Replaced; indexes: { key: string; revision: number } };
  targets: { key: string; value: OfficeTarget };
  remembered: { key: string; value: Remembered };
  state: { key: string; value: State };
}

export type Database = IDBPDatabase<OwnSchema>;

export const databaseName = 'thads-own';
const newestVersion = 1;

export const stores = ['offices', 'reports', 'replaced', 'targets', 'remembered', 'state'] as const;
export const nothingYet: State = { revision: 0, changedAt: '', backedUpAt: null };

/**
 * Opens it, and brings one of an earlier version up to this. `closed` is told when a newer version of the site wants it: until the
 * page is loaded anew nothing can be read or kept. Throws an `OwnFailure`.
 */
export async function openDatabase(closed: () => void, name: string = databaseName): Promise<Database> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new OwnFailure('unavailable');
  let refuse: (failure: OwnFailure) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  // A browser may refuse in the very call.
  const opening = Promise.resolve().then(() =>
    openDB<OwnSchema>(name, newestVersion, {
      upgrade: (database, from) => {
        // One step a version, each from the one before.
        if (from < 1) {
          database.createObjectStore('offices', { keyPath: 'code' });
          database.createObjectStore('reports', { keyPath: 'key' });
          const replaced = database.createObjectStore('replaced', { autoIncrement: true });
          replaced.createIndex('key', 'key');
          replaced.createIndex('revision', 'revision');
          database.createObjectStore('targets');
          database.createObjectStore('remembered');
          database.createObjectStore('state');
        }
      },
      blocked: () => refuse(new OwnFailure('blocked')),
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    }),
  );
  // What comes after it was given up is not left open.
  const given = (database: Database) => database.close();
  return Promise.race([opening, blocked]).catch((error: unknown) => {
    void opening.then(given, () => undefined);
    throw failureOf(error);
  });
}
