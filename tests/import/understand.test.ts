import { describe, expect, it } from 'vitest';
import { check } from '../../src/import/checks.ts';
import type { Area, Cell, Grid } from '../../src/import/grid.ts';
import type { Understood } from '../../src/import/reading.ts';
import { understand } from '../../src/import/understand.ts';
import { vinhPhuc } from '../fixtures/vinhPhuc.ts';

const organisation = { units: vinhPhuc.units, names: [vinhPhuc.name.vi] };
const eligible = 'Có điều kiện thi hành';
const none: Cell = null;

/** A form as offices keep it: running numbers glued to names, officers indented, columns numbered. */
const rows: readonly (readonly Cell[])[] = [
  ['Biểu số: 04/TK-THA', none, 'KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC'],
  ['Ban hành theo TT số: 06/2019/TT-BTP', none, '6 tháng năm 2022'],
  ['Cơ quan THADS / CHV', 'Tổng số giải quyết', none, none, 'Ủy thác', 'Thu hồi', 'Tổng số phải thi hành', eligible],
  [
    none,
    'Tổng số',
    'Số cũ',
    'Số mới',
    none,
    none,
    none,
    'Tổng số',
    'Thi hành xong',
    'Đình chỉ',
    'Đang thi hành',
    'Chưa có điều kiện',
    'Chuyển kỳ sau',
  ],
  ['A', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ['Tổng số', 300, 108, 192, 6, 3, 291, 225, 165, 21, 39, 66, 105],
  ['1 CC TP. Vĩnh Yên', 200, 72, 128, 4, 2, 194, 150, 110, 14, 26, 44, 70],
  ['   Phạm Đức Thịnh', 100, 36, 64, 2, 1, 97, 75, 55, 7, 13, 22, 35],
  ['   Hoàng Thị Yến', 100, 36, 64, 2, 1, 97, 75, 55, 7, 13, 22, 35],
  ['2 CC Tam Đảo', 100, 36, 64, 2, 1, 97, 75, 55, 7, 13, 22, 35],
  ['Ghi chú: đã trừ 12 việc ủy thác trong tỉnh.'],
  ['NGƯỜI LẬP BIỂU'],
];
const merges: readonly Area[] = [
  { top: 2, left: 1, bottom: 2, right: 3 },
  { top: 2, left: 7, bottom: 2, right: 10 },
  ...[0, 4, 5, 6].map((left) => ({ top: 2, left, bottom: 3, right: left })),
];

function grid(change: (cells: Cell[][]) => void = () => undefined): Grid {
  const cells = rows.map((row) => [...row]);
  change(cells);
  return { name: 'Việc', rows: cells, merges, hiddenRows: new Set(), hiddenColumns: new Set(), isHidden: false };
}

function table(sheet: Grid): Understood {
  const [found] = understand(sheet, organisation);
  if (found?.kind !== 'table') throw new Error(`refused: ${found?.why}`);
  return found;
}

const set = (row: number, column: number, cell: Cell) =>
  grid((cells) => {
    const line = cells[row];
    if (line) line[column] = cell;
  });

const beside = { units: ['vinh-yen', 'tam-dao'], periodBefore: new Map(), yearBefore: null };

describe('a sheet', () => {
  it('is understood without a question: what it is of, when, and what each column and row is', () => {
    const found = table(grid());
    expect(found).toMatchObject({
      form: '04/TK-THA',
      formVersion: '06/2019',
      basis: 'cases',
      period: { statYear: 2022, months: 6 },
      questions: [],
      problems: [],
    });
    expect([...found.columns.values()]).toEqual([
      'docketed',
      'carriedOver',
      'newlyAccepted',
      'entrustedOut',
      'withdrawn',
      'totalToEnforce',
      'eligible',
      'completed',
      'terminated',
      'inProgress',
      'notYetEligible',
      'carriedForward',
    ]);
    expect(found.rows.map(({ kind, unit, name }) => [kind, unit, name])).toEqual([
      ['total', null, 'Tổng số'],
      ['agency', 'vinh-yen', 'CC TP. Vĩnh Yên'],
      ['officer', null, 'Phạm Đức Thịnh'],
      ['officer', null, 'Hoàng Thị Yến'],
      ['agency', 'tam-dao', 'CC Tam Đảo'],
    ]);
    expect(found.proof).toEqual({ judged: 25, kept: 25 });
  });

  it('asks about a month of the calendar', () => {
    expect(table(set(1, 2, 'Tháng 10/2021')).questions).toEqual([
      { kind: 'period', cell: 'C2', options: [{ statYear: 2022, months: 1 }], likely: { statYear: 2022, months: 1 } },
    ]);
  });

  it('tells errors and words where numbers should be, and formulas without a result', () => {
    expect(table(set(9, 1, { error: '#REF!' })).problems).toEqual([{ kind: 'error', cell: 'B10', text: '#REF!' }]);
    expect(table(set(9, 1, 'không có')).problems).toEqual([{ kind: 'notANumber', cell: 'B10', text: 'không có' }]);
    expect(table(set(9, 1, { formula: 'C10+D10' })).questions).toEqual([
      { kind: 'uncomputed', cell: 'B10', formula: 'C10+D10' },
    ]);
  });

  it('with people in it is refused, and so is one without a table or in an old encoding', () => {
    const [register] = understand(set(2, 4, 'Người phải thi hành án'), organisation);
    expect(register).toEqual({ kind: 'refused', sheet: 'Việc', why: 'register', cell: 'E3' });
    const empty = { ...grid(), rows: [['Ghi chú']] };
    expect(understand(empty, organisation)).toMatchObject([{ why: 'noTable' }]);
    const legacy = { ...grid(), rows: [['Chi côc Thi hµnh ¸n d©n sù huyÖn LËp Th¹ch, tØnh VÜnh Phóc']] };
    expect(understand(legacy, organisation)).toMatchObject([{ why: 'legacyText' }]);
  });
});

describe('the rules for a form', () => {
  it('find nothing in one that adds up but what could not be tried', () => {
    expect(check(table(grid()), beside)).toEqual([
      { kind: 'couldNotRun', rule: 7, severity: 'info', cell: null, needs: 'yearBefore' },
    ]);
  });

  it('name the number that is wrong, and all that it spoils', () => {
    expect(check(table(set(9, 6, 104)), beside)[0]).toEqual({
      kind: 'doesNotAddUp',
      rule: 2,
      also: [3, 6, 9],
      severity: 'block',
      cell: 'G10',
      actual: 104,
      expected: 97,
      certain: true,
    });
  });

  it('hold a unit against what it reported before', () => {
    const periodBefore = new Map([['tam-dao', { carriedOver: 34, newlyAccepted: 70 }]]);
    expect(check(table(grid()), { ...beside, periodBefore })).toMatchObject([
      { kind: 'openingBalance', cell: 'C10', actual: 36, expected: 34 },
      { kind: 'fell', cell: 'D10', actual: 64, before: 70 },
      { kind: 'couldNotRun' },
    ]);
  });

  it('tell who is missing', () => {
    expect(check(table(grid()), { ...beside, units: [...beside.units, 'song-lo'] })[0]).toEqual({
      kind: 'missingUnits',
      rule: 9,
      severity: 'warn',
      cell: null,
      units: ['song-lo'],
    });
  });
});
