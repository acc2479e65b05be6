import {
  type CountRow,
  countedMeasures,
  type FinishedRow,
  type StockRow,
  type TargetRow,
  type UnitRow,
} from '../../../register/rows.ts';

/** Rows of a small register, with as little said as can be. */

export function unit(code: string, given: Partial<UnitRow> = {}): UnitRow {
  return {
    code,
    kind: 'regionalOffice',
    parent: null,
    nameVi: `Đơn vị ${code}`,
    nameEn: `Unit ${code}`,
    shortNameVi: code,
    shortNameEn: code,
    validFrom: null,
    validTo: null,
    successors: [],
    ...given,
  };
}

/** A nation of two departments: a has two offices, b one; until 30/06/2025 a was two departments, c and d, with an office each. */
export const units: readonly UnitRow[] = [
  unit('thads-a', { kind: 'department', validFrom: '2025-07-01' }),
  unit('a-1', { parent: 'thads-a', validFrom: '2025-07-01' }),
  unit('a-2', { parent: 'thads-a', validFrom: '2025-07-01' }),
  unit('thads-b', { kind: 'department' }),
  unit('b-1', { parent: 'thads-b' }),
  unit('cuc-thads-c', { kind: 'department', validTo: '2025-06-30', successors: ['thads-a'] }),
  unit('c-1', { kind: 'subDepartment', parent: 'cuc-thads-c', validTo: '2025-06-30', successors: ['a-1'] }),
  unit('cuc-thads-d', { kind: 'department', validTo: '2025-06-30', successors: ['thads-a'] }),
  unit('d-1', { kind: 'subDepartment', parent: 'cuc-thads-d', validTo: '2025-06-30', successors: ['a-2', 'b-1'] }),
];

const nothing = Object.fromEntries(countedMeasures.map((name) => [name, 0])) as Pick<
  CountRow,
  (typeof countedMeasures)[number]
>;

export function count(of: string, months: number, basis: CountRow['basis'], given: Partial<CountRow> = {}): CountRow {
  return { unit: of, officer: null, months, basis, ...nothing, ...given };
}

/** Both rows of a unit and period; by money a thousand times as much. */
export function counts(of: string, months: number, given: Partial<CountRow> = {}): readonly CountRow[] {
  const money = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'number' ? value * 1000 : value]),
  );
  return [count(of, months, 'amounts', money), count(of, months, 'cases', given)];
}

export function stock(of: string, months: number, cases: number, given: Partial<StockRow> = {}): StockRow {
  return {
    unit: of,
    months,
    type: 'civil',
    size: 's10',
    credit: false,
    age: 'd90',
    cases,
    amount: cases * 100,
    standstillCases: 0,
    standstillAmount: 0,
    ...given,
  };
}

export function finished(of: string, months: number, cases: number, given: Partial<FinishedRow> = {}): FinishedRow {
  return { unit: of, months, type: 'civil', size: 's10', credit: false, days: 'd30', cases, ...given };
}

export function target(of: string, value: number, given: Partial<TargetRow> = {}): TargetRow {
  return {
    unit: of,
    statYear: 2026,
    measure: 'caseRate',
    value,
    direction: 'exact',
    decision: '12/QĐ-THADS',
    decidedOn: '2025-11-03',
    ...given,
  };
}
