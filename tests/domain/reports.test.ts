import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionRate, hasReport, latestMonths } from '../../src/domain/completion.ts';
import { numberOf } from '../../src/domain/figure.ts';
import { ratePath } from '../../src/domain/ratePath.ts';
import { creditTotal, total } from '../../src/domain/reportSums.ts';
import { cellOf } from '../../src/domain/reportTable.ts';

import { row, table } from '../fixtures/tables.ts';

/** Three units; c has not reported month 12, and d has reported nothing at all. */
const reports = table(2021, [
  row('a', 11, 40, 100),
  row('a', 12, 90, 100),
  row('b', 11, 1, 10),
  row('b', 12, 2, 10),
  row('c', 11, 7, 20),
  { unit: 'd', months: 12 },
]);

describe('total', () => {
  it('adds up units at a period', () => {
    const { reading, missingUnits } = total(reports, {
      basis: 'cases',
      measure: 'completedTotal',
      units: ['a', 'b'],
      months: 12,
    });
    expect(reading).toMatchObject({ value: 92, quantity: 'case', direction: 'exact' });
    expect(missingUnits).toEqual([]);
  });

  it('carries the provenance of its block', () => {
    const { reading } = total(reports, { basis: 'cases', measure: 'eligible', units: ['a'], months: 12 });
    expect(reading).toMatchObject({ provenance: { kind: 'illustrative', method: 'made-up' } });
  });

  it('is about the one unit, or about units together, at the period', () => {
    expect(total(reports, { basis: 'cases', measure: 'eligible', units: ['a'], months: 12 }).reading).toMatchObject({
      subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, months: 12 },
    });
    expect(
      total(reports, { basis: 'cases', measure: 'eligible', units: ['a', 'b'], months: 11 }).reading,
    ).toMatchObject({
      subject: { whom: { kind: 'group' }, statYear: 2021, months: 11 },
    });
  });

  it('has the names of the reported figures for the two counts of a rate', () => {
    expect(
      total(reports, { basis: 'cases', measure: 'completedTotal', units: ['a'], months: 12 }).reading,
    ).toMatchObject({ name: 'casesCompleted' });
    expect(total(reports, { basis: 'cases', measure: 'eligible', units: ['a'], months: 12 }).reading).toMatchObject({
      name: 'eligibleCases',
    });
  });

  it('leaves out a unit that has not reported, and names it', () => {
    const { reading, missingUnits } = total(reports, {
      basis: 'cases',
      measure: 'completedTotal',
      units: ['a', 'c', 'd'],
      months: 12,
    });
    expect(reading).toMatchObject({ value: 90 });
    expect(missingUnits).toEqual(['c', 'd']);
  });

  it('leaves out a unit that the table does not know, and names it', () => {
    const { reading, missingUnits } = total(reports, {
      basis: 'cases',
      measure: 'completedTotal',
      units: ['a', 'x'],
      months: 12,
    });
    expect(reading).toMatchObject({ value: 90 });
    expect(missingUnits).toEqual(['x']);
  });

  it('is not reported when no unit has', () => {
    expect(total(reports, { basis: 'cases', measure: 'completedTotal', units: ['c', 'd'], months: 12 })).toEqual({
      reading: 'notReported',
      missingUnits: ['c', 'd'],
    });
  });

  it('is not reported for no unit', () => {
    expect(total(reports, { basis: 'cases', measure: 'completedTotal', units: [], months: 12 })).toEqual({
      reading: 'notReported',
      missingUnits: [],
    });
  });

  it('is zero, a number, where zero was reported', () => {
    const zero = table(2021, [row('a', 12, 0, 0)]);
    expect(total(zero, { basis: 'cases', measure: 'completedTotal', units: ['a'], months: 12 }).reading).toMatchObject({
      value: 0,
    });
  });

  it('counts money in thousand đồng', () => {
    const money = table(2021, [{ unit: 'a', months: 12, amounts: { completedTotal: 157, eligible: 345, reduced: 3 } }]);
    expect(
      total(money, { basis: 'amounts', measure: 'completedTotal', units: ['a'], months: 12 }).reading,
    ).toMatchObject({
      name: 'amountCompleted',
      value: 157,
      quantity: 'thousandDong',
    });
    expect(total(money, { basis: 'amounts', measure: 'reduced', units: ['a'], months: 12 }).reading).toMatchObject({
      name: 'reduced',
      value: 3,
    });
  });
});

describe('completionRate', () => {
  it('is the ratio of sums, which is not the mean of rates', () => {
    // 90 of 100 and 2 of 10: the mean of 90 % and 20 % would be 55 %.
    const { rate, completed, eligible } = completionRate(reports, { basis: 'cases', units: ['a', 'b'], months: 12 });
    expect(rate).toMatchObject({ value: 83.6363636364, quantity: 'percent', name: 'caseRate' });
    expect(completed).toMatchObject({ value: 92 });
    expect(eligible).toMatchObject({ value: 110 });
  });

  it('is about the units asked for, and illustrative as its counts are', () => {
    const { rate } = completionRate(reports, { basis: 'cases', units: ['a', 'b'], months: 12 });
    expect(rate).toMatchObject({
      subject: { whom: { kind: 'group' }, statYear: 2021, months: 12 },
      provenance: { kind: 'illustrative', method: 'made-up', formula: { operation: 'divide' } },
    });
  });

  it('does not apply where nothing is eligible', () => {
    const zero = table(2021, [row('a', 12, 0, 0)]);
    expect(completionRate(zero, { basis: 'cases', units: ['a'], months: 12 }).rate).toBe('notApplicable');
  });

  it('is zero where nothing was completed', () => {
    const none = table(2021, [row('a', 12, 0, 50)]);
    expect(completionRate(none, { basis: 'cases', units: ['a'], months: 12 }).rate).toMatchObject({ value: 0 });
  });

  it('leaves a unit without a report out of both counts', () => {
    const { rate, eligible, missingUnits } = completionRate(reports, { basis: 'cases', units: ['a', 'c'], months: 12 });
    expect(rate).toMatchObject({ value: 90 });
    expect(eligible).toMatchObject({ value: 100 });
    expect(missingUnits).toEqual(['c']);
  });

  it('leaves a unit with only one of the two counts out of both', () => {
    const half = table(2021, [row('a', 12, 90, 100), { unit: 'b', months: 12, cases: { eligible: 900 } }]);
    const { rate, eligible, missingUnits } = completionRate(half, { basis: 'cases', units: ['a', 'b'], months: 12 });
    expect(rate).toMatchObject({ value: 90 });
    expect(eligible).toMatchObject({ value: 100 });
    expect(missingUnits).toEqual(['b']);
  });

  it('is not reported when no unit has', () => {
    expect(completionRate(reports, { basis: 'cases', units: ['c'], months: 12 })).toEqual({
      rate: 'notReported',
      completed: 'notReported',
      eligible: 'notReported',
      missingUnits: ['c'],
    });
  });

  it('is not reported for no unit', () => {
    expect(completionRate(reports, { basis: 'cases', units: [], months: 12 }).rate).toBe('notReported');
  });

  it('measures money by money', () => {
    const money = table(2021, [{ unit: 'a', months: 12, amounts: { completedTotal: 91, eligible: 200 } }]);
    expect(completionRate(money, { basis: 'amounts', units: ['a'], months: 12 }).rate).toMatchObject({
      name: 'amountRate',
      value: 45.5,
    });
    expect(completionRate(money, { basis: 'cases', units: ['a'], months: 12 }).rate).toBe('notReported');
  });
});

describe('ratePath', () => {
  it('has twelve readings, with gaps where there is no report', () => {
    const path = ratePath(reports, 'cases', ['a']);
    expect(path).toHaveLength(12);
    expect(path[0]).toBe('notReported');
    expect(path[9]).toBe('notReported');
    expect(path[10]).toMatchObject({ value: 40 });
    expect(path[11]).toMatchObject({ value: 90 });
  });
});

describe('creditTotal', () => {
  const credit = table(2021, [
    { unit: 'a', months: 12, credit: { completedCases: 5, completedAmount: 70 } },
    { unit: 'b', months: 12, credit: { completedCases: 0, completedAmount: 0 } },
    { unit: 'c', months: 12 },
  ]);

  it('adds up cases and money', () => {
    expect(creditTotal(credit, { basis: 'cases', units: ['a', 'b'], months: 12 })).toMatchObject({
      reading: {
        name: 'creditCasesCompleted',
        value: 5,
        quantity: 'case',
        subject: { whom: { kind: 'group' }, months: 12 },
      },
      missingUnits: [],
    });
    expect(creditTotal(credit, { basis: 'amounts', units: ['a'], months: 12 })).toMatchObject({
      reading: {
        name: 'creditAmountCompleted',
        value: 70,
        quantity: 'thousandDong',
        subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' } },
      },
    });
  });

  it('is zero where zero was reported', () => {
    expect(creditTotal(credit, { basis: 'cases', units: ['b'], months: 12 }).reading).toMatchObject({ value: 0 });
  });

  it('names units that have not reported', () => {
    expect(creditTotal(credit, { basis: 'cases', units: ['a', 'c'], months: 12 })).toMatchObject({
      reading: { value: 5 },
      missingUnits: ['c'],
    });
    expect(creditTotal(credit, { basis: 'cases', units: ['c'], months: 12 })).toEqual({
      reading: 'notReported',
      missingUnits: ['c'],
    });
  });
});

describe('hasReport', () => {
  it('holds when any unit has reported the period', () => {
    expect(hasReport(reports, 12)).toBe(true);
    expect(hasReport(reports, 11)).toBe(true);
    expect(hasReport(reports, 10)).toBe(false);
  });

  it('does not hold for a table without units', () => {
    expect(hasReport(table(2021, []), 12)).toBe(false);
  });
});

describe('latestMonths', () => {
  it('is the longest period that any unit has reported', () => {
    expect(latestMonths(reports)).toBe(12);
    expect(latestMonths(table(2021, [row('a', 3, 1, 9), row('b', 7, 2, 9)]))).toBe(7);
  });

  it('is zero without any report', () => {
    expect(latestMonths(table(2021, []))).toBe(0);
    expect(latestMonths(table(2021, [{ unit: 'a', months: 12 }]))).toBe(0);
  });
});

describe('cellOf', () => {
  it('is what the unit reported for the period', () => {
    expect(cellOf(reports, { basis: 'cases', measure: 'completedTotal', unit: 'a', months: 11 })).toBe(40);
    expect(cellOf(reports, { basis: 'cases', measure: 'completedTotal', unit: 'a', months: 12 })).toBe(90);
    expect(cellOf(reports, { basis: 'cases', measure: 'eligible', unit: 'b', months: 12 })).toBe(10);
  });

  it('is zero where zero was reported', () => {
    expect(
      cellOf(table(2021, [row('a', 12, 0, 0)]), { basis: 'cases', measure: 'completedTotal', unit: 'a', months: 12 }),
    ).toBe(0);
  });

  it('is nothing, and not NaN, where the unit has not reported', () => {
    expect(cellOf(reports, { basis: 'cases', measure: 'completedTotal', unit: 'c', months: 12 })).toBeNull();
    expect(cellOf(reports, { basis: 'cases', measure: 'completedTotal', unit: 'd', months: 1 })).toBeNull();
    expect(cellOf(reports, { basis: 'cases', measure: 'completedTotal', unit: 'a', months: 1 })).toBeNull();
  });

  it('is nothing for a unit that the table does not have', () => {
    expect(cellOf(reports, { basis: 'cases', measure: 'completedTotal', unit: 'x', months: 12 })).toBeNull();
    expect(cellOf(table(2021, []), { basis: 'cases', measure: 'completedTotal', unit: 'a', months: 12 })).toBeNull();
  });

  it('tells cases from money, and has no cases of a measure of money alone', () => {
    const money = table(2021, [{ unit: 'a', months: 12, amounts: { completedTotal: 157, reduced: 3 } }]);
    expect(cellOf(money, { basis: 'amounts', measure: 'completedTotal', unit: 'a', months: 12 })).toBe(157);
    expect(cellOf(money, { basis: 'cases', measure: 'completedTotal', unit: 'a', months: 12 })).toBeNull();
    expect(cellOf(money, { basis: 'amounts', measure: 'reduced', unit: 'a', months: 12 })).toBe(3);
    expect(cellOf(money, { basis: 'cases', measure: 'reduced', unit: 'a', months: 12 })).toBeNull();
  });
});

describe('a list of units that is asked again', () => {
  it('gives the same again, for other periods and measures too', () => {
    const units = ['a', 'b', 'c'];
    const first = completionRate(reports, { basis: 'cases', units, months: 12 });
    expect(first).toMatchObject({ completed: { value: 92 }, eligible: { value: 110 }, missingUnits: ['c'] });
    expect(completionRate(reports, { basis: 'cases', units, months: 12 })).toEqual(first);
    expect(completionRate(reports, { basis: 'cases', units, months: 11 })).toMatchObject({
      completed: { value: 48 },
      eligible: { value: 130 },
      missingUnits: [],
    });
    expect(total(reports, { basis: 'cases', measure: 'eligible', units, months: 12 })).toMatchObject({
      reading: { value: 110 },
      missingUnits: ['c'],
    });
    expect(total(reports, { basis: 'cases', measure: 'eligible', units, months: 12 })).toMatchObject({
      reading: { value: 110 },
    });
  });

  it('names units that the table does not have again', () => {
    const units = ['x', 'a', 'y', 'b'];
    for (const _ of ['first', 'second']) {
      expect(total(reports, { basis: 'cases', measure: 'completedTotal', units, months: 12 })).toMatchObject({
        reading: { value: 92 },
        missingUnits: ['x', 'y'],
      });
      expect(completionRate(reports, { basis: 'cases', units, months: 12 })).toMatchObject({
        completed: { value: 92 },
        eligible: { value: 110 },
        missingUnits: ['x', 'y'],
      });
    }
  });

  it('is not reported again where the table has none of them', () => {
    const units = ['x', 'y'];
    for (const _ of ['first', 'second']) {
      expect(total(reports, { basis: 'cases', measure: 'completedTotal', units, months: 12 })).toEqual({
        reading: 'notReported',
        missingUnits: ['x', 'y'],
      });
      expect(completionRate(reports, { basis: 'cases', units, months: 12 }).rate).toBe('notReported');
    }
  });

  it('is right for another table whose units stand in another order', () => {
    const units = ['a', 'b'];
    const other = table(2020, [row('z', 12, 500, 900), row('b', 12, 3, 20), row('a', 12, 60, 80)]);
    const shorter = table(2019, [row('b', 12, 1, 4)]);
    for (const _ of ['first', 'second']) {
      expect(completionRate(reports, { basis: 'cases', units, months: 12 })).toMatchObject({
        completed: { value: 92 },
        missingUnits: [],
      });
      expect(completionRate(other, { basis: 'cases', units, months: 12 })).toMatchObject({
        completed: { value: 63 },
        eligible: { value: 100 },
        rate: { value: 63 },
        missingUnits: [],
      });
      expect(completionRate(shorter, { basis: 'cases', units, months: 12 })).toMatchObject({
        completed: { value: 1 },
        missingUnits: ['a'],
      });
    }
  });

  it('is right for two tables with one list of units', () => {
    const later = { ...table(2022, [row('a', 12, 1, 2), row('b', 12, 1, 2), row('c', 12, 1, 2), row('d', 12, 1, 2)]) };
    const twin = { ...later, units: reports.units };
    expect(
      total(reports, { basis: 'cases', measure: 'completedTotal', units: reports.units, months: 12 }).reading,
    ).toMatchObject({ value: 92 });
    expect(
      total(twin, { basis: 'cases', measure: 'completedTotal', units: twin.units, months: 12 }).reading,
    ).toMatchObject({ value: 4 });
    expect(
      total(reports, { basis: 'cases', measure: 'completedTotal', units: reports.units, months: 12 }).reading,
    ).toMatchObject({ value: 92 });
  });

  it('is right for one unit, whatever was asked before', () => {
    const [alone, other] = [['b'], ['a']];
    expect(
      total(reports, { basis: 'cases', measure: 'completedTotal', units: alone, months: 12 }).reading,
    ).toMatchObject({ value: 2 });
    expect(
      total(reports, { basis: 'cases', measure: 'completedTotal', units: other, months: 12 }).reading,
    ).toMatchObject({ value: 90 });
    expect(
      total(reports, { basis: 'cases', measure: 'completedTotal', units: alone, months: 12 }).reading,
    ).toMatchObject({ value: 2 });
    expect(
      total(reports, { basis: 'cases', measure: 'completedTotal', units: ['x'], months: 12 }).missingUnits,
    ).toEqual(['x']);
  });

  it('gives the sums of its units, however the list is made up', () => {
    const known: Readonly<Record<string, readonly [completed: number, eligible: number]>> = {
      a: [90, 100],
      b: [2, 10],
      e: [0, 30],
      f: [7, 7],
    };
    const given = table(2021, [
      ...Object.entries(known).map(([unit, [completed, eligible]]) => row(unit, 12, completed, eligible)),
      { unit: 'd', months: 12 },
    ]);
    const lists = fc
      .subarray(['a', 'x', 'b', 'd', 'e', 'y', 'f'])
      .chain((units) => fc.shuffledSubarray(units, { minLength: units.length }));
    fc.assert(
      fc.property(lists, (units) => {
        const found = units.flatMap((unit) => (known[unit] ? [known[unit]] : []));
        const completed = found.length > 0 ? found.reduce((sum, [value]) => sum + value, 0) : null;
        const eligible = found.length > 0 ? found.reduce((sum, [, value]) => sum + value, 0) : null;
        const missing = units.filter((unit) => !known[unit]);
        for (const _ of ['first', 'second']) {
          const rate = completionRate(given, { basis: 'cases', units, months: 12 });
          expect(numberOf(rate.completed)).toBe(completed);
          expect(numberOf(rate.eligible)).toBe(eligible);
          expect(rate.missingUnits).toEqual(missing);
          const sum = total(given, { basis: 'cases', measure: 'completedTotal', units, months: 12 });
          expect(sum.reading === 'notReported' ? null : sum.reading.value).toBe(completed);
          expect(sum.missingUnits).toEqual(missing);
        }
      }),
      { seed: 2021 },
    );
  });
});
