import { type IDBPDatabase, openDB } from 'idb';

/** Things that an office types and keeps on this machine, by a key, in a database of their own. */

export interface KeptStore<T> {
  /** What is kept: a thing, nothing, or something that is none (`broken`), which stays where it is. Rejects where nothing can be kept. */
  readonly kept: (key: string) => Promise<T | 'broken' | undefined>;
  /** Everything that is kept and can be read, by its key. Rejects where nothing can be kept. */
  readonly all: () => Promise<Readonly<Record<string, T>>>;
  /** Keeps a thing in the place of what was; null takes it away. Rejects where nothing can be kept. */
  readonly keep: (key: string, thing: T | null) => Promise<void>;
}

/** `read` gives what was kept as what it is, or undefined where it is something else. */
export function keptStore<T>(name: string, store: string, read: (raw: unknown) => T | undefined): KeptStore<T> {
  let opening: Promise<IDBPDatabase> | undefined;
  const database = () => {
    if (opening) return opening;
    const opened = openDB(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(store);
      },
      // A newer version of the site in another tab goes first.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
    });
    opening = opened;
    opened.catch(() => {
      opening = undefined;
    });
    return opened;
  };
  return {
    kept: async (key) => {
      const found: unknown = await (await database()).get(store, key);
      return found === undefined ? undefined : (read(found) ?? 'broken');
    },
    all: async () => {
      const from = await database();
      const keys = await from.getAllKeys(store);
      const things = await Promise.all(keys.map((key) => from.get(store, key) as Promise<unknown>));
      return Object.fromEntries(
        keys.flatMap((key, at) => {
          const thing = read(things[at]);
          return thing === undefined ? [] : [[String(key), thing] as const];
        }),
      );
    },
    keep: async (key, thing) => {
      const into = await database();
      if (thing === null) await into.delete(store, key);
      else await into.put(store, thing, key);
    },
  };
}
