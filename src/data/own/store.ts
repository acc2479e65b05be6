import type { OfficeReport } from '../../domain/officeReport.ts';
import { apply, type Change, clear, layOver, type Made, putBack, type Transaction } from './changes.ts';
import { type Database, nothingYet, openDatabase, type Replaced, type State, stores } from './database.ts';
import { failureOf, OwnFailure } from './failure.ts';
import {
  type KeptPeriod,
  type Office,
  type OfficeTarget,
  type Remembered,
  type ReportId,
  reportIdOf,
  reportKey,
} from './kept.ts';
import { askToLast } from './lasting.ts';
import { isSound, periodOf, soundIn } from './sound.ts';
import type { TypedThings } from './typedThings.ts';

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
  /** Scoring tables and events, which are kept apart: backups have them, the figures' own store does not. */
  readonly typed?: TypedThings;
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
  /**
   * Puts back the reports that the change of a revision has replaced, and takes away those that it brought. This is a change too,
   * and can itself be undone. Throws `superseded` where a later change has replaced one of them again, or where it replaced none.
   */
  readonly undo: (undone: number, revision: number) => Promise<number>;
  /** Which periods an office has kept, from which sheets; the latest first. */
  readonly periods: (organisation: string) => Promise<readonly KeptPeriod[]>;
  readonly everything: () => Promise<Everything>;
  /**
   * Lays a backup over what is kept: what it has counts, a report in the place of another keeps that one as replaced, and what it
   * does not have stays.
   */
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
  /** Asks the browser to keep it for good; once, when a report is first kept. */
  readonly toLast?: () => void;
}

/** Opens what is kept. Throws an `OwnFailure` where the browser keeps nothing. */
export async function openOwnData({
  name,
  now = isoNow,
  closed = () => undefined,
  toLast = askToLast,
}: Options = {}): Promise<OwnData> {
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
  return { ...reading(database), ...writing(write, toLast), ...keepingTime(database), listen, close };

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

type Reading = Pick<OwnData, 'overview' | 'report' | 'reportsOf' | 'replacedBy' | 'periods' | 'everything'>;

function reading(database: Database): Reading {
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
    report: (id) => safely(async () => soundIn([await database.get('reports', reportKey(id))])[0]),
    reportsOf: (organisation, statYear) =>
      safely(async () => soundIn(await database.getAll('reports', startingWith(`${organisation}/${statYear}/`)))),
    replacedBy: (id) =>
      safely(async () =>
        (await database.getAllFromIndex('replaced', 'key', reportKey(id))).toSorted(
          (a, b) => b.at.localeCompare(a.at) || b.revision - a.revision,
        ),
      ),
    periods: (organisation) =>
      safely(async () => {
        const found: KeptPeriod[] = [];
        // One after the other: all of a nation at once would be a hundred megabytes.
        let cursor = await database.transaction('reports').store.openCursor(startingWith(`${organisation}/`), 'prev');
        while (cursor) {
          found.push(periodOf(cursor.value));
          cursor = await cursor.continue();
        }
        return found;
      }),
    everything: () =>
      safely(async () => ({
        state: await state(),
        offices: await database.getAll('offices'),
        reports: soundIn(await database.getAll('reports')),
        targets: await database.getAll('targets'),
        remembered: await database.getAll('remembered'),
        replaced: (await database.getAll('replaced')).filter(
          ({ key, before }) => before === null || isSound({ key, report: before }),
        ),
      })),
  };
}

function startingWith(key: string): IDBKeyRange {
  return IDBKeyRange.bound(key, `${key}\uffff`);
}

type Write = (expected: number, work: (transaction: Transaction, made: Made) => Promise<unknown>) => Promise<number>;

/** Does a change whole or not at all, if nothing has changed since the revision that it was made for. */
async function changed(
  database: Database,
  { expected, at }: { readonly expected: number; readonly at: string },
  work: Parameters<Write>[1],
): Promise<number> {
  return safely(async () => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
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

function writing(write: Write, toLast: () => void): Pick<OwnData, 'change' | 'undo' | 'restore' | 'deleteAll'> {
  let asked = false;
  return {
    change: async (change, expected) => {
      const revision = await write(expected, (transaction, made) => apply(transaction, change, made));
      if (change.reports?.length && !asked) toLast();
      asked ||= Boolean(change.reports?.length);
      return revision;
    },
    undo: (undone, expected) => write(expected, (transaction, made) => putBack(transaction, undone, made)),
    restore: (all, expected) => write(expected, (transaction, made) => layOver(transaction, all, made)),
    deleteAll: (expected) => write(expected, clear),
  };
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
