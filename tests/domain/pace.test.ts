import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/figure.ts';
import { expectedRate, monthReached } from '../../src/domain/pace.ts';
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
      unit: 'percent',
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
