import { describe, expect, it } from 'vitest';
import { figuresOf, nameOf, tableOf } from '../../src/domain/table.ts';
import { cases, points } from '../fixtures/figures.ts';

interface Unit {
  readonly name: string;
  readonly month: string;
  readonly completed: number;
}
const units: readonly Unit[] = [
  { name: 'Sông Lô', month: 'Tháng 9', completed: 188 },
  { name: 'Yên Lạc', month: 'Tháng 9', completed: 412 },
];
const table = tableOf<Unit>(
  [
    { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text', cell: ({ name }) => name },
    { key: 'month', role: 'name', header: 'Tháng', kind: 'text', cell: ({ month }) => month },
    { key: 'completed', role: 'value', header: 'Xong', kind: 'case', cell: ({ completed }) => cases(completed) },
    { key: 'gap', role: 'value', header: 'Chênh', kind: 'points', cell: () => 'notReported' },
  ],
  units,
  ['Cộng 2 đơn vị', '', cases(600), points(1)],
);

describe('a table', () => {
  it('holds the cells of its rows, and columns that read no rows any more', () => {
    expect(table.rows[1]).toEqual(['Yên Lạc', 'Tháng 9', cases(412), 'notReported']);
    expect(table.columns.every((column) => !('cell' in column))).toBe(true);
  });

  it('names a row by all columns that say what it is about', () => {
    expect(table.rows.map((row) => nameOf(table, row))).toEqual(['Sông Lô, Tháng 9', 'Yên Lạc, Tháng 9']);
  });

  it('gives every figure in it, those of the totals too', () => {
    expect(figuresOf(table).map(({ value }) => value)).toEqual([188, 412, 600, 1]);
  });
});
