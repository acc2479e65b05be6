import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader, type Reader } from '../../src/workbooks/reader.ts';
import { vinhPhuc } from '../fixtures/vinhPhuc.ts';
import address from '../fixtures/workbooks/05-T10-T11-2022-hai-sheet.xlsx?url';

const context = {
  organisation: { units: vinhPhuc.units, names: [vinhPhuc.name.vi] },
  answers: { period: { statYear: 2022, months: 1 } },
  beside: [],
  units: vinhPhuc.units,
};

describe('the worker that reads workbooks', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = openReader();
  });
  afterEach(() => reader.close());

  const read = async () => {
    const content = await (await fetch(address)).blob();
    return reader.read('a', { name: '05-T10-T11-2022-hai-sheet.xlsx', content });
  };

  it('says which sheets a file has, hidden ones too', async () => {
    expect(await read()).toEqual({
      kind: 'read',
      hasMacros: false,
      sheets: [
        { name: 'Việc T10', rows: 53, columns: 19, isHidden: false },
        { name: 'Tiền T10', rows: 53, columns: 20, isHidden: false },
        { name: 'Việc T11', rows: 53, columns: 19, isHidden: false },
        { name: 'Tiền T11', rows: 53, columns: 20, isHidden: false },
        { name: 'Ghi chú', rows: 1, columns: 1, isHidden: false },
        { name: 'Sheet3', rows: 2, columns: 2, isHidden: true },
      ],
    });
  });

  it('understands and checks a sheet, and shows its rows', async () => {
    await read();
    const [found] = await reader.understand({ file: 'a', sheet: 0 }, context);
    if (!found || 'refused' in found) throw new Error('refused');
    expect(found.table.questions).toEqual([]);
    expect(found.table.columns.get(6)).toBe('totalToEnforce');
    expect(found.findings.map(({ kind, rule }) => `${rule} ${kind}`)).toContain('7 couldNotRun');
    const shown = await reader.rows({ file: 'a', sheet: 0 }, 9, 11);
    expect(shown.rows.map(([name, total]) => [name, total])).toEqual([
      ['TỔNG CỘNG TOÀN TỈNH', 5160],
      ['I Cục Thi hành án dân sự tỉnh', 475],
    ]);
  });

  it('refuses what is no workbook, and reads on', async () => {
    const content = new Blob(['<html>']);
    expect(await reader.read('b', { name: 'a.xls', content })).toEqual({
      kind: 'refused',
      refusal: { why: 'webPage' },
    });
    expect((await read()).kind).toBe('read');
  });

  it('ends at once when it is closed', async () => {
    const reading = reader.read('c', { name: 'dán', content: 'a\tb\n'.repeat(1_000_000) });
    reader.close();
    await expect(reading).rejects.toThrow('the reader was closed');
  });
});
