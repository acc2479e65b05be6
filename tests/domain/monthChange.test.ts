import { describe, expect, it } from 'vitest';
import { isFigure, type Reading } from '../../src/domain/figure.ts';
import { monthChanges } from '../../src/domain/monthChange.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { imported } from '../fixtures/figures.ts';
import { row, table } from '../fixtures/tables.ts';

const number = (reading: Reading) => (isFigure(reading) ? reading.value : reading);

/** A year in which units have completed so many cases after each month. */
function year(statYear: number, units: Readonly<Record<string, readonly (number | null)[]>>): ReportTable {
  return table(
    statYear,
    Object.entries(units).flatMap(([unit, cumulative]) =>
      cumulative.flatMap((done, at) => (done === null ? [] : [{ ...row(unit, at + 1, done, 1000), origin: imported }])),
    ),
  );
}

const changes = (current: ReportTable, before: ReportTable | null, units: readonly string[] = ['a']) =>
  monthChanges({ current, before }, { basis: 'cases', units });

describe('monthChanges', () => {
  it('is the month less the same month of the year before', () => {
    const months = changes(year(2021, { a: [10, 25, 60] }), year(2020, { a: [8, 30, 50] }));
    expect(months).toHaveLength(12);
    expect(months.slice(0, 4).map(({ change }) => number(change))).toEqual([2, -7, 15, 'notReported']);
    expect(months[1]).toMatchObject({ months: 2, added: { value: 15 }, addedBefore: { value: 22 } });
    const [first] = months;
    expect(isFigure(first?.change) && first.change).toMatchObject({
      name: 'monthChange',
      quantity: 'case',
      subject: { whom: { kind: 'unit', unit: 'a' }, statYear: 2021, months: 1 },
      provenance: { kind: 'derived', formula: { operation: 'subtract' } },
    });
  });

  it('keeps a correction apart, in either year', () => {
    const months = changes(year(2021, { a: [10, 7, 20] }), year(2020, { a: [8, 9, 5] }));
    expect(months.slice(0, 3).map(({ change, correction }) => [number(change), number(correction)])).toEqual([
      [2, 'notApplicable'],
      [-1, 3],
      [13, 'notApplicable'],
    ]);
  });

  it('has no month whose report, or the one before it, is missing in either year', () => {
    const months = changes(year(2021, { a: [10, null, 30, 40, 50] }), year(2020, { a: [8, 20, 30, null, 50, 60] }));
    expect(months.slice(0, 6).map(({ change }) => number(change))).toEqual([
      2,
      'notReported',
      'notReported',
      'notReported',
      'notReported',
      'notReported',
    ]);
  });

  it('compares like with like: who lacks a month in one year is left out of both', () => {
    const current = year(2021, { a: [10, 20], b: [100, 300], c: [5, 9] });
    const before = year(2020, { a: [7, 15], b: [90, null], c: [5, 6] });
    const months = changes(current, before, ['a', 'b', 'c']);
    expect(number(months[0]?.change ?? 'notReported')).toBe(115 - 102);
    expect(number(months[1]?.change ?? 'notReported')).toBe(10 + 4 - (8 + 1));
    expect(months.map(({ missingUnits }) => missingUnits).slice(0, 2)).toEqual([[], ['b']]);
  });

  it('adds up the parts of a unit that does not report itself', () => {
    const parts = new Map([['province', ['a', 'b']]]);
    const current = { ...year(2021, { a: [10], b: [30] }), parts };
    const before = { ...year(2020, { a: [5], b: [20] }), parts };
    expect(number(changes(current, before, ['province'])[0]?.change ?? 'notReported')).toBe(15);
    const lacking = { ...year(2020, { a: [5] }), parts };
    expect(number(changes(current, lacking, ['province'])[0]?.change ?? 'notReported')).toBe(5);
  });

  it('is not reported without a year before, or for a unit that was not there', () => {
    expect(changes(year(2021, { a: [10] }), null).map(({ change }) => change)).toEqual(
      Array.from({ length: 12 }, () => 'notReported'),
    );
    expect(changes(year(2021, { a: [10] }), year(2020, { b: [10] }))[0]?.change).toBe('notReported');
  });
});
