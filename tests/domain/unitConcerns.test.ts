import { describe, expect, it } from 'vitest';
import { unitConcernsOf } from '../../src/domain/unitConcerns.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

describe('units that need attention', () => {
  const concerns = unitConcernsOf(lookOf());

  it('stand once each: who missed a target first, the furthest below it first, then whose stock of cases grew most', () => {
    expect(
      concerns.map(({ unit, misses, stock }) => [unit, misses.map(({ basis }) => basis), stock !== undefined]),
    ).toEqual([
      ['tam-dao', ['amounts'], false],
      ['song-lo', ['cases'], false],
      ['tam-duong', [], true],
      ['vinh-yen', [], true],
      ['phuc-yen', [], true],
      ['vinh-tuong', [], true],
      ['yen-lac', [], true],
      ['binh-xuyen', [], true],
    ]);
    const growth = concerns.flatMap(({ stock }) => stock?.change.value ?? []);
    expect(growth).toEqual(growth.toSorted((a, b) => b - a));
  });

  it('tell how many cases are missing to the target, and that chance may explain so few', () => {
    const [miss] = concerns[1]?.misses ?? [];
    expect(miss?.shortfall).toMatchObject({ short: { value: 3 }, needed: { value: 191 }, eligible: { value: 238 } });
    expect(miss?.byChance).toBe(true);
  });

  it('tell of money neither cases nor chance: it is no count', () => {
    const [miss] = concerns[0]?.misses ?? [];
    expect(miss?.shortfall).toBeUndefined();
    expect(miss?.byChance).toBeUndefined();
  });

  it('say nothing of the stock within a year, when it grows and shrinks with the season', () => {
    const part = unitConcernsOf(lookOf({ period: { statYear: 2021, months: 6 } }));
    expect(part.filter(({ stock }) => stock)).toEqual([]);
  });
});
