import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupText, readBackup } from '../../../src/data/own/backup.ts';
import { fromPublished, publishedZip } from '../../../src/data/own/publish.ts';
import { type Everything, type OwnData, openOwnData } from '../../../src/data/own/store.ts';
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

const backupOf = async (data: OwnData): Promise<Everything> => {
  const read = readBackup(backupText(await data.everything()));
  if (typeof read === 'string') throw new Error(read);
  return read;
};

describe('another browser', () => {
  it('has everything of a backup, with what was replaced', async () => {
    expect(await elsewhere.restore(await backupOf(here), 0)).toBe(1);
    const [before, after] = await Promise.all([here.everything(), elsewhere.everything()]);
    expect(after.reports).toEqual(before.reports);
    expect(after.offices).toEqual(before.offices);
    const replaced = await elsewhere.replacedBy(officeReport(1, [0, 0]));
    expect(replaced.map((entry) => entry.before?.rows[0]?.values.completed)).toContain(10);
  });

  it('has nothing twice of a backup that is restored once more', async () => {
    const backup = await backupOf(here);
    await elsewhere.restore(backup, 0);
    const once = await elsewhere.everything();
    await elsewhere.restore(backup, 1);
    const twice = await elsewhere.everything();
    expect(twice.replaced).toEqual(once.replaced);
    expect(twice.reports).toEqual(once.reports);
  });

  it('takes the reports away again when restoring is undone, and never what was undone elsewhere', async () => {
    await elsewhere.restore(await backupOf(here), 0);
    await expect(elsewhere.undo(2, 1)).rejects.toMatchObject({ kind: 'superseded' });
    await elsewhere.undo(1, 1);
    expect((await elsewhere.overview()).reports).toEqual([]);
  });

  it('has the reports of what was published', async () => {
    const zip = publishedZip(await here.everything());
    const published = zip && fromPublished(zip);
    if (!published) throw new Error('nothing published');
    await elsewhere.restore(published, 0);
    expect((await elsewhere.everything()).reports).toEqual((await here.everything()).reports);
  });

  it('is not overwritten by a tab that has not seen the last change', async () => {
    const backup = await backupOf(here);
    await elsewhere.change({ offices: [office] }, 0);
    await expect(elsewhere.restore(backup, 0)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await elsewhere.overview()).reports).toEqual([]);
  });

  it('knows when a backup was last taken', async () => {
    await here.backedUp('2026-03-03T03:00:00.000Z');
    expect((await here.overview()).state).toMatchObject({ revision: 2, backedUpAt: '2026-03-03T03:00:00.000Z' });
  });
});
