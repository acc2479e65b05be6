import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OfficeReport } from '../../src/domain/officeReport.ts';
import { newOfficersOf, newUnitsOf } from '../../src/import/newUnits.ts';
import { officeReportOf } from '../../src/import/officeReport.ts';
import type { Understood } from '../../src/import/reading.ts';
import { understand } from '../../src/import/understand.ts';
import { readFile } from '../../src/workbooks/readFile.ts';
import { vinhPhuc } from '../fixtures/vinhPhuc.ts';

const organisation = { units: vinhPhuc.units, names: [vinhPhuc.name.vi] };
const folder = join(import.meta.dirname, '../fixtures/workbooks');

async function tableOf(file: string, sheet: number, among = organisation): Promise<Understood> {
  const read = await readFile({ name: file, content: new Uint8Array(readFileSync(join(folder, file))) });
  const grid = read.kind === 'read' ? read.grids[sheet] : undefined;
  const [table] = grid ? understand(grid, among) : [];
  if (table?.kind !== 'table') throw new Error(`${file} has no table`);
  return table;
}

const told = { organisation: 'vinh-phuc', file: 'a.xlsx', at: '2021-10-04T02:00:00Z', officerOf: () => null };

describe('a sheet as it is kept', () => {
  let cases: OfficeReport;
  let money: OfficeReport;
  beforeAll(async () => {
    cases = officeReportOf(await tableOf('01-viec-12t-2021-cong-thuc.xlsx', 0), told);
    money = officeReportOf(await tableOf('02-tien-12t-2021-so-dang-chu.xlsx', 0), told);
  });

  it('has a row for each agency, and none for what is a total', () => {
    expect(cases.rows.map(({ unit, sheetRow }) => `${unit} ${sheetRow}`)).toEqual([
      'cuc-tinh 11',
      'vinh-yen 17',
      'phuc-yen 21',
      'lap-thach 24',
      'tam-duong 27',
      'tam-dao 30',
      'binh-xuyen 33',
      'yen-lac 36',
      'vinh-tuong 39',
      'song-lo 43',
    ]);
  });

  it('says of each measure which columns it was read from', () => {
    expect(cases.sheet.columns).toMatchObject({
      totalToEnforce: 'H',
      eligible: 'I',
      completed: 'J',
      completedTotal: 'J+K',
      suspendedForComplaint: 'N',
      postponedOrSuspended: 'P+Q',
      eligibleCarriedForward: 'I-J-K',
    });
  });

  it('adds up what the form has in two columns, and leaves out what it does not have', () => {
    const { values } = cases.rows[1] ?? { values: {} };
    expect(values).toMatchObject({
      completed: 905,
      completedTotal: 1027,
      postponedOrSuspended: 21,
      eligibleCarriedForward: 223,
      suspendedForComplaint: 3,
    });
    expect('takenUp' in values).toBe(false);
  });

  it('has money in whole thousand đồng, reductions among what is completed', () => {
    expect(money.basis).toBe('amounts');
    expect(money.sheet.columns.completedTotal).toMatch(/^[A-Z]\+[A-Z]\+[A-Z]$/);
    for (const { values } of money.rows) {
      const { completed = null, terminated = null, reduced = null, completedTotal } = values;
      expect(completedTotal).toBe((completed ?? 0) + (terminated ?? 0) + (reduced ?? 0));
    }
  });

  it('cannot be made of a sheet whose period is asked for', async () => {
    const open = await tableOf('05-T10-T11-2022-hai-sheet.xlsx', 0);
    expect(() => officeReportOf(open, told)).toThrow('no period');
  });
});

describe('an office that has nothing yet', () => {
  const nobody = { units: [], names: [] };

  it('gets its units from the first sheet, in its order', async () => {
    const sheet = await tableOf('05-T10-T11-2022-hai-sheet.xlsx', 0, nobody);
    expect(newUnitsOf(sheet, new Set()).map(({ code, kind, shortName }) => [code, kind, shortName.vi])).toEqual([
      ['cuc-tinh', 'departmentOwn', 'Cục Thi hành án dân sự tỉnh'],
      ['vinh-yen', 'subDepartment', 'Vĩnh Yên'],
      ['phuc-yen', 'subDepartment', 'Phúc Yên'],
      ['lap-thach', 'subDepartment', 'Lập Thạch'],
      ['tam-duong', 'subDepartment', 'Tam Dương'],
      ['tam-dao', 'subDepartment', 'Tam Đảo'],
      ['binh-xuyen', 'subDepartment', 'Bình Xuyên'],
      ['yen-lac', 'subDepartment', 'Yên Lạc'],
      ['vinh-tuong', 'subDepartment', 'Vĩnh Tường'],
      ['song-lo', 'subDepartment', 'Sông Lô'],
    ]);
  });

  it('gets officers below their agencies, two of one name apart', async () => {
    const sheet = await tableOf('01-viec-12t-2021-cong-thuc.xlsx', 0);
    const officers = newOfficersOf(sheet, vinhPhuc.units);
    expect(officers.length).toBe(sheet.rows.filter(({ kind }) => kind === 'officer').length);
    expect(officers.filter(({ name }) => name.vi === 'Nguyễn Văn Bình').map(({ code }) => code)).toEqual([
      'cuc-tinh-nguyen-van-binh',
      'vinh-yen-nguyen-van-binh',
    ]);
  });

  it('takes several departments for provinces, and one among others for its own caseload', () => {
    const sheet = (...names: readonly string[]) => ({
      rows: names.map((name, row) => ({ row, kind: 'agency' as const, name, under: null, numbers: {}, unit: null })),
    });
    const kinds = (...names: readonly string[]) =>
      newUnitsOf(sheet(...names), new Set()).map(({ code, kind, shortName }) => [code, kind, shortName.vi]);
    expect(kinds('Cục THADS tỉnh Phú Thọ', 'Cục THADS tỉnh Lào Cai')).toEqual([
      ['phu-tho', 'department', 'Phú Thọ'],
      ['lao-cai', 'department', 'Lào Cai'],
    ]);
    expect(kinds('Cục THADS tỉnh', 'Chi cục THADS huyện B')).toEqual([
      ['cuc-tinh', 'departmentOwn', 'Cục THADS tỉnh'],
      ['b', 'subDepartment', 'B'],
    ]);
    expect(
      kinds('Thanh Ba', 'CC Hải Hà', 'Chi cục THADS Quảng Hà', 'CC THADS TP. Tha La', 'H.Hoà An').map(
        ([, , short]) => short,
      ),
    ).toEqual(['Thanh Ba', 'Hải Hà', 'Quảng Hà', 'Tha La', 'Hoà An']);
    expect(kinds('Phòng THADS khu vực 3')).toEqual([['khu-vuc-3', 'regionalOffice', 'khu vực 3']]);
  });
});
