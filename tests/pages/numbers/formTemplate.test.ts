import { describe, expect, it } from 'vitest';
import { check } from '../../../src/import/checks.ts';
import type { Cell } from '../../../src/import/grid.ts';
import { officeReportOf } from '../../../src/import/officeReport.ts';
import { understand } from '../../../src/import/understand.ts';
import { formTemplate } from '../../../src/pages/numbers/own/formTemplate.ts';
import { readFile } from '../../../src/workbooks/readFile.ts';
import { office } from '../../fixtures/officeReports.ts';

/** What a unit fills in, in the order of the form; money has one number more. */
const cases = [130, 60, 70, 5, 5, 120, 100, 40, 2, 56, 1, 1, 15, 5, 78, 9];
const money = [1300, 600, 700, 50, 50, 1200, 1000, 380, 20, 20, 560, 10, 10, 150, 50, 780, 90];

async function filled() {
  const blob = await formTemplate(office, '2 tháng đầu năm thống kê 2026');
  const read = await readFile({ name: 'bieu-mau.xlsx', content: new Uint8Array(await blob.arrayBuffer()) });
  if (read.kind !== 'read') throw new Error(read.kind);
  return read.grids.map((grid, at) => {
    const numbers: readonly Cell[] = at === 0 ? cases : money;
    const isUnit = (row: readonly Cell[]) => office.units.some(({ name }) => name.vi === row[0]);
    return { ...grid, rows: grid.rows.map((row) => (isUnit(row) ? [row[0] ?? null, ...numbers] : row)) };
  });
}

describe('the form to fill in', () => {
  it('has a sheet for cases and one for money, with a row for each unit', async () => {
    const grids = await filled();
    expect(grids.map(({ name }) => name)).toEqual(['Việc', 'Tiền']);
    expect(grids[0]?.rows.slice(-2).map(([name]) => name)).toEqual(['Huyện B', 'Huyện C']);
  });

  it('is understood without a question when it comes back, and adds up', async () => {
    const organisation = { units: office.units, names: [office.name.vi] };
    const tables = (await filled()).flatMap((grid) => understand(grid, organisation));
    const found = tables.map((table) => {
      if (table.kind !== 'table') throw new Error(table.why);
      expect(table.questions).toEqual([]);
      expect(table.problems).toEqual([]);
      const units = office.units.map(({ code }) => code);
      const beside = { units, periodBefore: new Map(), yearBefore: new Map() };
      expect(check(table, beside)).toEqual([]);
      return officeReportOf(table, { organisation: office.code, file: 'a', at: '', officerOf: () => null });
    });
    expect(found.map(({ basis, period }) => [basis, period])).toEqual([
      ['cases', { statYear: 2026, months: 2 }],
      ['amounts', { statYear: 2026, months: 2 }],
    ]);
    expect(found[0]?.rows[0]).toMatchObject({
      unit: 'huyen-b',
      values: {
        docketed: 130,
        eligible: 100,
        completed: 40,
        completedTotal: 42,
        suspendedForComplaint: 1,
        carriedForward: 78,
      },
    });
    expect(found[1]?.rows[1]?.values).toMatchObject({
      completed: 380,
      reduced: 20,
      completedTotal: 420,
      inProgress: 560,
    });
  });
});
