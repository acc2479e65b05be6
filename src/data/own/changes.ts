import type { IDBPTransaction } from 'idb';
import type { OfficeReport } from '../../domain/officeReport.ts';
import type { OwnSchema, Replaced, stores } from './database.ts';
import { OwnFailure } from './failure.ts';
import {
  type KeptReport,
  type Office,
  type OfficeTarget,
  type Remembered,
  rememberedKey,
  reportKey,
  targetKey,
} from './kept.ts';

/** What is done to the database within one transaction: all of it, or nothing. */

/** A change of what is kept. */
export interface Change {
  readonly offices?: readonly Office[];
  readonly reports?: readonly OfficeReport[];
  readonly targets?: readonly OfficeTarget[];
  readonly withoutTargets?: readonly OfficeTarget[];
  readonly remembered?: readonly Remembered[];
  readonly forgotten?: readonly Remembered[];
}

export type Transaction = IDBPTransaction<OwnSchema, typeof stores, 'readwrite'>;

/** The revision that a change makes, and when. */
export interface Made {
  readonly revision: number;
  readonly at: string;
}

export async function apply(transaction: Transaction, change: Change, made: Made): Promise<void> {
  for (const office of change.offices ?? []) await transaction.objectStore('offices').put(office);
  for (const report of change.reports ?? []) await replace(transaction, { key: reportKey(report), report }, made);
  const targets = transaction.objectStore('targets');
  for (const target of change.targets ?? []) await targets.put(target, targetKey(target));
  for (const target of change.withoutTargets ?? []) await targets.delete(targetKey(target));
  const remembered = transaction.objectStore('remembered');
  for (const each of change.remembered ?? []) await remembered.put(each, rememberedKey(each));
  for (const each of change.forgotten ?? []) await remembered.delete(rememberedKey(each));
}

/** Puts a report, or nothing, in the place of what is there, which is kept as replaced. */
async function replace(
  transaction: Transaction,
  { key, report }: { readonly key: string; readonly report: KeptReport['report'] | null },
  { revision, at }: Made,
): Promise<void> {
  const reports = transaction.objectStore('reports');
  const before = (await reports.get(key))?.report ?? null;
  await transaction.objectStore('replaced').put({ revision, key, before, at });
  if (report) await reports.put({ key, report });
  else await reports.delete(key);
}

/** Undoes the change of a revision, as a change of its own: what it brought is kept as replaced in turn. */
export async function putBack(transaction: Transaction, undone: number, made: Made): Promise<void> {
  const replaced = transaction.objectStore('replaced');
  const entries = await replaced.index('revision').getAll(undone);
  if (entries.length === 0) throw new OwnFailure('superseded');
  for (const { key } of entries) {
    const revisions = (await replaced.index('key').getAll(key)).map(({ revision }) => revision);
    if (Math.max(...revisions) !== undone) throw new OwnFailure('superseded');
  }
  for (const { key, before } of entries) await replace(transaction, { key, report: before }, made);
}

interface Given extends Required<Pick<Change, 'offices' | 'reports' | 'targets' | 'remembered'>> {
  readonly replaced: readonly Replaced[];
}

/** Lays everything of another place over what is here. What stands here alone stays, units of an office too. */
export async function layOver(transaction: Transaction, given: Given, made: Made): Promise<void> {
  const offices = transaction.objectStore('offices');
  for (const office of given.offices) await offices.put(withUnitsOf(office, await offices.get(office.code)));
  const reports = transaction.objectStore('reports');
  for (const report of given.reports) {
    const key = reportKey(report);
    const here = await reports.get(key);
    if (JSON.stringify(here?.report) !== JSON.stringify(report)) await replace(transaction, { key, report }, made);
  }
  await apply(transaction, { targets: given.targets, remembered: given.remembered }, made);
  const replaced = transaction.objectStore('replaced');
  const known = new Set((await replaced.getAll()).map(({ key, at }) => `${key} ${at}`));
  for (const entry of given.replaced) {
    // Its revision is one of another place: a number that none here has, so that nobody undoes what was not done here.
    const revision = -Math.abs(entry.revision);
    if (!known.has(`${entry.key} ${entry.at}`)) await replaced.put({ ...entry, revision });
  }
}

function withUnitsOf(office: Office, here: Office | undefined): Office {
  const codes = new Set(office.units.map(({ code }) => code));
  return { ...office, units: [...office.units, ...(here?.units ?? []).filter(({ code }) => !codes.has(code))] };
}

/** Takes everything away but the number of the revision, by which other tabs see that something has changed. */
export async function clear(transaction: Transaction): Promise<void> {
  for (const name of ['offices', 'reports', 'replaced', 'targets', 'remembered'] as const) {
    await transaction.objectStore(name).clear();
  }
}
