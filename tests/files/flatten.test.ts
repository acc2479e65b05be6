import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Figure, Missing } from '../../src/domain/figure.ts';
import type { Quantity } from '../../src/domain/quantities.ts';
import type { Table } from '../../src/domain/table.ts';
import { type FlatWords, flatten, oneUnitAColumn, valuesOf } from '../../src/files/flatTable.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import { amount, cases, figure, illustrative, points, rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { everyDiacritic, outChart } from '../fixtures/outgoing.ts';

const words = tableWords(vi);

/** A table of one column of numbers beside names. */
function column(kind: Quantity, ...cells: readonly (Figure | Missing)[]): Table {
  return {
    columns: [
      { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
      { key: 'value', role: 'value', header: 'Số', kind },
    ],
    rows: cells.map((cell, index) => [`Đơn vị ${index + 1}`, cell]),
  };
}

/** A flat table without what it was made of. */
function flatOf(table: Table, given: FlatWords) {
  const flat = flatten(table, given);
  return { columns: flat.columns.map(({ key, header, kind }) => ({ key, header, kind })), rows: valuesOf(flat) };
}

const numbersOf = (table: Table) => flatOf(table, words).rows.map(([, number]) => number);

describe('flatten', () => {
  it('writes the rows of a chart as texts, numbers and nothing', () => {
    expect(flatOf(outChart().table, words)).toEqual({
      columns: [
        { key: 'unit', header: 'Đơn vị', kind: 'text' },
        { key: 'rate', header: 'Tỷ lệ (%)', kind: 'percent' },
        { key: 'rateDirection', header: 'Tỷ lệ: hơn/gần', kind: 'direction' },
        { key: 'gap', header: 'Chênh lệch (điểm %)', kind: 'points' },
        { key: 'gapDirection', header: 'Chênh lệch: hơn/gần', kind: 'direction' },
        { key: 'completed', header: 'Thi hành xong (việc)', kind: 'case' },
        { key: 'completedDirection', header: 'Thi hành xong: hơn/gần', kind: 'direction' },
        { key: 'amount', header: 'Số tiền (nghìn đồng)', kind: 'thousandDong' },
      ],
      rows: [
        ['Vĩnh Yên', 84, 'hơn', 4, 'gần', 5750, 'hơn', 157_000_000],
        ['Phúc Yên', 75.82, '', -4.18, '', 120, 'khoảng', null],
        ['Lập Thạch', 85.8, '', 5.8, '', 0, '', 1_234_567],
        [everyDiacritic, null, '', null, '', null, '', 450],
      ],
    });
  });

  it('says heads, units and directions in English', () => {
    const { columns, rows } = flatOf(column('percent', rate(84, 'moreThan'), rate(4, 'lessThan')), tableWords(en));
    expect(columns.map(({ header }) => header)).toEqual(['Đơn vị', 'Số (%)', 'Số: qualifier']);
    expect(rows).toEqual([
      ['Đơn vị 1', 84, 'more than'],
      ['Đơn vị 2', 4, 'nearly'],
    ]);
  });

  it('has no column of directions where every figure is exact', () => {
    expect(flatOf(column('case', cases(3), 'notReported'), words).columns.map(({ key }) => key)).toEqual([
      'unit',
      'value',
    ]);
  });

  it('rounds rates and differences as the screen does', () => {
    expect(
      numbersOf(
        column(
          'percent',
          rate(85.772, 'exact', illustrative),
          rate(82.4956900442),
          rate(0.64347826087, 'lessThan'),
          rate(54.777, 'about'),
        ),
      ),
    ).toEqual([85.8, 82.5, 0.65, 55]);
    expect(
      numbersOf(column('points', points(-0.04, 'exact', illustrative), points(8.189, 'moreThan'), points(-1.9))),
    ).toEqual([-0.04, 8.18, -1.9]);
  });

  it('takes the decimals of the column', () => {
    const { columns, rows } = column('percent', rate(85.772, 'exact', illustrative));
    const table = { columns: columns.map((one) => ({ ...one, decimals: 2 })), rows };
    expect(numbersOf(table)).toEqual([85.77]);
  });

  it('writes cases and thousand đồng whole, bounds still true', () => {
    expect(numbersOf(column('case', cases(6845.238, 'about'), cases(9.7, 'moreThan'), cases(9.2, 'lessThan')))).toEqual(
      [6845, 9, 10],
    );
    expect(numbersOf(column('thousandDong', amount(345_054_945.055, 'moreThan')))).toEqual([345_054_945]);
  });

  it('tells zero from what is missing', () => {
    expect(numbersOf(column('case', cases(0), 'notReported', 'notApplicable'))).toEqual([0, null, null]);
  });

  it('writes no minus before a zero', () => {
    expect(Object.is(numbersOf(column('points', points(-0, 'exact')))[0], 0)).toBe(true);
    expect(Object.is(numbersOf(column('case', cases(-0)))[0], 0)).toBe(true);
  });

  it('keeps the head of a table without rows', () => {
    expect(flatOf(column('case'), words)).toEqual({
      columns: [
        { key: 'unit', header: 'Đơn vị', kind: 'text' },
        { key: 'value', header: 'Số (việc)', kind: 'case' },
      ],
      rows: [],
    });
  });
});

describe('a column whose figures have several units', () => {
  const mixed = column('case', cases(37), amount(86_000_000, 'moreThan'), 'notReported');

  it('becomes one column for each, so that no head says the wrong unit', () => {
    const { columns, rows } = flatOf(mixed, words);
    expect(columns.map(({ key, header }) => [key, header])).toEqual([
      ['unit', 'Đơn vị'],
      ['value', 'Số (việc)'],
      ['valueThousandDong', 'Số (nghìn đồng)'],
      ['valueThousandDongDirection', 'Số (nghìn đồng): hơn/gần'],
    ]);
    expect(rows).toEqual([
      ['Đơn vị 1', 37, null, ''],
      ['Đơn vị 2', null, 86_000_000, 'hơn'],
      ['Đơn vị 3', null, null, ''],
    ]);
  });

  it('keeps the declared column even where none of its figures is there', () => {
    expect(flatOf(column('case', amount(5)), words).columns.map(({ key }) => key)).toEqual([
      'unit',
      'value',
      'valueThousandDong',
    ]);
  });

  it('is left alone once it has been split', () => {
    const once = oneUnitAColumn(mixed);
    expect(oneUnitAColumn(once)).toEqual(once);
  });
});

describe('any table', () => {
  const units = fc.constantFrom<Quantity>('case', 'thousandDong', 'percent', 'points', 'rank');
  const directions = fc.constantFrom<Direction>('exact', 'moreThan', 'lessThan', 'about');
  const cell = fc.oneof(
    fc.constantFrom<Missing>('notReported', 'notApplicable'),
    fc
      .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), units, directions)
      .map(([value, unit, direction]) => figure(value, unit, direction)),
  );
  const seeded = { seed: 2021, numRuns: 300 };

  it('keeps its rows, and every row has a cell for each column', () => {
    fc.assert(
      fc.property(units, fc.array(cell, { maxLength: 8 }), (kind, cells) => {
        const flat = flatOf(column(kind, ...cells), words);
        expect(flat.rows).toHaveLength(cells.length);
        for (const row of flat.rows) expect(row).toHaveLength(flat.columns.length);
      }),
      seeded,
    );
  });

  it('writes each figure once, under its own unit', () => {
    fc.assert(
      fc.property(units, fc.array(cell, { maxLength: 8 }), (kind, cells) => {
        const { columns, rows } = flatOf(column(kind, ...cells), words);
        for (const [index, given] of cells.entries()) {
          const found = columns.filter((_, at) => typeof rows[index]?.[at] === 'number').map((one) => one.kind);
          expect(found).toEqual(typeof given === 'string' ? [] : [given.quantity]);
        }
      }),
      seeded,
    );
  });
});
