import { describe, expect, it } from 'vitest';
import { benchmarksOf } from '../../src/domain/benchmarks.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/** Kind and number of each, as they are given. */
function besides(look: ReturnType<typeof lookOf>) {
  return benchmarksOf(look, 'cases').others.map(({ kind, rate: { value } }) => [kind, Number(value.toFixed(2))]);
}

describe('what a rate stands beside', () => {
  it('is its target, and of a unit the year before, the province as printed, and the nation', () => {
    const look = lookOf({ units: ['tam-dao'] });
    expect(benchmarksOf(look, 'cases').reference).toMatchObject({ value: 80 });
    expect(besides(look)).toEqual([
      ['yearBefore', 69.94],
      ['whole', 84],
      ['nation', 75.82],
    ]);
  });

  it('is within a year the pace, with the target of the year beside, and no nation', () => {
    const look = lookOf({ units: ['tam-dao'], period: { statYear: 2021, months: 6 } });
    expect(benchmarksOf(look, 'cases').yardstick).toBe('pace');
    expect(besides(look).map(([kind]) => kind)).toEqual(['yearBefore', 'whole', 'target']);
  });

  it('is of the whole neither the whole nor, held against the year before, that year once more', () => {
    const look = lookOf({ comparison: 'yearBefore' });
    expect(benchmarksOf(look, 'cases').reference).toMatchObject({ value: expect.closeTo(79.1, 0) });
    expect(besides(look).map(([kind]) => kind)).toEqual(['nation', 'target']);
  });
});
