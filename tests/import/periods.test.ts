import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../src/import/grid.ts';
import { periodIn, periodsAbove } from '../../src/import/periods.ts';

const gridOf = (...rows: readonly (readonly Cell[])[]): Grid => ({
  name: 'Biểu 04',
  rows,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isHidden: false,
});

describe('the period that a text tells', () => {
  it.each([
    ['(Từ ngày 01/10/2020 đến ngày 30/9/2021)', 2021, 12],
    ['(Số liệu tính từ 01/10/2020 đến 30/9/2021)', 2021, 12],
    ['từ 1.10.2021 đến hết 31-10-2021', 2022, 1],
    ['Từ 01/10/2023 đến 29/02/2024', 2024, 5],
  ])('%s: both dates are certain', (text, statYear, months) => {
    expect(periodIn(text)).toEqual({ period: { statYear, months }, told: 'dates' });
  });

  it.each([
    ['12 tháng năm 2021', 2021, 12],
    ['6 tháng đầu năm thống kê 2021', 2021, 6],
    ['Kỳ báo cáo: 09 tháng năm 2025', 2025, 9],
    ['10 THÁNG/2021', 2021, 10],
  ])('%s: so many months of a statistical year', (text, statYear, months) => {
    expect(periodIn(text)).toEqual({ period: { statYear, months }, told: 'months' });
  });

  it.each([
    ['Tháng 10/2021', 2022, 1],
    ['Tháng 11 năm 2021', 2022, 2],
    ['tháng 9/2021', 2021, 12],
    ['Tháng 01/2022', 2022, 4],
  ])('%s: a month of the calendar', (text, statYear, months) => {
    expect(periodIn(text)).toEqual({ period: { statYear, months }, told: 'calendarMonth' });
  });

  it('a year alone is the whole of it', () => {
    expect(periodIn('Năm 2021')).toEqual({ period: { statYear: 2021, months: 12 }, told: 'year' });
  });

  it.each([
    ['Từ ngày 01/01/2021 đến ngày 31/12/2021', '2021-01-01', '2021-12-31'],
    ['từ 01/10/2020 đến 15/9/2021', '2020-10-01', '2021-09-15'],
    ['từ 01/10/2020 đến 30/9/2022', '2020-10-01', '2022-09-30'],
  ])('%s: dates that are no period of the forms', (text, from, to) => {
    expect(periodIn(text)).toEqual({ from, to });
  });

  it.each([
    'ngày 21 tháng 11 năm 2019',
    'Vĩnh Phúc, ngày 04 tháng 10 năm 2021',
    'Ban hành theo TT số: 06/2019/TT-BTP',
    'Biểu số: 04/TK-THA',
    '13 tháng năm 2021',
    'Từ ngày 31/9/2020 đến ngày 01/10/2021',
    '',
  ])('“%s” tells none', (text) => {
    expect(periodIn(text)).toBeNull();
  });
});

describe('the lines above a table', () => {
  it('say the same once, by the most certain of them', () => {
    const grid = gridOf(
      ['Biểu số: 04/TK-THA', null, 'KẾT QUẢ THI HÀNH ÁN DÂN SỰ'],
      ['Ban hành theo TT số: 06/2019/TT-BTP', null, '12 tháng năm 2021'],
      ['ngày 21 tháng 11 năm 2019', null, '(Từ ngày 01/10/2020 đến ngày 30/9/2021)'],
    );
    expect(periodsAbove(grid, 3)).toEqual({
      lines: [
        {
          period: { statYear: 2021, months: 12 },
          told: 'dates',
          text: '(Từ ngày 01/10/2020 đến ngày 30/9/2021)',
          cell: 'C3',
        },
      ],
      foreign: [],
    });
  });

  it('are both told where they contradict each other', () => {
    const grid = gridOf(['6 tháng năm 2021'], ['(Từ ngày 01/10/2020 đến ngày 30/9/2021)']);
    expect(periodsAbove(grid, 2).lines.map(({ period, cell }) => [period.months, cell])).toEqual([
      [12, 'A2'],
      [6, 'A1'],
    ]);
  });

  it('do not count what stands in the table or below it', () => {
    expect(periodsAbove(gridOf(['Tên'], ['12 tháng năm 2021']), 1).lines).toEqual([]);
  });
});
