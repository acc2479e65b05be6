import { describe, expect, it } from 'vitest';
import { isFigure, type Reading } from '../../src/domain/figure.ts';
import { expectedRate, monthReached, paceGaps } from '../../src/domain/pace.ts';
import { rate } from '../fixtures/figures.ts';

/** A year that had reached 30 % after six months and 60 % at its end. */
const yearBefore: Reading<'percent'>[] = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60].map((value) => rate(value));

/** The rate of a year after so many months. */
const of = (path: readonly Reading<'percent'>[]) => (months: number) => path[months - 1] ?? 'notReported';

describe('expectedRate', () => {
  it('follows the path of the year before, scaled to the target', () => {
    expect(expectedRate(rate(80), of(yearBefore), 6)).toMatchObject({
      name: 'expectedRate',
      value: 40,
      quantity: 'percent',
    });
    expect(expectedRate(rate(80), of(yearBefore), 3)).toMatchObject({ value: 20 });
  });

  it('is the target itself at twelve months, even without a year before', () => {
    const target = rate(80);
    expect(expectedRate(target, of(yearBefore), 12)).toBe(target);
    expect(expectedRate(target, of([]), 12)).toBe(target);
  });

  it('is missing as the target is', () => {
    expect(expectedRate('notReported', of(yearBefore), 6)).toBe('notReported');
    expect(expectedRate('notApplicable', of(yearBefore), 6)).toBe('notApplicable');
  });

  it('is not reported without a year before', () => {
    expect(expectedRate(rate(80), of([]), 6)).toBe('notReported');
  });

  it('is not reported when that month or the end of that year is missing', () => {
    expect(expectedRate(rate(80), of(yearBefore.with(5, 'notReported')), 6)).toBe('notReported');
    expect(expectedRate(rate(80), of(yearBefore.with(11, 'notReported')), 6)).toBe('notReported');
  });

  it('does not apply when that year ended at zero', () => {
    expect(expectedRate(rate(80), of(yearBefore.with(11, rate(0))), 6)).toBe('notApplicable');
  });
});

describe('monthReached', () => {
  it('is the month from which the path stands at or above the target', () => {
    expect(monthReached(rate(52), yearBefore)).toBe(11);
    expect(monthReached(rate(5), yearBefore)).toBe(1);
  });

  it('takes exactly the target for reaching it', () => {
    expect(monthReached(rate(60), yearBefore)).toBe(12);
  });

  it('agrees with the verdict, for which a hair below the target is met', () => {
    expect(monthReached(rate(60.004), yearBefore)).toBe(12);
  });

  it('does not count a target that was lost again', () => {
    expect(monthReached(rate(40), [rate(30), rate(41), rate(39)])).toBeNull();
  });

  it('is the second time when the first was lost', () => {
    expect(monthReached(rate(40), [rate(41), rate(39), rate(42), rate(45)])).toBe(3);
  });

  it('passes over months without a report', () => {
    expect(monthReached(rate(40), ['notReported', 'notApplicable', rate(45)])).toBe(3);
    expect(monthReached(rate(40), [rate(30), rate(41), 'notReported', rate(42)])).toBe(2);
    expect(monthReached(rate(40), [rate(41), 'notReported'])).toBe(1);
  });

  it('is nothing when the path ends below, has no months, or there is no target', () => {
    expect(monthReached(rate(61), yearBefore)).toBeNull();
    expect(monthReached(rate(61), [])).toBeNull();
    expect(monthReached(rate(61), ['notReported'])).toBeNull();
    expect(monthReached('notReported', yearBefore)).toBeNull();
  });
});

describe('paceGaps', () => {
  const values = (gaps: readonly Reading[]) => gaps.map((gap) => (isFigure(gap) ? gap.value : gap));

  it('holds every month against where it should be to reach the target', () => {
    // The year before went by fives to 60 %, so to reach 78 % each month needs 6.5 points.
    const path = [7, 13, 19, 25, 33, 40, 45, 51, 58, 66, 71, 79].map((value) => rate(value));
    expect(values(paceGaps(rate(78), path, yearBefore))).toEqual([
      0.5, 0, -0.5, -1, 0.5, 1, -0.5, -1, -0.5, 1, -0.5, 1,
    ]);
  });

  it('is in points and has the name of a pace gap, from the first month to the last', () => {
    const gaps = paceGaps(rate(78), yearBefore, yearBefore);
    expect(gaps).toHaveLength(12);
    expect(gaps[0]).toMatchObject({ name: 'paceGap', quantity: 'points', value: -1.5 });
    expect(gaps[11]).toMatchObject({ name: 'paceGap', quantity: 'points', value: -18 });
  });

  it('has in its formula the rate and what was expected', () => {
    expect(paceGaps(rate(80), [rate(5), rate(10), rate(22)], yearBefore)[2]).toMatchObject({
      value: 2,
      provenance: { formula: { operation: 'subtract', inputs: [{ value: 22 }, { name: 'expectedRate', value: 20 }] } },
    });
  });

  it('has a gap where a month has no rate, for the same reason', () => {
    const gaps = paceGaps(rate(78), [rate(7), 'notReported', 'notApplicable', rate(25)], yearBefore);
    expect(values(gaps)).toEqual([0.5, 'notReported', 'notApplicable', -1]);
  });

  it('has a gap where that month of the year before is missing', () => {
    const path = [7, 13, 19].map((value) => rate(value));
    expect(values(paceGaps(rate(78), path, yearBefore.with(1, 'notReported')))).toEqual([0.5, 'notReported', -0.5]);
  });

  it('holds only the last month against the target where there is no year before', () => {
    const path = yearBefore.with(11, rate(79));
    expect(values(paceGaps(rate(78), path, []))).toEqual([...Array(11).fill('notReported'), 1]);
  });

  it('is the same where the year before has no end, and does not apply where that is zero', () => {
    const gaps = (end: Reading<'percent'>) => values(paceGaps(rate(60), yearBefore, yearBefore.with(11, end)));
    expect(gaps('notReported')).toEqual([...Array(11).fill('notReported'), 0]);
    expect(gaps(rate(0))).toEqual([...Array(11).fill('notApplicable'), 0]);
  });

  it('is missing throughout without a target', () => {
    expect(paceGaps('notReported', yearBefore, yearBefore)).toEqual(Array(12).fill('notReported'));
  });

  it('is as long as the path', () => {
    expect(paceGaps(rate(78), [], yearBefore)).toEqual([]);
    expect(paceGaps(rate(78), [rate(7)], yearBefore)).toHaveLength(1);
  });
});
