import { describe, expect, it } from 'vitest';
import { check } from '../../src/import/checks.ts';
import type { Cell, Grid } from '../../src/import/grid.ts';
import { officeReportOf } from '../../src/import/officeReport.ts';
import type { Understood } from '../../src/import/reading.ts';
import { understand } from '../../src/import/understand.ts';
import { vinhPhuc } from '../fixtures/vinhPhuc.ts';

const organisation = { units: vinhPhuc.units, names: [vinhPhuc.name.vi] };
const none: Cell = null;

function sheet(rows: readonly (readonly Cell[])[]): Grid {
  return { name: 'Dọc', rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), isHidden: false };
}

function tables(rows: readonly (readonly Cell[])[]): readonly Understood[] {
  return understand(sheet(rows), organisation).flatMap((found) => (found.kind === 'table' ? [found] : []));
}

/** Label, line code, value; cases, then money below them. The first line of each is a heading with the sum. */
const oneAgency: readonly (readonly Cell[])[] = [
  ['Đơn vị báo cáo: Chi cục THADS thành phố Vĩnh Yên'],
  ['6 tháng năm 2022'],
  ['Chỉ tiêu', 'Mã số', 'Số liệu'],
  ['Tổng số việc thụ lý', '01', 200],
  ['+ Số cũ chuyển sang', '02', 72],
  ['+ Mới thụ lý', '03', 128],
  ['++ Trong đó: nhận ủy thác', '04', 3],
  ['Ủy thác đi, thu hồi, hủy quyết định', '05', 6],
  ['Tổng số việc phải thi hành', '06', 194],
  ['Có điều kiện thi hành', '07', 150],
  ['+ Tổng số thi hành xong', '08', 124],
  ['++ Thi hành xong hoàn toàn', '09', 110],
  ['++ Đình chỉ thi hành án', '10', 14],
  ['+ Đang thi hành', '11', 26],
  ['Chưa có điều kiện thi hành', '14', 44],
  ['Số việc chuyển kỳ sau', '17', 70],
  ['Tổng số tiền thụ lý (1.000 đồng)', '18', 9000],
  ['+ Số cũ chuyển sang', '19', 4000],
  ['+ Mới thụ lý', '20', 5000],
  ['Tổng số tiền phải thi hành', '23', 9000],
  ['Có điều kiện thi hành', '24', 6000],
  ['+ Thi hành xong hoàn toàn', '26', 2000],
  ['+ Đang thi hành', '29', 4000],
  ['Chưa có điều kiện thi hành', '32', 3000],
  ['NGƯỜI LẬP BIỂU', none, 'THỦ TRƯỞNG'],
];

const acrossUnits: readonly (readonly Cell[])[] = [
  ['Biểu số: 04/TK-THA, tính bằng việc'],
  ['6 tháng năm 2022'],
  ['Chỉ tiêu', 'Tổng số', 'Chi cục THADS TP. Vĩnh Yên', 'Chi cục THADS huyện Tam Đảo', 'Cùng kỳ năm trước'],
  ['Tổng số phải thi hành', 291, 194, 97, 300],
  ['Có điều kiện thi hành', 225, 150, 75, 200],
  ['1. Thi hành xong hoàn toàn', 165, 110, 55, 150],
  ['2. Đình chỉ', 21, 14, 7, 9],
  ['3. Đang thi hành', 39, 26, 13, 41],
  ['Chưa có điều kiện thi hành', 66, 44, 22, 100],
];

describe('a table that stands upright', () => {
  it('of one agency is its cases and its money, with the agency and the period of the lines above', () => {
    const found = tables(oneAgency);
    expect(found.map(({ basis, moneyUnit, period, questions }) => ({ basis, moneyUnit, period, questions }))).toEqual([
      { basis: 'cases', moneyUnit: undefined, period: { statYear: 2022, months: 6 }, questions: [] },
      { basis: 'amounts', moneyUnit: 1, period: { statYear: 2022, months: 6 }, questions: [] },
    ]);
    expect(found.map(({ rows }) => rows.map(({ kind, unit }) => [kind, unit]))).toEqual([
      [['agency', 'vinh-yen']],
      [['agency', 'vinh-yen']],
    ]);
    expect(found[0]?.rows[0]?.numbers).toEqual({
      docketed: 200,
      carriedOver: 72,
      newlyAccepted: 128,
      entrustedIn: 3,
      entrustedOrWithdrawn: 6,
      totalToEnforce: 194,
      eligible: 150,
      completedTotal: 124,
      completed: 110,
      terminated: 14,
      inProgress: 26,
      notYetEligible: 44,
      carriedForward: 70,
    });
    expect(found[0]?.proof).toEqual({ judged: 6, kept: 6 });
    expect(found[1]?.rows[0]?.numbers).toMatchObject({ docketed: 9000, totalToEnforce: 9000, completed: 2000 });
  });

  it('is kept with the cells that its numbers stand in', () => {
    const [cases] = tables(oneAgency);
    if (!cases) throw new Error('no table');
    const report = officeReportOf(cases, { organisation: 'vinh-phuc', file: 'a.xlsx', at: '', officerOf: () => null });
    expect(report.sheet.columns).toMatchObject({ docketed: '4', eligible: '10', completedTotal: '11' });
    expect(report.rows).toMatchObject([{ unit: 'vinh-yen', sheetRow: 3, values: { eligible: 150 } }]);
    expect(report.sheet.columns.entrustedOut).toBeUndefined();
  });

  it('of several agencies has a row for each; what is of another period is left out', () => {
    const [found] = tables(acrossUnits);
    expect(found?.rows.map(({ kind, unit, numbers }) => [kind, unit, numbers.eligible])).toEqual([
      ['total', null, 225],
      ['agency', 'vinh-yen', 150],
      ['agency', 'tam-dao', 75],
    ]);
  });

  it('names the cell of a number that does not add up, and of a cell that is none', () => {
    const wrong = acrossUnits.map((row) => (row[0] === '3. Đang thi hành' ? [row[0], 39, 27, 13, 41] : row));
    const [found] = tables(wrong);
    if (!found) throw new Error('no table');
    const beside = { units: [], periodBefore: null, yearBefore: null };
    expect(check(found, beside).filter(({ kind }) => kind === 'doesNotAddUp')).toMatchObject([
      { cell: 'C8', actual: 27, expected: 26, severity: 'block' },
    ]);
    const broken = acrossUnits.map((row) => (row[0] === '2. Đình chỉ' ? [row[0], 21, { error: '#REF!' }, 7, 9] : row));
    expect(tables(broken)[0]?.problems).toEqual([{ kind: 'error', cell: 'C7', text: '#REF!' }]);
  });

  it('asks for what is not said at the very cells', () => {
    const undated = acrossUnits.map((row, at) => (at === 1 ? ['Tháng 3/2022'] : row));
    expect(tables(undated)[0]?.questions).toMatchObject([{ kind: 'period', cell: 'A2' }]);
    const noUnit = oneAgency.map((row) => (row[1] === '18' ? ['Tổng số tiền thụ lý', '18', 9000] : row));
    expect(tables(noUnit)[1]?.questions).toMatchObject([{ kind: 'moneyUnit', cell: 'A3' }]);
  });

  it('tells hidden rows and columns as they lie on the sheet', () => {
    const hidden = { ...sheet(acrossUnits), hiddenRows: new Set([4]), hiddenColumns: new Set([3]) };
    const [found] = understand(hidden, organisation);
    expect(found).toMatchObject({ hiddenRows: [4], hiddenColumns: [3] });
  });

  it('of two columns that say nothing of an agency is none of ours', () => {
    const two = acrossUnits.map((row, at) => (at === 2 ? ['Chỉ tiêu', 'Trong kỳ', 'Lũy kế'] : row.slice(0, 3)));
    expect(understand(sheet(two), organisation)).toMatchObject([{ kind: 'refused', why: 'noTable' }]);
  });
});
