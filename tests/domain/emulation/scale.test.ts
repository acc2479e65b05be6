import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onScale, timesOf } from '../../../src/domain/emulation/scale.ts';
import { type Scale, toHundredths } from '../../../src/domain/emulation/scoringTable.ts';
import { criterion } from '../../fixtures/emulation.ts';

const share = (scale: Scale, value: number, yardstick: number | null = 80) =>
  onScale(criterion(0, { scale }), value, yardstick)?.share;

describe('a scale', () => {
  it('counts half a hundredth short of a threshold as there, since it prints so', () => {
    expect(share({ kind: 'metOrNot' }, 79.996)).toBe(1);
    expect(share({ kind: 'metOrNot' }, 79.994)).toBe(0);
  });

  it('reads the number, its distance from the yardstick, or percent of that', () => {
    const steps = [{ from: 95, share: 60 }];
    expect(share({ kind: 'steps', on: 'ofYardstick', steps }, 76)).toBe(0.6);
    expect(share({ kind: 'steps', on: 'ofYardstick', steps }, 75.9)).toBe(0);
    expect(share({ kind: 'steps', on: 'number', steps }, 95, null)).toBe(0.6);
    expect(share({ kind: 'linear', on: 'distance', zero: -10, full: 0 }, 76)).toBe(0.6);
  });

  it('needs a yardstick where it reads a distance, and one above nothing for percent of it', () => {
    expect(share({ kind: 'metOrNot' }, 80, null)).toBeUndefined();
    expect(share({ kind: 'linear', on: 'ofYardstick', zero: 0, full: 100 }, 80, 0)).toBeUndefined();
  });

  it('without length is met or not', () => {
    expect(share({ kind: 'linear', on: 'number', zero: 80, full: 80 }, 80)).toBe(1);
    expect(share({ kind: 'linear', on: 'number', zero: 80, full: 80 }, 79)).toBe(0);
  });

  const on = fc.constantFrom('number', 'distance', 'ofYardstick');
  const number = fc.integer({ min: -20_000, max: 20_000 }).map((hundredths) => hundredths / 100);
  const scales: fc.Arbitrary<Scale> = fc.oneof(
    fc.constant<Scale>({ kind: 'metOrNot' }),
    fc
      .record({ kind: fc.constant('linear'), on, zero: number, length: fc.integer({ min: 1, max: 50 }) })
      .map(({ zero, length, ...scale }): Scale => ({ ...scale, kind: 'linear', zero, full: zero + length })),
    fc
      .record({
        on,
        steps: fc.uniqueArray(fc.tuple(number, fc.integer({ min: 0, max: 100 })), {
          minLength: 1,
          selector: ([from]) => from,
        }),
      })
      .map(({ on: reads, steps }): Scale => {
        const shares = steps.map(([, percent]) => percent).toSorted((a, b) => a - b);
        const froms = steps.map(([from]) => from).toSorted((a, b) => a - b);
        return { kind: 'steps', on: reads, steps: froms.map((from, at) => ({ from, share: shares[at] ?? 0 })) };
      }),
  );

  it('never pays less for a better number, whether more or less of it is better', () => {
    fc.assert(
      fc.property(scales, number, fc.integer({ min: 0, max: 10_000 }), (scale, value, hundredths) => {
        const better = value + hundredths / 100;
        expect(share(scale, better)).toBeGreaterThanOrEqual(Number(share(scale, value)));
        const turned: Scale =
          scale.kind === 'steps'
            ? { ...scale, on: 'number', steps: scale.steps.map(({ from, ...step }) => ({ ...step, from: -from })) }
            : { kind: 'metOrNot' };
        const less = criterion(2, { scale: turned });
        expect(onScale(less, -better, 0)?.share).toBeGreaterThanOrEqual(Number(onScale(less, -value, 0)?.share));
      }),
      { seed: 2021, numRuns: 500 },
    );
  });
});

describe('a bonus', () => {
  it('counts for every full so many beyond its beginning, and never less than not at all', () => {
    expect([499, 500, 599, 600, 1000].map((value) => timesOf({ from: 500, per: 100 }, value))).toEqual([0, 0, 0, 1, 5]);
    expect(timesOf({ from: 0, per: 0.1 }, 0.3)).toBe(3);
    expect(timesOf({ from: 0, per: 0 }, 5)).toBe(0);
  });
});

describe('points', () => {
  it('are hundredths, halves away from zero as offices round', () => {
    expect([22.5, 1 / 3, 2 / 3, 1.005, -1.005, -0.001].map(toHundredths)).toEqual([22.5, 0.33, 0.67, 1.01, -1.01, 0]);
  });
});
