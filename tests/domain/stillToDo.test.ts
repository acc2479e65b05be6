import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/figure.ts';
import { stillToDo, type ToDo } from '../../src/domain/stillToDo.ts';
import { imported, rate } from '../fixtures/figures.ts';
import { type Row, row, table } from '../fixtures/tables.ts';

const done = (unit: string, cumulative: readonly number[], eligible = 1000): Row[] =>
  cumulative.map((completed, at) => ({ ...row(unit, at + 1, completed, eligible), origin: imported }));

/** After nine months 30, 40 and 90 are completed in the last three. */
const yearBefore = table(2020, done('a', [10, 20, 30, 40, 50, 60, 70, 80, 500, 530, 570, 660]));
const nineMonths = table(2021, done('a', [10, 20, 30, 40, 50, 60, 70, 80, 601]));
const asked = { basis: 'cases', units: ['a'], months: 9 } as const;

const value = (reading: Reading) => (typeof reading === 'string' ? reading : reading.value);
function toDo(...given: Parameters<typeof stillToDo>): ToDo {
  const found = stillToDo(...given);
  if (found.kind === 'unknown') throw new Error(found.why);
  return found;
}

describe('stillToDo', () => {
  it('is what the target asks for of what is eligible now, less what is completed, over the months that are left', () => {
    const found = toDo({ current: nineMonths, before: yearBefore }, rate(80.05), asked);
    expect(found).toMatchObject({ kind: 'open', needed: { value: 801 }, short: { value: 200 }, missingUnits: [] });
    expect(value(found.aMonth)).toBe(67);
    expect(found.months.map(({ months }) => months)).toEqual([10, 11, 12]);
    // 200 shared out as 30, 40 and 90 of 160: 37.5, 50 and 112.5, in whole cases that add up.
    expect(found.months.map(({ shaped }) => value(shaped))).toEqual([38, 50, 112]);
    expect(found.months.map(({ even }) => value(even))).toEqual([67, 67, 66]);
    expect(found.months.map(({ before }) => value(before))).toEqual([30, 40, 90]);
    expect(value(found.doneBefore)).toBe(160);
  });

  it('opens what it is computed from', () => {
    const { short, aMonth, months } = toDo({ current: nineMonths, before: yearBefore }, rate(80), asked);
    expect(short).toMatchObject({
      name: 'casesShort',
      subject: { whom: { unit: 'a' }, statYear: 2021, months: 9 },
      provenance: { kind: 'derived', formula: { operation: 'subtract', inputs: [{ value: 800 }, { value: 601 }] } },
    });
    expect(aMonth).toMatchObject({
      name: 'neededAMonth',
      provenance: { formula: { operation: 'evenly', inputs: [short] } },
    });
    expect(months[0]?.shaped).toMatchObject({
      name: 'monthToDo',
      provenance: { formula: { operation: 'proportion', inputs: [{ value: 199 }, { value: 30 }, { value: 160 }] } },
    });
  });

  it('needs nothing where the target is reached, to the case', () => {
    const found = toDo({ current: nineMonths, before: yearBefore }, rate(60.1), asked);
    expect(found).toMatchObject({ kind: 'reached', needed: { value: 601 }, short: { value: 0 }, aMonth: { value: 0 } });
    expect(found.months.map(({ shaped, even }) => [value(shaped), value(even)])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(toDo({ current: nineMonths, before: yearBefore }, rate(60.2), asked).short.value).toBe(1);
  });

  it('has no month left after twelve, and says what was missed', () => {
    const over = table(2021, done('a', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 790]));
    const missed = toDo({ current: over, before: yearBefore }, rate(80), { ...asked, months: 12 });
    expect(missed).toMatchObject({ kind: 'open', short: { value: 10 }, aMonth: 'notApplicable', months: [] });
    expect(missed.doneBefore).toBe('notApplicable');
    expect(toDo({ current: over, before: null }, rate(79), { ...asked, months: 12 }).aMonth).toMatchObject({
      value: 0,
    });
  });

  it('has equal parts only without a year before, without one of its months, or where those brought nothing', () => {
    const parts = (before: ReturnType<typeof table> | null) =>
      toDo({ current: nineMonths, before }, rate(80), asked).months.map(({ shaped, before: then }) => [
        value(shaped),
        value(then),
      ]);
    expect(parts(null)).toEqual([1, 2, 3].map(() => ['notReported', 'notReported']));
    const lacksMonth = table(2020, done('a', [10, 20, 30, 40, 50, 60, 70, 80, 500, 530, 570, 660]).toSpliced(10, 1));
    expect(parts(lacksMonth)).toEqual([
      ['notReported', 30],
      ['notReported', 'notReported'],
      ['notReported', 'notReported'],
    ]);
    const idle = table(2020, done('a', Array<number>(12).fill(500)));
    expect(parts(idle)).toEqual([1, 2, 3].map(() => ['notApplicable', 0]));
  });

  it('takes units together, without those that have not reported, in either year', () => {
    const current = table(2021, [...done('a', [100]), ...done('b', [300]), ...done('c', [5, 9]).slice(1)]);
    const before = table(2020, [
      ...done('a', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 112]),
      ...done('b', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
      ...done('c', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 900]),
    ]);
    const found = toDo({ current, before }, rate(50), { basis: 'cases', units: ['a', 'b', 'c'], months: 1 });
    expect(found).toMatchObject({ eligible: { value: 2000 }, short: { value: 600 }, missingUnits: ['c'] });
    expect(found.months.map(({ before: then }) => value(then))).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 102]);
  });

  it('holds a unit against those whose work it took over', () => {
    const ever = [
      { code: 'old', successors: ['a'] },
      { code: 'a', successors: [] },
    ];
    const before = table(2020, done('old', [0, 0, 0, 0, 0, 0, 0, 0, 500, 530, 570, 660]));
    expect(value(toDo({ current: nineMonths, before }, rate(80), { ...asked, ever }).doneBefore)).toBe(160);
    expect(value(toDo({ current: nineMonths, before }, rate(80), asked).doneBefore)).toBe('notReported');
  });

  it('counts money in whole thousand đồng', () => {
    const money = (after: number, completedTotal: number): Row => ({
      ...{ unit: 'a', months: after, origin: imported },
      amounts: { completedTotal, eligible: 345_054_945 },
    });
    const current = table(2021, [money(11, 140_000_000)]);
    const found = toDo({ current, before: null }, rate(40.7), { basis: 'amounts', units: ['a'], months: 11 });
    expect(found.short).toMatchObject({ name: 'amountShort', quantity: 'thousandDong', value: 437_363 });
    expect(value(found.aMonth)).toBe(437_363);
  });

  it('is unknown without a target, a report, or anything eligible', () => {
    const years = { current: nineMonths, before: yearBefore };
    expect(stillToDo(years, 'notReported', asked)).toEqual({ kind: 'unknown', why: 'notReported' });
    expect(stillToDo(years, rate(80), { ...asked, months: 10 })).toEqual({ kind: 'unknown', why: 'notReported' });
    const nothing = { current: table(2021, [row('a', 9, 0, 0)]), before: null };
    expect(stillToDo(nothing, rate(80), asked)).toEqual({ kind: 'unknown', why: 'notApplicable' });
  });
});
