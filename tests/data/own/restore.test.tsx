import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeBackup } from '../../../src/data/own/backup.ts';
import { publicationOf } from '../../../src/data/own/publish.ts';
import { restoreFrom } from '../../../src/data/own/restore.ts';
import { type OwnData, openOwnData } from '../../../src/data/own/store.ts';
import { office, officeReport } from '../../fixtures/officeReports.ts';

const databases = ['test-restore-here', 'test-restore-elsewhere'] as const;
let here: OwnData;
let elsewhere: OwnData;

beforeEach(async () => {
  [here, elsewhere] = (await Promise.all(databases.map((name) => openOwnData({ name })))) as [OwnData, OwnData];
  await here.change({ offices: [office], reports: [officeReport(1, [10, 20])] }, 0);
  await here.change({ reports: [officeReport(1, [11, 20]), officeReport(2, [14, 30], 'amounts')] }, 1);
});

afterEach(async () => {
  for (const data of [here, elsewhere]) data.close();
  for (const name of databases) {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = resolve;
    });
  }
});

const zipOf = async (data: OwnData) =>
  new Blob([publicationOf(await data.everything()) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });

describe('another browser', () => {
  it('has everything of a backup, with what was replaced', async () => {
    const backup = await takeBackup(here, '2026-03-03T03:00:00.000Z');
    expect((await here.overview()).state).toMatchObject({ revision: 2, backedUpAt: '2026-03-03T03:00:00.000Z' });
    expect(await restoreFrom(elsewhere, backup, 0)).toEqual({
      kind: 'restored',
      revision: 1,
      at: '2026-03-03T03:00:00.000Z',
      offices: 1,
      reports: 2,
      targets: 0,
    });
    const [before, after] = await Promise.all([here.everything(), elsewhere.everything()]);
    expect(after.reports).toEqual(before.reports);
    expect(after.offices).toEqual(before.offices);
    const replaced = await elsewhere.replacedBy(officeReport(1, [0, 0]));
    expect(replaced.map((entry) => entry.before?.rows[0]?.values.completed)).toContain(10);
  });

  it('has nothing twice of a backup that is restored once more', async () => {
    const backup = await takeBackup(here);
    await restoreFrom(elsewhere, backup, 0);
    const once = await elsewhere.everything();
    await restoreFrom(elsewhere, backup, 1);
    const twice = await elsewhere.everything();
    expect(twice.replaced).toEqual(once.replaced);
    expect(twice.reports).toEqual(once.reports);
  });

  it('takes the reports away again when restoring is undone, and never what was undone elsewhere', async () => {
    await restoreFrom(elsewhere, await takeBackup(here), 0);
    await expect(elsewhere.undo(2, 1)).rejects.toMatchObject({ kind: 'superseded' });
    await elsewhere.undo(1, 1);
    expect((await elsewhere.overview()).reports).toEqual([]);
  });

  it('has the reports of what was published', async () => {
    expect(await restoreFrom(elsewhere, await zipOf(here), 0)).toMatchObject({
      kind: 'restored',
      reports: 2,
      at: null,
    });
    expect((await elsewhere.everything()).reports).toEqual((await here.everything()).reports);
  });

  it('is left as it is by a file that is none of these, or not whole', async () => {
    const whole = await takeBackup(here);
    const why = async (file: Blob) => {
      const found = await restoreFrom(elsewhere, file, 0);
      return found.kind === 'refused' && found.why;
    };
    expect(await why(new Blob(['Tháng,Số việc']))).toBe('notABackup');
    expect(await why(new Blob([]))).toBe('notABackup');
    expect(await why(whole.slice(0, whole.size - 100))).toBe('damaged');
    const zip = await zipOf(here);
    expect(await why(zip.slice(0, zip.size - 100))).toBe('notAZip');
    expect(await elsewhere.overview()).toMatchObject({ state: { revision: 0 }, offices: [], reports: [] });
  });

  it('is not overwritten by a tab that has not seen the last change', async () => {
    const backup = await takeBackup(here);
    await elsewhere.change({ offices: [office] }, 0);
    await expect(restoreFrom(elsewhere, backup, 0)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await elsewhere.overview()).reports).toEqual([]);
  });
});
