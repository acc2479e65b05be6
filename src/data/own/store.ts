import type { OfficeReport } from '../../domain/officeReport.ts';
import { type Database, nothingYet, openDatabase, type Replaced, type State, stores } from './database.ts';
import { failureOf, OwnFailure } from './failure.ts';
import {
  type Office,
  type OfficeTarget,
  type Remembered,
  type ReportId,
  rememberedKey,
  reportIdOf,
  reportKey,
  targetKey,
} from './kept.ts';

/** A change of what is kept: all of it is done, or nothing. */
export interface Change {
  readonly offices?: readonly Office[];
  readonly reports?: readonly OfficeReport[];
  readonly targets?: readonly OfficeTarget[];
  readonly withoutTargets?: readonly OfficeTarget[];
  readonly remembered?: readonly Remembered[];
  readonly forgotten?: readonly Remembered[];
}

/** What is kept, without the reports themselves. */
export interface Overview {
  readonly state: State;
  readonly offices: readonly Office[];
  readonly reports: readonly ReportId[];
  readonly targets: readonly OfficeTarget[];
  readonly remembered: readonly Remembered[];
}

/** Everything, as a backup has it. */
export interface Everything extends Omit<Overview, 'reports'> {
  readonly reports: readonly OfficeReport[];
  readonly replaced: readonly Replaced[];
}

/** What an office keeps on this machine. Everything that cannot be done throws an `OwnFailure`, and then nothing has changed. */
export interface OwnData {
  readonly overview: () => Promise<Overview>;
  readonly report: (id: ReportId) => Promise<OfficeReport | undefined>;
  /** All reports of a year, in their order. */
  readonly reportsOf: (organisation: string, statYear: number) => Promise<readonly OfficeReport[]>;
  /** What a report has replaced, the latest first. */
  readonly replacedBy: (id: ReportId) => Promise<readonly Replaced[]>;
  /**
   * Changes what is kept, if it still is as at `revision`; a report in the place of another keeps that one as replaced. Gives the
   * new revision. Throws `conflict` where another tab has changed something.
   */
  readonly change: (change: Change, revision: number) => Promise<number>;
  /** Puts back the reports that the change of a revision has replaced, and takes away those that it brought. */
  readonly undo: (undone: number, revision: number) => Promise<number>;
  readonly everything: () => Promise<Everything>;
  /** Puts a backup in the place of everything. */
  readonly restore: (all: Everything, revision: number) => Promise<number>;
  readonly backedUp: (at: string) => Promise<void>;
  readonly deleteAll: (revision: number) => Promise<number>;
  /** Tells of every change, of this tab and of others; gives the way to stop. */
  readonly listen: (changed: (revision: number) => void) => () => void;
  readonly close: () => void;
}

const channelName = 'thads-own';

interface Options {
  /** Another database than the site's own, in tests. */
  readonly name?: string;
  readonly now?: () => string;
  /** Is told when a newer version of the site has taken the database. */
  readonly closed?: () => void;
}

/** Opens what is kept. Throws an `OwnFailure` where the browser keeps nothing. */
export async function openOwnData({ name, now = isoNow, closed = () => undefined }: Options = {}): Promise<OwnData> {
  const database = await openDatabase(closed, name);
  const listeners = new Set<(revision: number) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name ?? channelName);
  const tell = (revision: number) => {
    for (const listener of listeners) listener(revision);
  };
  channel?.addEventListener('message', ({ data }) => tell(Number(data)));
  const write: Write = async (expected, work) => {
    const revision = await changed(database, { expected, at: now() }, work);
    channel?.postMessage(revision);
    tell(revision);
    return revision;
  };
  return { ...reading(database), ...writing(write), ...keepingTime(database), listen, close };

  function listen(listener: (revision: number) => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  function close() {
    channel?.close();
    database.close();
  }
}

const isoNow = () => new Date().toISOString();

function reading(database: Database): Pick<OwnData, 'overview' | 'report' | 'reportsOf' | 'replacedBy' | 'everything'> {
  const state = async () => (await database.get('state', 'state')) ?? nothingYet;
  return {
    overview: () =>
      safely(async () => ({
        state: await state(),
        offices: await database.getAll('offices'),
        reports: (await database.getAllKeys('reports')).map(reportIdOf),
        targets: await database.getAll('targets'),
        remembered: await database.getAll('remembered'),
      })),
    report: (id) => safely(async () => (await database.get('reports', reportKey(id)))?.report),
    reportsOf: (organisation, statYear) =>
      safely(async () => {
        const range = IDBKeyRange.bound(`${organisation}/${statYear}/`, `${organisation}/${statYear}/\uffff`);
        return (await database.getAll('reports', range)).map(({ report }) => report);
      }),
    replacedBy: (id) =>
      safely(async () =>
        (await database.getAllFromIndex('replaced', 'key', reportKey(id))).toSorted((a, b) => b.revision - a.revision),
      ),
    everything: () =>
      safely(async () => ({
        state: await state(),
        offices: await database.getAll('offices'),
        reports: (await database.getAll('reports')).map(({ report }) => report),
        targets: await database.getAll('targets'),
        remembered: await database.getAll('remembered'),
        replaced: await database.getAll('replaced'),
      })),
  };
}

type Transaction = ReturnType<typeof transactionOf>;
type Write = (
  expected: number,
  work: (transaction: Transaction, made: { readonly revision: number; readonly at: string }) => Promise<unknown>,
) => Promise<number>;

function transactionOf(database: Database) {
  return database.transaction(stores, 'readwrite', { durability: 'strict' });
}

/** Does a change whole or not at all, if nothing has changed since the revision that it was made for. */
async function changed(
  database: Database,
  { expected, at }: { readonly expected: number; readonly at: string },
  work: Parameters<Write>[1],
): Promise<number> {
  return safely(async () => {
    const transaction = transactionOf(database);
    // Without somebody who waits for it an abort would be an error of the page.
    transaction.done.catch(() => undefined);
    try {
      const state = (await transaction.objectStore('state').get('state')) ?? nothingYet;
      if (state.revision !== expected) throw new OwnFailure('conflict');
      const revision = state.revision + 1;
      await work(transaction, { revision, at });
      await transaction.objectStore('state').put({ ...state, revision, changedAt: at }, 'state');
      await transaction.done;
      return revision;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  });
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function writing(write: Write): Pick<OwnData, 'change' | 'undo' | 'restore' | 'deleteAll'> {
  return {
    change: (change, expected) =>
      write(expected, async (transaction, { revision, at }) => {
        for (const office of change.offices ?? []) await transaction.objectStore('offices').put(office);
        for (const report of change.reports ?? []) await replace(transaction, report, { revision, at });
        const targets = transaction.objectStore('targets');
        for (const target of change.targets ?? []) await targets.put(target, targetKey(target));
        for (const target of change.withoutTargets ?? []) await targets.delete(targetKey(target));
        const remembered = transaction.objectStore('remembered');
        for (const each of change.remembered ?? []) await remembered.put(each, rememberedKey(each));
        for (const each of change.forgotten ?? []) await remembered.delete(rememberedKey(each));
      }),
    undo: (undone, expected) =>
      write(expected, async (transaction) => {
        const replaced = transaction.objectStore('replaced');
        for (const key of await replaced.index('revision').getAllKeys(undone)) {
          const entry = await replaced.get(key);
          if (!entry) continue;
          const reports = transaction.objectStore('reports');
          if (entry.before) await reports.put({ key: entry.key, report: entry.before });
          else await reports.delete(entry.key);
          await replaced.delete(key);
        }
      }),
    restore: (all, expected) =>
      write(expected, async (transaction) => {
        await clear(transaction);
        for (const office of all.offices) await transaction.objectStore('offices').put(office);
        const reports = transaction.objectStore('reports');
        for (const report of all.reports) await reports.put({ key: reportKey(report), report });
        for (const target of all.targets) await transaction.objectStore('targets').put(target, targetKey(target));
        for (const each of all.remembered) await transaction.objectStore('remembered').put(each, rememberedKey(each));
        for (const each of all.replaced) await transaction.objectStore('replaced').put(each);
      }),
    deleteAll: (expected) => write(expected, clear),
  };
}

async function replace(
  transaction: Transaction,
  report: OfficeReport,
  { revision, at }: { readonly revision: number; readonly at: string },
): Promise<void> {
  const key = reportKey(report);
  const reports = transaction.objectStore('reports');
  const before = (await reports.get(key))?.report ?? null;
  await transaction.objectStore('replaced').put({ revision, key, before, at });
  await reports.put({ key, report });
}

async function clear(transaction: Transaction): Promise<void> {
  for (const name of stores) if (name !== 'state') await transaction.objectStore(name).clear();
}

function keepingTime(database: Database): Pick<OwnData, 'backedUp'> {
  return {
    backedUp: (at) =>
      safely(async () => {
        const state = (await database.get('state', 'state')) ?? nothingYet;
        await database.put('state', { ...state, backedUpAt: at }, 'state');
      }),
  };
}

async function safely<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}
