import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, countAxis, percentAxis, roundAxis } from '../../src/charts/kit/plot/axis.ts';
import { closeAxis } from '../../src/charts/kit/reasons/closeAxis.ts';

/** The one step between the ticks of an axis; throws where they are uneven. */
function stepOf({ ticks }: Axis): number {
  const [step = Number.NaN, ...others] = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? Number.NaN));
  for (const other of others) expect(other).toBeCloseTo(step, 9);
  return step;
}

/** Its two ends stand at the first and the last tick. */
function expectTicksAtBothEnds({ domain, ticks }: Axis) {
  // Not toEqual: an end at −0 is an end at 0.
  expect(ticks[0] === domain[0]).toBe(true);
  expect(ticks.at(-1) === domain[1]).toBe(true);
}

describe('roundAxis', () => {
  it('goes from below to above zero for gains and losses', () => {
    expect(roundAxis([-3.2, 4.1], 5)).toEqual({ domain: [-4, 6], ticks: [-4, -2, 0, 2, 4, 6] });
    expect(roundAxis([-1.2, 0.3], 5)).toEqual({ domain: [-2, 1], ticks: [-2, -1, 0, 1] });
  });

  it('holds losses alone', () => {
    const axis = roundAxis([-8.18, -1.9], 5);
    expect(axis.ticks).toEqual([-10, -8, -6, -4, -2, 0]);
    expectTicksAtBothEnds(axis);
    expect(roundAxis([-33, -21], 5)).toEqual({ domain: [-36, -20], ticks: [-36, -32, -28, -24, -20] });
  });

  it('has air around zero alone', () => {
    expect(roundAxis([0], 5)).toEqual({ domain: [-1, 1], ticks: [-1, 0, 1] });
    expect(roundAxis([0, 0, 0], 3)).toEqual({ domain: [-1, 1], ticks: [-1, 0, 1] });
  });

  it('leaves 0 to 100 where it has no limits, and stays within those it has', () => {
    expect(roundAxis([99.8, 100], 5)).toEqual({ domain: [99, 101], ticks: [99, 100, 101] });
    expect(roundAxis([99.8, 100], 5, [0, 100])).toEqual({ domain: [99, 100], ticks: [99, 100] });
    expect(roundAxis([-0.1, 0.2], 5, [0, 100]).domain).toEqual([0, 1]);
  });

  it('has longer steps where there is little room', () => {
    expect(roundAxis([-12, 15], 7)).toEqual({ domain: [-15, 20], ticks: [-15, -10, -5, 0, 5, 10, 15, 20] });
    expect(roundAxis([-12, 15], 6)).toEqual({ domain: [-20, 20], ticks: [-20, -10, 0, 10, 20] });
    expect(roundAxis([-12, 15], 3)).toEqual({ domain: [-20, 20], ticks: [-20, 0, 20] });
  });

  it('is the scale of a rate without values', () => {
    expect(roundAxis([], 5)).toEqual({ domain: [0, 100], ticks: [0, 25, 50, 75, 100] });
  });

  it('holds all gains and losses, with a tick at both ends and in round, even steps', () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 4, max: 8 }), (given, most) => {
        const axis = roundAxis(given, most);
        expect(axis.domain[0]).toBeLessThanOrEqual(Math.min(...given) - 0.5);
        expect(axis.domain[1]).toBeGreaterThanOrEqual(Math.max(...given) + 0.5);
        expect(axis.ticks.length - 1).toBeLessThanOrEqual(most);
        expectTicksAtBothEnds(axis);
        const step = stepOf(axis);
        expect([1, 2, 4, 5, 10, 20, 25, 50, 100]).toContain(step);
        for (const tick of axis.ticks) expect(Number.isInteger(tick / step)).toBe(true);
      }),
      { seed: 2021, numRuns: 1000 },
    );
  });

  it('holds the largest gains beside the largest losses where there is little room', () => {
    const { domain } = roundAxis([-95, 95], 3);
    expect(domain[0]).toBeLessThanOrEqual(-95);
    expect(domain[1]).toBeGreaterThanOrEqual(95);
  });
});

describe('percentAxis', () => {
  it('is a round axis within 0 and 100', () => {
    expect(percentAxis([79, 85.8], 5)).toEqual(roundAxis([79, 85.8], 5, [0, 100]));
    expect(percentAxis([99.8], 5)).toEqual({ domain: [99, 100], ticks: [99, 100] });
  });
});

describe('countAxis', () => {
  it('goes from zero to a round number', () => {
    expect(countAxis(31, 4)).toEqual({ domain: [0, 40], ticks: [0, 10, 20, 30, 40] });
    expect(countAxis(215, 4)).toEqual({ domain: [0, 300], ticks: [0, 100, 200, 300] });
    expect(countAxis(1020, 4)).toEqual({ domain: [0, 1500], ticks: [0, 500, 1000, 1500] });
    expect(countAxis(46_328, 4)).toEqual({ domain: [0, 60_000], ticks: [0, 20_000, 40_000, 60_000] });
  });

  it('ends at the greatest where that is round', () => {
    expect(countAxis(8, 4)).toEqual({ domain: [0, 8], ticks: [0, 2, 4, 6, 8] });
    expect(countAxis(200, 4)).toEqual({ domain: [0, 200], ticks: [0, 50, 100, 150, 200] });
    expect(countAxis(2000, 4)).toEqual({ domain: [0, 2000], ticks: [0, 500, 1000, 1500, 2000] });
  });

  it('has whole steps for what comes whole', () => {
    expect(countAxis(1, 4)).toEqual({ domain: [0, 1], ticks: [0, 1] });
    expect(countAxis(9, 4)).toEqual({ domain: [0, 10], ticks: [0, 5, 10] });
  });

  it('has ticks that one decimal can write, as beside the 403 million đồng of the best month of Sông Lô', () => {
    for (const tick of countAxis(0.402861, 4, 0.1).ticks) expect(tick).toBeCloseTo(Number(tick.toFixed(1)), 9);
  });

  it('has somewhere to go from zero, where nothing was counted', () => {
    const axis = countAxis(0, 4);
    expect(axis.domain[0]).toBe(0);
    expect(axis.domain[1]).toBeGreaterThan(0);
    expectTicksAtBothEnds(axis);
    expect(countAxis(-3, 4)).toEqual(axis);
  });

  it('holds any count from zero up, in at most so many even and round steps', () => {
    const counts = fc.integer({ min: 0, max: 500_000_000 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 8 }), (greatest, most) => {
        const axis = countAxis(greatest, most);
        expect(axis.domain[0]).toBe(0);
        expect(axis.domain[1]).toBeGreaterThanOrEqual(greatest);
        expect(axis.ticks.length - 1).toBeLessThanOrEqual(most);
        expectTicksAtBothEnds(axis);
        // One, two or five, with noughts behind; and no step more than it takes.
        const step = stepOf(axis);
        expect(step.toExponential()).toMatch(/^(1|2|5)e/);
        expect(axis.domain[1] - greatest).toBeLessThanOrEqual(Math.max(step, 1));
      }),
      { seed: 2021, numRuns: 1000 },
    );
  });
});

describe('an axis that holds its values closely', () => {
  it('has round ticks between ends that are not', () => {
    const axis = closeAxis([80.31, 79.96, 84.01], 6);
    expect(axis.ticks).toEqual([80, 81, 82, 83, 84]);
    expect(axis.domain[0]).toBeCloseTo(79.717, 3);
    expect(axis.domain[1]).toBeCloseTo(84.253, 3);
    expect(axis.decimals).toBe(0);
  });

  it('has fewer where there is less room, and decimals where it is narrow', () => {
    expect(closeAxis([80.31, 84.01], 2).ticks).toEqual([82, 84]);
    expect(closeAxis([80.1, 80.9], 6)).toMatchObject({ ticks: [80, 80.2, 80.4, 80.6, 80.8, 81], decimals: 1 });
  });

  it('is a point wide where nothing changes', () => {
    expect(closeAxis([80, 80], 6).domain).toEqual([79.5, 80.5]);
  });
});
