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
