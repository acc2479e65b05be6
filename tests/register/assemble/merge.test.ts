import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedUp, type Cell, merged } from '../../../register/assemble/merge.ts';

function cell(type: string, band: string, cases: number, given: Partial<Cell> = {}): Cell {
  return {
    type,
    size: 's10',
    credit: 'no',
    band,
    cases,
    amount: cases * 10,
    standstillCases: 0,
    standstillAmount: 0,
    ...given,
  };
}

/** Type, band and cases of cells, as briefly as can be. */
const brief = (cells: readonly Cell[] | undefined) => cells?.map(({ type, band, cases }) => `${type} ${band} ${cases}`);

describe('merged cells', () => {
  it('keep what has five cases, and join what has less within its band', () => {
    const cells = [
      cell('civil', 'd90', 5),
      cell('criminal', 'd90', 3),
      cell('labour', 'd90', 2),
      cell('civil', 'y1', 9),
    ];
    expect(brief(merged(cells))).toEqual(['* d90 5', 'civil d90 5', 'civil y1 9']);
  });

  it('take the smallest other cell of the band along where the small ones are too few', () => {
    const cells = [cell('civil', 'd90', 8), cell('criminal', 'd90', 6), cell('labour', 'd90', 2)];
    expect(brief(merged(cells))).toEqual(['* d90 8', 'civil d90 8']);
    const equal = [cell('civil', 'd90', 6), cell('criminal', 'd90', 6), cell('labour', 'd90', 2)];
    expect(brief(merged(equal))).toEqual(['* d90 8', 'criminal d90 6']);
  });

  it('join bands that are too small as a whole', () => {
    const cells = [cell('civil', 'd90', 3), cell('civil', 'y1', 2), cell('civil', 'y2', 7)];
    expect(brief(merged(cells))).toEqual(['* * 5', 'civil y2 7']);
  });

  it('take the smallest remaining cell along where the bands are too few together', () => {
    const cells = [cell('civil', 'd90', 3), cell('civil', 'y1', 1), cell('civil', 'y2', 7), cell('criminal', 'y5', 6)];
    expect(brief(merged(cells))).toEqual(['* * 10', 'civil y2 7']);
  });

  it('tell nothing of a unit with less than five, and of one without cases no cell', () => {
    expect(merged([cell('civil', 'd90', 3), cell('civil', 'y1', 1)])).toBeUndefined();
    expect(merged([])).toEqual([]);
    expect(merged([cell('civil', 'd90', 0)])).toEqual([]);
  });

  it('add money and what stands still up with the cases', () => {
    const still = { standstillCases: 2, standstillAmount: 15 };
    const cells = [cell('civil', 'd90', 3, still), cell('labour', 'd90', 4, still)];
    expect(merged(cells)).toEqual([
      {
        ...{ type: '*', size: '*', credit: '*', band: 'd90' },
        ...{ cases: 7, amount: 70, standstillCases: 4, standstillAmount: 30 },
      },
    ]);
  });

  const anyCell = fc
    .record({
      type: fc.constantFrom('civil', 'criminal', 'family'),
      size: fc.constantFrom('none', 's10', 'more'),
      credit: fc.constantFrom('yes' as const, 'no' as const),
      band: fc.constantFrom('d90', 'y1', 'more'),
      cases: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 200 })),
      amount: fc.integer({ min: 0, max: 10_000 }),
    })
    .map((given): Cell => ({ ...given, standstillCases: given.cases - 1, standstillAmount: given.amount }));
  const anyCells = fc
    .uniqueArray(anyCell, { selector: ({ type, size, credit, band }) => `${type} ${size} ${credit} ${band}` })
    .map((cells) => addedUp(cells));
  const sums = (cells: readonly Cell[]) =>
    cells.reduce(
      (sum, { cases, amount, standstillCases, standstillAmount }) => [
        (sum[0] ?? 0) + cases,
        (sum[1] ?? 0) + amount,
        (sum[2] ?? 0) + standstillCases,
        (sum[3] ?? 0) + standstillAmount,
      ],
      [0, 0, 0, 0],
    );

  it('have no cell of one to four cases, keep every sum, and each key once', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const told = merged(cells);
        const [all = 0] = sums(cells);
        if (!told) return all > 0 && all < 5;
        expect(sums(told)).toEqual(sums(cells));
        const keys = told.map(({ type, size, credit, band }) => `${type} ${size} ${credit} ${band}`);
        expect(new Set(keys).size).toBe(keys.length);
        return told.every(({ cases }) => cases >= 5);
      }),
    );
  });

  it('keep the sum of every band that is told by itself, and lose no band but into one of several', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const told = merged(cells);
        if (!told || told.some(({ band }) => band === '*')) return;
        for (const band of new Set(cells.map((one) => one.band))) {
          const of = (some: readonly Cell[]) => sums(some.filter((one) => one.band === band));
          expect(of(told)).toEqual(of(cells));
        }
      }),
    );
  });

  it('are the same whatever the order of the cells', () => {
    const shuffled = anyCells.chain((cells) =>
      fc.tuple(fc.constant(cells), fc.shuffledSubarray([...cells], { minLength: cells.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cells, other]) => {
        expect(merged(other)).toEqual(merged(cells));
      }),
    );
  });
});
