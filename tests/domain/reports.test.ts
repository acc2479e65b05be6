import { describe, expect, it } from 'vitest';
import { completionRate, creditTotal, hasReport, latestMonths, ratePath, total } from '../../src/domain/reports.ts';
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
    const { reading, missingUnits } = total(reports, 'cases', 'completedTotal', ['a', 'b'], 12);
    expect(reading).toMatchObject({ value: 92, unit: 'case', direction: 'exact' });
    expect(missingUnits).toEqual([]);
  });

  it('carries the provenance of its block', () => {
    const { reading } = total(reports, 'cases', 'eligible', ['a'], 12);
    expect(reading).toMatchObject({ provenance: { kind: 'illustrative', method: 'made-up' } });
  });

  it('is about the one unit, or about units together, at the period', () => {
    expect(total(reports, 'cases', 'eligible', ['a'], 12).reading).toMatchObject({
      subject: { code: 'a', statYear: 2021, months: 12 },
    });
    expect(total(reports, 'cases', 'eligible', ['a', 'b'], 11).reading).toMatchObject({
      subject: { code: 'units', statYear: 2021, months: 11 },
    });
  });

  it('has the names of the reported figures for the two counts of a rate', () => {
    expect(total(reports, 'cases', 'completedTotal', ['a'], 12).reading).toMatchObject({ name: 'casesCompleted' });
    expect(total(reports, 'cases', 'eligible', ['a'], 12).reading).toMatchObject({ name: 'eligibleCases' });
  });

  it('leaves out a unit that has not reported, and names it', () => {
    const { reading, missingUnits } = total(reports, 'cases', 'completedTotal', ['a', 'c', 'd'], 12);
    expect(reading).toMatchObject({ value: 90 });
    expect(missingUnits).toEqual(['c', 'd']);
  });

  it('leaves out a unit that the table does not know, and names it', () => {
    const { reading, missingUnits } = total(reports, 'cases', 'completedTotal', ['a', 'x'], 12);
    expect(reading).toMatchObject({ value: 90 });
    expect(missingUnits).toEqual(['x']);
  });

  it('is not reported when no unit has', () => {
    expect(total(reports, 'cases', 'completedTotal', ['c', 'd'], 12)).toEqual({
      reading: 'notReported',
      missingUnits: ['c', 'd'],
    });
  });

  it('is not reported for no unit', () => {
    expect(total(reports, 'cases', 'completedTotal', [], 12)).toEqual({ reading: 'notReported', missingUnits: [] });
  });

  it('is zero, a number, where zero was reported', () => {
    const zero = table(2021, [row('a', 12, 0, 0)]);
    expect(total(zero, 'cases', 'completedTotal', ['a'], 12).reading).toMatchObject({ value: 0 });
  });

  it('counts money in thousand đồng', () => {
    const money = table(2021, [{ unit: 'a', months: 12, amounts: { completedTotal: 157, eligible: 345, reduced: 3 } }]);
    expect(total(money, 'amounts', 'completedTotal', ['a'], 12).reading).toMatchObject({
      name: 'amountCompleted',
      value: 157,
      unit: 'thousandDong',
    });
    expect(total(money, 'amounts', 'reduced', ['a'], 12).reading).toMatchObject({ name: 'reduced', value: 3 });
  });
});

describe('completionRate', () => {
  it('is the ratio of sums, which is not the mean of rates', () => {
    // 90 of 100 and 2 of 10: the mean of 90 % and 20 % would be 55 %.
    const { rate, completed, eligible } = completionRate(reports, 'cases', ['a', 'b'], 12);
    expect(rate).toMatchObject({ value: 83.6363636364, unit: 'percent', name: 'caseRate' });
    expect(completed).toMatchObject({ value: 92 });
    expect(eligible).toMatchObject({ value: 110 });
  });

  it('is about the units asked for, and illustrative as its counts are', () => {
    const { rate } = completionRate(reports, 'cases', ['a', 'b'], 12);
    expect(rate).toMatchObject({
      subject: { code: 'units', statYear: 2021, months: 12 },
      provenance: { kind: 'illustrative', method: 'made-up', formula: { operation: 'divide' } },
    });
  });

  it('does not apply where nothing is eligible', () => {
    const zero = table(2021, [row('a', 12, 0, 0)]);
    expect(completionRate(zero, 'cases', ['a'], 12).rate).toBe('notApplicable');
  });

  it('is zero where nothing was completed', () => {
    const none = table(2021, [row('a', 12, 0, 50)]);
    expect(completionRate(none, 'cases', ['a'], 12).rate).toMatchObject({ value: 0 });
  });

  it('leaves a unit without a report out of both counts', () => {
    const { rate, eligible, missingUnits } = completionRate(reports, 'cases', ['a', 'c'], 12);
    expect(rate).toMatchObject({ value: 90 });
    expect(eligible).toMatchObject({ value: 100 });
    expect(missingUnits).toEqual(['c']);
  });

  it('leaves a unit with only one of the two counts out of both', () => {
    const half = table(2021, [row('a', 12, 90, 100), { unit: 'b', months: 12, cases: { eligible: 900 } }]);
    const { rate, eligible, missingUnits } = completionRate(half, 'cases', ['a', 'b'], 12);
    expect(rate).toMatchObject({ value: 90 });
    expect(eligible).toMatchObject({ value: 100 });
    expect(missingUnits).toEqual(['b']);
  });

  it('is not reported when no unit has', () => {
    expect(completionRate(reports, 'cases', ['c'], 12)).toEqual({
      rate: 'notReported',
      completed: 'notReported',
      eligible: 'notReported',
      missingUnits: ['c'],
    });
  });

  it('is not reported for no unit', () => {
    expect(completionRate(reports, 'cases', [], 12).rate).toBe('notReported');
  });

  it('measures money by money', () => {
    const money = table(2021, [{ unit: 'a', months: 12, amounts: { completedTotal: 91, eligible: 200 } }]);
    expect(completionRate(money, 'amounts', ['a'], 12).rate).toMatchObject({ name: 'amountRate', value: 45.5 });
    expect(completionRate(money, 'cases', ['a'], 12).rate).toBe('notReported');
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
    expect(creditTotal(credit, 'cases', ['a', 'b'], 12)).toMatchObject({
      reading: { name: 'creditCasesCompleted', value: 5, unit: 'case', subject: { code: 'units', months: 12 } },
      missingUnits: [],
    });
    expect(creditTotal(credit, 'amounts', ['a'], 12)).toMatchObject({
      reading: { name: 'creditAmountCompleted', value: 70, unit: 'thousandDong', subject: { code: 'a' } },
    });
  });

  it('is zero where zero was reported', () => {
    expect(creditTotal(credit, 'cases', ['b'], 12).reading).toMatchObject({ value: 0 });
  });

  it('names units that have not reported', () => {
    expect(creditTotal(credit, 'cases', ['a', 'c'], 12)).toMatchObject({ reading: { value: 5 }, missingUnits: ['c'] });
    expect(creditTotal(credit, 'cases', ['c'], 12)).toEqual({ reading: 'notReported', missingUnits: ['c'] });
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
