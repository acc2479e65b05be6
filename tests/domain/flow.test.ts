import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFigure, numberOf } from '../../src/domain/figure.ts';
import { type MonthFlow, monthlyFlow } from '../../src/domain/flow.ts';
import { monthsOfYear } from '../../src/domain/period.ts';
import { illustrative } from '../fixtures/figures.ts';
import { type Row, table } from '../fixtures/tables.ts';
import { table2021, vinhPhuc } from '../fixtures/vinhPhuc.ts';

/** The reports of a unit from one month on: completed cases since the start of the year, null where there is none. */
function reportsOf(unit: string, cumulative: readonly (number | null)[]): Row[] {
  return cumulative.map((completedTotal, index) => ({
    unit,
    months: index + 1,
    cases: completedTotal === null ? {} : { completedTotal },
  }));
}

const tenAMonth = monthsOfYear.map((months) => 10 * months);

function flowOf(rows: readonly Row[], units: readonly string[]): readonly MonthFlow[] {
  return monthlyFlow(table(2021, rows), { basis: 'cases', measure: 'completedTotal', units });
}

function addedOf(flow: readonly MonthFlow[]): readonly (number | string)[] {
  return flow.map(({ added }) => (isFigure(added) ? added.value : added));
}

function correctionsOf(flow: readonly MonthFlow[]): readonly (number | string)[] {
  return flow.map(({ correction }) => (isFigure(correction) ? correction.value : correction));
}

describe('monthlyFlow', () => {
  it('is what each report has more than the one before', () => {
    const flow = flowOf(reportsOf('a', [3, 9, 17, 26, 33, 46, 62, 81, 102, 127, 157, 188]), ['a']);
    expect(flow.map(({ months }) => months)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(addedOf(flow)).toEqual([3, 6, 8, 9, 7, 13, 16, 19, 21, 25, 30, 31]);
    expect(correctionsOf(flow)).toEqual(Array(12).fill('notApplicable'));
    expect(flow.map(({ missingUnits }) => missingUnits)).toEqual(Array(12).fill([]));
  });

  it('adds units up', () => {
    const flow = flowOf([...reportsOf('a', tenAMonth), ...reportsOf('b', [1, 3, 6])], ['a', 'b']);
    expect(addedOf(flow).slice(0, 3)).toEqual([11, 12, 13]);
  });

  it('has only the units asked for', () => {
    const rows = [...reportsOf('a', tenAMonth), ...reportsOf('b', [1, 3, 6])];
    expect(addedOf(flowOf(rows, ['b'])).slice(0, 3)).toEqual([1, 2, 3]);
  });

  it('is zero, a number, in a month in which nothing was added', () => {
    const flow = flowOf(reportsOf('a', [0, 0, 5, 5]), ['a']);
    expect(addedOf(flow).slice(0, 4)).toEqual([0, 0, 5, 0]);
    expect(correctionsOf(flow).slice(0, 4)).toEqual(Array(4).fill('notApplicable'));
  });

  it('calls a fall a correction, and not work undone', () => {
    const flow = flowOf(reportsOf('a', [10, 20, 17, 27]), ['a']);
    expect(addedOf(flow).slice(0, 4)).toEqual([10, 10, 0, 10]);
    expect(correctionsOf(flow).slice(0, 4)).toEqual(['notApplicable', 'notApplicable', 3, 'notApplicable']);
  });

  it('does not let a correction in one unit hide the work of another', () => {
    const flow = flowOf([...reportsOf('a', [10, 20, 15]), ...reportsOf('b', [10, 20, 28])], ['a', 'b']);
    expect(addedOf(flow)[2]).toBe(8);
    expect(correctionsOf(flow)[2]).toBe(5);
  });

  it('adds up corrections of several units', () => {
    const rows = [...reportsOf('a', [10, 4]), ...reportsOf('b', [10, 8]), ...reportsOf('c', [10, 11])];
    const flow = flowOf(rows, ['a', 'b', 'c']);
    expect(addedOf(flow)[1]).toBe(1);
    expect(correctionsOf(flow)[1]).toBe(8);
  });

  it('leaves a unit out of the month it has not reported and of the next, and names it', () => {
    const gappy = [10, 20, 30, 40, null, 60, 70, 80, 90, 100, 110, 120];
    const flow = flowOf([...reportsOf('a', tenAMonth), ...reportsOf('b', gappy)], ['a', 'b']);
    expect(addedOf(flow)).toEqual([20, 20, 20, 20, 10, 10, 20, 20, 20, 20, 20, 20]);
    expect(flow.map(({ missingUnits }) => missingUnits)).toEqual([
      [],
      [],
      [],
      [],
      ['b'],
      ['b'],
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('does not take a gap for a fall, nor the report after it for a leap', () => {
    const flow = flowOf(reportsOf('a', [10, null, 30, 40]), ['a']);
    expect(addedOf(flow).slice(0, 4)).toEqual([10, 'notReported', 'notReported', 10]);
    expect(correctionsOf(flow).slice(0, 4)).toEqual(['notApplicable', 'notReported', 'notReported', 'notApplicable']);
  });

  it('knows the second month only where the first was reported', () => {
    const flow = flowOf(reportsOf('a', [null, 20, 30]), ['a']);
    expect(addedOf(flow).slice(0, 3)).toEqual(['notReported', 'notReported', 10]);
  });

  it('is not reported after the last report', () => {
    const flow = flowOf(reportsOf('a', [10, 20]), ['a']);
    expect(addedOf(flow)).toEqual([10, 10, ...Array(10).fill('notReported')]);
    expect(flow[11]).toEqual({ months: 12, added: 'notReported', correction: 'notReported', missingUnits: ['a'] });
  });

  it('is not reported in any month where there is no report at all', () => {
    const flow = flowOf(reportsOf('a', Array(12).fill(null)), ['a']);
    expect(addedOf(flow)).toEqual(Array(12).fill('notReported'));
    expect(correctionsOf(flow)).toEqual(Array(12).fill('notReported'));
    expect(flow.map(({ missingUnits }) => missingUnits)).toEqual(Array(12).fill(['a']));
  });

  it('leaves out a unit that the table does not know, and names it', () => {
    const flow = flowOf(reportsOf('a', tenAMonth), ['a', 'x']);
    expect(addedOf(flow)).toEqual(Array(12).fill(10));
    expect(flow.map(({ missingUnits }) => missingUnits)).toEqual(Array(12).fill(['x']));
  });

  it('is not reported for no unit', () => {
    expect(flowOf(reportsOf('a', tenAMonth), [])[0]).toEqual({
      months: 1,
      added: 'notReported',
      correction: 'notReported',
      missingUnits: [],
    });
  });

  it('counts money in thousand đồng', () => {
    const money = table(2021, [
      { unit: 'a', months: 1, amounts: { completedTotal: 103_295 } },
      { unit: 'a', months: 2, amounts: { completedTotal: 280_078 } },
      { unit: 'a', months: 3, amounts: { completedTotal: 280_000 } },
    ]);
    const flow = monthlyFlow(money, { basis: 'amounts', measure: 'completedTotal', units: ['a'] });
    expect(flow[0]?.added).toMatchObject({ value: 103_295, quantity: 'thousandDong' });
    expect(flow[1]?.added).toMatchObject({ value: 176_783, quantity: 'thousandDong' });
    expect(flow[2]?.added).toMatchObject({ value: 0, quantity: 'thousandDong' });
    expect(flow[2]?.correction).toMatchObject({ value: 78, quantity: 'thousandDong' });
  });

  it('takes the measure it is asked for', () => {
    const accepted = table(2021, [
      { unit: 'a', months: 1, cases: { newlyAccepted: 7, completedTotal: 1 } },
      { unit: 'a', months: 2, cases: { newlyAccepted: 12, completedTotal: 2 } },
    ]);
    expect(
      addedOf(monthlyFlow(accepted, { basis: 'cases', measure: 'newlyAccepted', units: ['a'] })).slice(0, 2),
    ).toEqual([7, 5]);
  });

  it('keeps the reports it was taken from, and is as illustrative as they are', () => {
    const flow = flowOf(reportsOf('a', [10, 30]), ['a']);
    expect(flow[0]?.added).toEqual({
      name: 'monthFlow',
      subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, months: 1 },
      value: 10,
      quantity: 'case',
      direction: 'exact',
      provenance: illustrative,
    });
    expect(flow[1]?.added).toMatchObject({
      name: 'monthFlow',
      subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, months: 2 },
      value: 20,
      quantity: 'case',
      direction: 'exact',
      provenance: {
        kind: 'illustrative',
        method: 'made-up',
        formula: {
          operation: 'subtract',
          inputs: [
            {
              name: 'casesCompleted',
              value: 30,
              subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, months: 2 },
            },
            {
              name: 'casesCompleted',
              value: 10,
              subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, months: 1 },
            },
          ],
        },
      },
    });
  });

  it('shows in its formula what a correction gives back', () => {
    const flow = flowOf([...reportsOf('a', [10, 4]), ...reportsOf('b', [10, 25])], ['a', 'b']);
    expect(flow[1]?.added).toMatchObject({
      name: 'monthFlow',
      value: 15,
      provenance: {
        kind: 'illustrative',
        formula: {
          operation: 'add',
          inputs: [
            { value: 9, provenance: { formula: { operation: 'subtract', inputs: [{ value: 29 }, { value: 20 }] } } },
            { name: 'correction', value: 6, subject: { whom: { kind: 'group' }, statYear: 2021, months: 2 } },
          ],
        },
      },
    });
  });

  it('adds up to the cumulative figure where nothing was corrected', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 12, maxLength: 12 });
    const years = fc.array(steps, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(years, (unitSteps) => {
        const units = unitSteps.map((_, index) => `unit-${index}`);
        const rows = unitSteps.flatMap((given, index) => reportsOf(units[index] ?? '', accumulate(given)));
        const flow = flowOf(rows, units);
        const monthSums = monthsOfYear.map((_, at) => sumOf(unitSteps.map((given) => given[at] ?? 0)));
        expect(addedOf(flow)).toEqual(monthSums);
        expect(correctionsOf(flow)).toEqual(Array(12).fill('notApplicable'));
        expect(sumOf(flow.map(({ added }) => numberOf(added) ?? 0))).toBe(sumOf(unitSteps.flat()));
      }),
      { seed: 2021 },
    );
  });

  it('adds up to the cumulative figure less what was corrected', () => {
    const reports = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(reports, { minLength: 1, maxLength: 5 }), (cumulative) => {
        const units = cumulative.map((_, index) => `unit-${index}`);
        const flow = flowOf(
          cumulative.flatMap((given, index) => reportsOf(units[index] ?? '', given)),
          units,
        );
        const added = sumOf(flow.map((month) => numberOf(month.added) ?? 0));
        const corrected = sumOf(flow.map((month) => numberOf(month.correction) ?? 0));
        expect(added - corrected).toBe(sumOf(cumulative.map((given) => given[11] ?? 0)));
        for (const month of flow) {
          expect(numberOf(month.added)).toBeGreaterThanOrEqual(0);
          if (isFigure(month.correction)) expect(month.correction.value).toBeGreaterThan(0);
        }
      }),
      { seed: 2021 },
    );
  });

  it('adds up to 5 750 cases and 157 billion đồng in the data that the site ships with', () => {
    const units = vinhPhuc.units.map(({ code }) => code);
    const cases = monthlyFlow(table2021, { basis: 'cases', measure: 'completedTotal', units });
    const money = monthlyFlow(table2021, { basis: 'amounts', measure: 'completedTotal', units });
    expect(sumOf(cases.map(({ added }) => numberOf(added) ?? 0))).toBe(5750);
    expect(sumOf(money.map(({ added }) => numberOf(added) ?? 0))).toBe(157_000_000);
    expect(correctionsOf(cases)).toEqual(Array(12).fill('notApplicable'));
  });
});

function accumulate(steps: readonly number[]): readonly number[] {
  let reached = 0;
  return steps.map((step) => {
    reached += step;
    return reached;
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
