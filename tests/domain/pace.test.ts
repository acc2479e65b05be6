import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/figure.ts';
import { expectedRate, monthReached, onTheWay } from '../../src/domain/pace.ts';
import { rate } from '../fixtures/figures.ts';
import { row, table } from '../fixtures/tables.ts';

/** A year that had reached 30 % after six months and 60 % at its end. */
const yearBefore: Reading<'percent'>[] = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60].map((value) => rate(value));

describe('expectedRate', () => {
  it('follows the path of the year before, scaled to the target', () => {
    expect(expectedRate(rate(80), rate(30), rate(60))).toMatchObject({
      name: 'expectedRate',
      value: 40,
      quantity: 'percent',
    });
    expect(expectedRate(rate(80), rate(15), rate(60))).toMatchObject({ value: 20 });
  });

  it('is missing as the target is', () => {
    expect(expectedRate('notReported', rate(30), rate(60))).toBe('notReported');
    expect(expectedRate('notApplicable', rate(30), rate(60))).toBe('notApplicable');
  });

  it('is not reported when that month or the end of that year is missing, or the whole year', () => {
    expect(expectedRate(rate(80), 'notReported', rate(60))).toBe('notReported');
    expect(expectedRate(rate(80), rate(30), 'notReported')).toBe('notReported');
    expect(expectedRate(rate(80), undefined, undefined)).toBe('notReported');
  });

  it('does not apply when that year ended at zero', () => {
    expect(expectedRate(rate(80), rate(0), rate(0))).toBe('notApplicable');
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

describe('onTheWay', () => {
  /** 1,000 eligible cases throughout: 300 completed after six months, 600 at the year's end. */
  const before = table(2020, [
    row('a', 6, 300, 1000),
    row('a', 12, 600, 1000),
    row('b', 6, 100, 1000),
    row('b', 12, 400, 1000),
  ]);
  const way = (
    completed: number,
    units = ['a'],
    months = 6,
    current = table(2021, [row('a', months, completed, 1000)]),
  ) => onTheWay({ current, before }, rate(80), { basis: 'cases', units, months });

  it('holds a rate against the required pace, in points', () => {
    const { rate: own, yearBefore, expected, paceGap } = way(370);
    expect(own).toMatchObject({ value: 37 });
    expect(yearBefore).toMatchObject({ value: 30 });
    expect(expected).toMatchObject({ name: 'expectedRate', value: 40 });
    expect(paceGap).toMatchObject({
      name: 'paceGap',
      quantity: 'points',
      value: -3,
      provenance: { formula: { operation: 'subtract', inputs: [{ value: 37 }, { name: 'expectedRate', value: 40 }] } },
    });
  });

  it('lets chance take a rate as far as the noise of both years allows', () => {
    // √(6.3 × (0.4 × 0.6 ÷ 1000 + 0.4² × (1 ÷ 300 − 1 ÷ 1000 − 1 ÷ 600 + 1 ÷ 1000))) = 5.6 points, for the one path there is.
    expect(way(370).leeway).toBeCloseTo(5.6498, 4);
  });

  it('allows more where several paths are looked at', () => {
    const two = table(2021, [row('a', 6, 370, 1000), row('b', 6, 100, 1000)]);
    // √(9 + 2 ln 2) instead of √6.3 standard errors.
    expect(way(0, ['a'], 6, two).leeway).toBeCloseTo(7.2542, 4);
  });

  it('takes all units together as one path', () => {
    const two = table(2021, [row('a', 6, 370, 1000), row('b', 6, 100, 1000)]);
    const { expected, leeway } = way(0, ['a', 'b'], 6, two);
    // 400 of 2,000 after six months and 1,000 of 2,000 at the end.
    expect(expected).toMatchObject({ value: 32 });
    expect(leeway).toBeCloseTo(100 * Math.sqrt(6.3 * ((0.32 * 0.68) / 2000 + 0.32 ** 2 * (1 / 400 - 1 / 1000))), 6);
  });

  it('lets chance explain everything where the year before had fewer than thirty cases by then', () => {
    const early = (completed: number) =>
      onTheWay(
        {
          current: table(2021, [row('a', 1, 0, 500)]),
          before: table(2020, [row('a', 1, completed, 500), row('a', 12, 400, 500)]),
        },
        rate(80),
        { basis: 'cases', units: ['a'], months: 1 },
      ).leeway;
    expect(early(29)).toBe(Number.POSITIVE_INFINITY);
    expect(early(30)).toBeLessThan(10);
  });

  it('has no leeway for money, since one case can move the whole rate', () => {
    const money = (statYear: number, months: readonly number[]) =>
      table(
        statYear,
        months.map((at) => ({ unit: 'a', months: at, amounts: { completedTotal: at * 100, eligible: 2400 } })),
      );
    const { paceGap, leeway } = onTheWay({ current: money(2021, [6]), before: money(2020, [6, 12]) }, rate(40), {
      basis: 'amounts',
      units: ['a'],
      months: 6,
    });
    expect(paceGap).toMatchObject({ value: 5 });
    expect(leeway).toBeNull();
  });

  it('is held against the target itself at twelve months, as a plain fact and even without a year before', () => {
    const { expected, paceGap, leeway } = onTheWay(
      { current: table(2021, [row('a', 12, 790, 1000)]), before: null },
      rate(80),
      { basis: 'cases', units: ['a'], months: 12 },
    );
    expect(expected).toMatchObject({ value: 80 });
    expect(paceGap).toMatchObject({ name: 'caseRateGap', value: -1 });
    expect(leeway).toBeUndefined();
  });

  it('is missing as its parts are', () => {
    const nobody = table(2021, [row('a', 1, 1, 10)]);
    expect(way(0, ['a'], 6, nobody)).toMatchObject({ rate: 'notReported', paceGap: 'notReported' });
    const { expected, paceGap } = onTheWay({ current: nobody, before: null }, rate(80), {
      basis: 'cases',
      units: ['a'],
      months: 1,
    });
    expect([expected, paceGap]).toEqual(['notReported', 'notReported']);
  });

  it('holds who has reported against the same units of the year before, and all where nobody has', () => {
    const partly = table(2021, [row('a', 6, 370, 1000)]);
    expect(way(0, ['a', 'b'], 6, partly).yearBefore).toMatchObject({ value: 30 });
    expect(way(0, ['a', 'b'], 6, table(2021, [row('a', 5, 1, 10)])).yearBefore).toMatchObject({ value: 20 });
  });
});
