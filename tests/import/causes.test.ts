import { describe, expect, it } from 'vitest';
import { causesOf } from '../../src/import/causes.ts';
import { constraintsOf, type Spot } from '../../src/import/constraints.ts';
import type { FormColumn } from '../../src/import/formColumns.ts';
import type { ReadRow } from '../../src/import/reading.ts';

type Numbers = Partial<Record<FormColumn, number>>;

/** A row in which everything adds up: 11 of them make the numbers of 11 rows. */
const usual: Numbers = {
  docketed: 100,
  carriedOver: 36,
  newlyAccepted: 64,
  entrustedOut: 2,
  withdrawn: 1,
  totalToEnforce: 97,
  eligible: 75,
  completed: 55,
  terminated: 7,
  inProgress: 12,
  postponedByAgreement: 1,
  notYetEligible: 21,
  postponedOther: 1,
  carriedForward: 35,
};

const times = (factor: number): Numbers =>
  Object.fromEntries(Object.entries(usual).map(([column, value]) => [column, value * factor]));

function sheet(change: (rows: ReadRow[]) => void = () => undefined): ReadRow[] {
  const row = (at: number, kind: ReadRow['kind'], factor: number, under: number | null = null): ReadRow => ({
    row: at,
    kind,
    name: `row ${at}`,
    under,
    unit: null,
    numbers: times(factor),
  });
  const rows = [
    row(9, 'total', 10),
    row(10, 'agency', 3),
    row(11, 'officer', 1, 10),
    row(12, 'officer', 2, 10),
    row(13, 'group', 7),
    row(14, 'agency', 3),
    row(15, 'agency', 4),
  ];
  change(rows);
  return rows;
}

const set = (row: number, column: FormColumn, value: number) => (rows: ReadRow[]) => {
  const at = rows.findIndex((each) => each.row === row);
  const old = rows[at];
  if (old) rows[at] = { ...old, numbers: { ...old.numbers, [column]: value } };
};

function causes(...changes: readonly ((rows: ReadRow[]) => void)[]) {
  const rows = sheet((all) => {
    for (const change of changes) change(all);
  });
  const numberAt = ({ row, column }: Spot) => rows.find((each) => each.row === row)?.numbers[column] ?? Number.NaN;
  return causesOf(constraintsOf({ rows }), numberAt).map(({ spot, expected, difference, spoils, certain }) => ({
    spot,
    expected,
    difference,
    rules: [...new Set(spoils.map(({ rule }) => rule))].toSorted(),
    certain,
  }));
}

describe('what must add up on a sheet', () => {
  it('adds up across rows and down columns', () => {
    const all = constraintsOf({ rows: sheet() });
    expect(all.filter(({ residual }) => residual !== 0)).toEqual([]);
    expect(all.filter(({ rule }) => rule === 9)).toHaveLength(3 * Object.keys(usual).length);
    expect(all.filter(({ rule }) => rule !== 9)).toHaveLength(7 * 5);
  });
});

describe('a wrong number', () => {
  it('is found by all the sums that it spoils', () => {
    expect(causes(set(14, 'totalToEnforce', 298))).toEqual([
      { spot: { row: 14, column: 'totalToEnforce' }, expected: 291, difference: 7, rules: [2, 3, 6, 9], certain: true },
    ]);
  });

  it('is found where it is a part and not a total', () => {
    expect(causes(set(12, 'terminated', 4))).toEqual([
      { spot: { row: 12, column: 'terminated' }, expected: 14, difference: -10, rules: [4, 6, 9], certain: true },
    ]);
  });

  it('is told apart from another one in the same row', () => {
    expect(causes(set(15, 'newlyAccepted', 260), set(15, 'inProgress', 45))).toEqual([
      { spot: { row: 15, column: 'newlyAccepted' }, expected: 256, difference: 4, rules: [1, 9], certain: true },
      { spot: { row: 15, column: 'inProgress' }, expected: 48, difference: -3, rules: [4, 9], certain: true },
    ]);
  });

  it('is not named with certainty where one sum alone is wrong', () => {
    const rows = sheet().slice(1, 2);
    set(10, 'newlyAccepted', 200)(rows);
    const numberAt = ({ column }: Spot) => rows[0]?.numbers[column] ?? Number.NaN;
    expect(causesOf(constraintsOf({ rows }), numberAt)).toMatchObject([
      { spot: { row: 10, column: 'docketed' }, expected: 308, difference: -8, certain: false },
    ]);
  });
});
