import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownSource } from '../../../src/data/own/ownSource.ts';
import { type OwnData, openOwnData } from '../../../src/data/own/store.ts';
import { office, officeReport } from '../../fixtures/officeReports.ts';

let name = '';
let count = 0;
const open: OwnData[] = [];

async function opened(): Promise<OwnData> {
  const data = await openOwnData({ name, now: () => '2026-03-02T03:00:00.000Z' });
  open.push(data);
  return data;
}

/** Makes of a report what a fault of the disk would. */
async function spoil(key: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise((resolve) => {
    const transaction = database.transaction('reports', 'readwrite');
    transaction.objectStore('reports').put({ key, report: { organisation: 'thi-xa-a', rows: null } });
    transaction.oncomplete = resolve;
  });
  database.close();
}

beforeEach(() => {
  count += 1;
  name = `test-own-${count}`;
});

afterEach(async () => {
  for (const data of open.splice(0)) data.close();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = resolve;
    request.onblocked = resolve;
  });
});

describe('what an office keeps', () => {
  it('is there again when it is opened anew', async () => {
    const data = await opened();
    expect(await data.change({ offices: [office], reports: [officeReport(1, [10, 20])] }, 0)).toBe(1);
    const again = await opened();
    const { state, offices, reports } = await again.overview();
    expect(state).toEqual({ revision: 1, changedAt: '2026-03-02T03:00:00.000Z', backedUpAt: null });
    expect(offices).toEqual([office]);
    expect(reports).toEqual([{ organisation: 'thi-xa-a', period: { statYear: 2026, months: 1 }, basis: 'cases' }]);
    expect(await again.reportsOf('thi-xa-a', 2026)).toEqual([officeReport(1, [10, 20])]);
  });

  it('keeps what was replaced, and puts it back', async () => {
    const data = await opened();
    await data.change({ offices: [office], reports: [officeReport(1, [10, 20])] }, 0);
    await data.change({ reports: [officeReport(1, [11, 20]), officeReport(2, [14, 30])] }, 1);
    const [replaced] = await data.replacedBy(officeReport(1, [0, 0]));
    expect(replaced).toMatchObject({ revision: 2, before: { rows: [{ values: { completed: 10 } }, {}] } });
    await data.undo(2, 2);
    expect(await data.reportsOf('thi-xa-a', 2026)).toEqual([officeReport(1, [10, 20])]);
  });

  it('undoes an undoing too, and keeps all that was ever there', async () => {
    const data = await opened();
    await data.change({ reports: [officeReport(1, [10, 20])] }, 0);
    await data.change({ reports: [officeReport(1, [11, 20])] }, 1);
    await data.undo(2, 2);
    await data.undo(3, 3);
    expect(await data.report(officeReport(1, [0, 0]))).toEqual(officeReport(1, [11, 20]));
    const before = await data.replacedBy(officeReport(1, [0, 0]));
    expect(before.map((entry) => [entry.revision, entry.before?.rows[0]?.values.completed])).toEqual([
      [4, 10],
      [3, 11],
      [2, 10],
      [1, undefined],
    ]);
  });

  it('undoes nothing that has been replaced since', async () => {
    const data = await opened();
    await data.change({ reports: [officeReport(1, [10, 20]), officeReport(2, [14, 30])] }, 0);
    await data.change({ reports: [officeReport(1, [11, 20])] }, 1);
    await expect(data.undo(1, 2)).rejects.toMatchObject({ kind: 'superseded' });
    await expect(data.undo(7, 2)).rejects.toMatchObject({ kind: 'superseded' });
    expect((await data.overview()).reports).toHaveLength(2);
    await data.undo(2, 2);
    expect(await data.report(officeReport(1, [0, 0]))).toEqual(officeReport(1, [10, 20]));
  });

  it('lists its periods with their sheets, the latest first', async () => {
    const data = await opened();
    await data.change({ reports: [officeReport(1, [10, 20]), officeReport(2, [14, 30])] }, 0);
    const periods = await data.periods('thi-xa-a');
    expect(periods.map(({ period, sheet, units }) => [period.months, sheet?.file, units])).toEqual([
      [2, 'thang-2.xlsx', 2],
      [1, 'thang-1.xlsx', 2],
    ]);
    expect(await data.periods('thi-xa')).toEqual([]);
  });

  it('reads what is whole where a record is spoiled, and says which is not', async () => {
    const data = await opened();
    await data.change({ offices: [office], reports: [officeReport(1, [10, 20]), officeReport(2, [14, 30])] }, 0);
    await spoil('thi-xa-a/2026/02/cases');
    expect(await data.reportsOf('thi-xa-a', 2026)).toEqual([officeReport(1, [10, 20])]);
    expect((await data.periods('thi-xa-a')).map(({ broken }) => broken === true)).toEqual([true, false]);
    const { value, dropped } = await ownSource(async () => data, 0).reports('thi-xa-a', 2026);
    expect(value.units).toEqual(['huyen-b', 'huyen-c']);
    expect(dropped.faults.map(({ at }) => at)).toEqual(['thi-xa-a/2026/02/cases']);
    await spoil('thi-xa-a/2026/01/cases');
    await expect(ownSource(async () => data, 0).reports('thi-xa-a', 2026)).rejects.toMatchObject({
      kind: 'unreadable',
    });
  });

  it('lets a newer version of the site have it, and says that it is gone', async () => {
    const closed = vi.fn();
    const data = await openOwnData({ name, closed });
    open.push(data);
    await new Promise((resolve) => {
      const request = indexedDB.open(name, 2);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    expect(closed).toHaveBeenCalledOnce();
    await expect(data.overview()).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(opened()).rejects.toMatchObject({ kind: 'newerVersion' });
  });

  it('says so where another tab does not let it go', async () => {
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      // It does not listen to who wants it.
      request.onsuccess = () => resolve(request.result);
    });
    const real = IDBFactory.prototype.open;
    const later = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, of) {
      return real.call(this, of, 2);
    });
    await expect(opened()).rejects.toMatchObject({ kind: 'blocked' });
    later.mockRestore();
    old.close();
  });

  it('is laid under a backup: what only it has stays, and what is replaced is kept', async () => {
    const elsewhere = await opened();
    await elsewhere.change({ offices: [office], reports: [officeReport(1, [10, 20]), officeReport(2, [14, 30])] }, 0);
    const all = await elsewhere.everything();
    await elsewhere.deleteAll(1);
    expect((await elsewhere.overview()).reports).toEqual([]);
    await elsewhere.change({ offices: [office], reports: [officeReport(2, [15, 30]), officeReport(3, [20, 40])] }, 2);
    await elsewhere.restore(all, 3);
    const reports = await elsewhere.reportsOf('thi-xa-a', 2026);
    expect(reports.map(({ rows }) => rows[0]?.values.completed)).toEqual([10, 14, 20]);
    const [replaced] = await elsewhere.replacedBy(officeReport(2, [0, 0]));
    expect(replaced?.before?.rows[0]?.values.completed).toBe(15);
    await elsewhere.undo(4, 4);
    expect((await elsewhere.reportsOf('thi-xa-a', 2026)).map(({ rows }) => rows[0]?.values.completed)).toEqual([
      15, 20,
    ]);
  });

  it('asks the browser to last when a report is first kept', async () => {
    const toLast = vi.fn();
    const data = await openOwnData({ name, toLast });
    open.push(data);
    await data.change({ offices: [office] }, 0);
    expect(toLast).not.toHaveBeenCalled();
    await data.change({ reports: [officeReport(1, [10, 20])] }, 1);
    await data.change({ reports: [officeReport(2, [14, 30])] }, 2);
    expect(toLast).toHaveBeenCalledOnce();
  });

  it('is not changed by a tab that has not seen the last change', async () => {
    const one = await opened();
    const other = await opened();
    await one.change({ offices: [office], reports: [officeReport(1, [10, 20])] }, 0);
    await expect(other.change({ reports: [officeReport(1, [99, 20])] }, 0)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await other.report(officeReport(1, [0, 0]))).toEqual(officeReport(1, [10, 20]));
  });

  it('tells other tabs of a change', async () => {
    const one = await opened();
    const other = await opened();
    const heard = vi.fn();
    other.listen(heard);
    await one.change({ offices: [office] }, 0);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(1));
  });

  it('stays whole where a change cannot be done to its end', async () => {
    const data = await opened();
    await data.change({ offices: [office] }, 0);
    // What holds a function cannot be kept.
    const unfit = { ...officeReport(2, [1, 2]), formVersion: (() => '') as never };
    await expect(data.change({ reports: [officeReport(1, [10, 20]), unfit] }, 1)).rejects.toMatchObject({
      kind: 'broken',
    });
    expect((await data.overview()).reports).toEqual([]);
    expect((await data.overview()).state.revision).toBe(1);
  });

  it('says so where no room is left', async () => {
    const data = await opened();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(data.change({ offices: [office] }, 0)).rejects.toMatchObject({ kind: 'full' });
    full.mockRestore();
    expect((await data.overview()).offices).toEqual([]);
  });

  it('says so where a newer version of the site has written it, and where the browser keeps nothing', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    await expect(opened()).rejects.toMatchObject({ kind: 'newerVersion' });
    const nowhere = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(opened()).rejects.toMatchObject({ kind: 'unavailable' });
    nowhere.mockRestore();
  });

  it('is a source like the published files, and says where there is nothing', async () => {
    const data = await opened();
    const source = ownSource(async () => data, 0);
    await expect(source.catalog()).rejects.toMatchObject({ kind: 'notHere' });
    await data.change({ offices: [office], reports: [officeReport(2, [14, 30])] }, 0);
    const { value, version } = await source.catalog();
    expect([value.source, value.organisations[0]?.code, version]).toEqual(['own', 'thi-xa-a', 'don-vi-1']);
    expect((await source.reports('thi-xa-a', 2026)).value.units).toEqual(['huyen-b', 'huyen-c']);
    expect((await source.figures('thi-xa-a')).value.targets).toEqual([]);
    await expect(source.reports('thi-xa-a', 2020)).rejects.toMatchObject({ kind: 'notHere' });
  });
});
