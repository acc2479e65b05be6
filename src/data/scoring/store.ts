import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../domain/emulation/draft.ts';
import { draftIn } from './parse.ts';

/** The scoring tables that an office keeps on this machine, one for each organisation and year, as they were typed. */

interface Schema extends DBSchema {
  tables: { key: string; value: unknown };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  if (opening) return opening;
  const opened = openDB<Schema>('thads-scoring', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('tables');
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
}

/** What is kept: a draft, nothing, or something that is no table (`broken`), which stays where it is. Rejects where nothing can be kept. */
export async function keptDraft(key: string): Promise<Draft | 'broken' | undefined> {
  const found = await (await database()).get('tables', key);
  return found === undefined ? undefined : (draftIn(found) ?? 'broken');
}

/** Keeps a draft in the place of what was; null takes it away. Rejects where nothing can be kept. */
export async function keepDraft(key: string, draft: Draft | null): Promise<void> {
  const into = await database();
  if (draft === null) await into.delete('tables', key);
  else await into.put('tables', draft, key);
}
