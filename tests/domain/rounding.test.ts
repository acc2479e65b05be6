import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, isFigure } from '../../src/domain/figure.ts';
import { printed, roundAs } from '../../src/domain/rounding.ts';
import { gapBetween } from '../../src/domain/targets.ts';
import { illustrative, points, rate } from '../fixtures/figures.ts';

const seeded = { seed: 2021, numRuns: 1000 };
const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const places = fc.integer({ min: 0, max: 3 });
const directions = fc.constantFrom<Direction>('exact', 'moreThan', 'lessThan', 'about');

/** Rounding to twelve significant digits first takes no more than this. */
const slack = (value: number) => Math.abs(value) * 1e-11;

describe('roundAs', () => {
  it('rounds a lower bound down', () => {
    expect(roundAs('moreThan', 8.19, 1)).toBe(8.1);
    expect(roundAs('moreThan', 345.99, 0)).toBe(345);
    expect(roundAs('moreThan', -2.31, 1)).toBe(-2.4);
  });

  it('rounds an upper bound up', () => {
    expect(roundAs('lessThan', 0.6434782, 2)).toBe(0.65);
    expect(roundAs('lessThan', 40.61, 1)).toBe(40.7);
    expect(roundAs('lessThan', -2.39, 1)).toBe(-2.3);
  });

  it('rounds anything else to the nearest', () => {
    expect(roundAs('exact', 82.4956900442, 2)).toBe(82.5);
    expect(roundAs('about', 54.77, 0)).toBe(55);
    expect(roundAs('about', 6845.238, 0)).toBe(6845);
  });

  it('rounds halves away from zero', () => {
    expect(roundAs('exact', 2.5, 0)).toBe(3);
    expect(roundAs('exact', -2.5, 0)).toBe(-3);
    expect(roundAs('exact', 1.005, 2)).toBe(1.01);
  });

  it('leaves a printed decimal as it is, whatever the direction', () => {
    expect(roundAs('moreThan', 81.41, 2)).toBe(81.41);
    expect(roundAs('lessThan', 81.41, 2)).toBe(81.41);
    expect(roundAs('exact', 81.41, 2)).toBe(81.41);
    expect(roundAs('moreThan', 8.18, 2)).toBe(8.18);
    expect(roundAs('lessThan', 40.7, 1)).toBe(40.7);
  });

  it('leaves zero as it is', () => {
    expect(roundAs('moreThan', 0, 2)).toBe(0);
    expect(roundAs('lessThan', 0, 2)).toBe(0);
  });

  it('never makes a negative zero', () => {
    expect(Object.is(roundAs('exact', -0.001, 2), 0)).toBe(true);
    expect(Object.is(roundAs('lessThan', -0.4, 0), 0)).toBe(true);
    expect(Object.is(roundAs('moreThan', -0, 0), 0)).toBe(true);
  });

  it('keeps counts of twelve digits, more than the nation has in thousand đồng', () => {
    expect(roundAs('exact', 123_456_789_123, 0)).toBe(123_456_789_123);
    expect(roundAs('moreThan', 999_999_999_999, 0)).toBe(999_999_999_999);
  });

  it('keeps every bound true', () => {
    fc.assert(
      fc.property(values, places, (value, decimals) => {
        expect(roundAs('moreThan', value, decimals)).toBeLessThanOrEqual(value + slack(value));
        expect(roundAs('lessThan', value, decimals)).toBeGreaterThanOrEqual(value - slack(value));
      }),
      seeded,
    );
  });

  it('moves a value by less than one unit of the last place, and half of it without a bound', () => {
    fc.assert(
      fc.property(values, places, directions, (value, decimals, direction) => {
        const bound = direction === 'moreThan' || direction === 'lessThan';
        const most = 10 ** -decimals * (bound ? 1 : 0.5) + slack(value);
        expect(Math.abs(roundAs(direction, value, decimals) - value)).toBeLessThanOrEqual(most);
      }),
      seeded,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), places, directions, (value, decimals, direction) => {
        const once = roundAs(direction, value, decimals);
        expect(roundAs(direction, once, decimals)).toBe(once);
        expect(Object.is(once, -0)).toBe(false);
      }),
      seeded,
    );
  });
});

describe('printed', () => {
  const made = (value: number) => rate(value, 'exact', illustrative);
  const value = (name: 'paceGap' | 'changeOnYear' | 'caseRateGap', a: number, b: number) => {
    const gap = gapBetween(name, made(a), made(b));
    return isFigure(gap) && printed(gap);
  };

  it('is the number that a reader sees', () => {
    expect(printed(made(35.6169))).toBe(35.6);
    expect(printed(rate(35.6169))).toBe(35.62);
    expect(printed(points(8.189, 'moreThan'))).toBe(8.18);
  });

  it('of a distance on the way between two numbers that print alike is nothing', () => {
    expect(value('paceGap', 34.26, 34.34)).toBe(0);
    expect(value('changeOnYear', 34.26, 34.34)).toBe(0);
    expect(value('paceGap', 34.24, 34.34)).toBe(-0.1);
  });

  it('keeps a target missed by too little for one decimal', () => {
    expect(value('caseRateGap', 79.96, 80)).toBe(-0.04);
    expect(value('paceGap', 79.94, 79.96)).toBe(0);
  });
});
