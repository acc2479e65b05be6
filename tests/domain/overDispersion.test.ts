import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../mocks/generate/random.ts';
import { normalQuantile } from '../../src/domain/chance.ts';
import {
  type Count,
  expectedPhi,
  scoresOf,
  spreadOf,
  tauSquared,
  winsorised,
  winsorisedPhi,
} from '../../src/domain/overDispersion.ts';

/** So many of so many. */
const of = (completed: number, eligible: number): Count => ({ completed, eligible });

/** Units of 60 to 2,400 cases, small ones the most, whose own rates lie around 80 % with a standard deviation of τ. */
function nationOf(size: number, tau: number, seed: number): readonly Count[] {
  const random = makeRandom(seed, 'nation');
  return Array.from({ length: size }, () => {
    const eligible = Math.round(60 + 2340 * random.between(0, 1) ** 3);
    const own = Math.min(1, 0.8 + tau * normalQuantile(random.between(1e-9, 1 - 1e-9)));
    let completed = 0;
    for (let at = 0; at < eligible; at += 1) if (random.between(0, 1) < own) completed += 1;
    return of(completed, eligible);
  });
}

function shareOf(units: readonly Count[]): number {
  const total = (key: keyof Count) => units.reduce((sum, unit) => sum + unit[key], 0);
  return total('completed') / total('eligible');
}

/** How many units lie further from the common rate than so many standard errors. */
function beyond(z: number, units: readonly Count[], variance: number): number {
  return scoresOf(units, shareOf(units), variance).filter((score) => Math.abs(score) > z).length;
}

describe('scores', () => {
  it('are distances in standard errors of chance', () => {
    // √(0.8 × 0.2 ÷ 100) is four points, √(0.8 × 0.2 ÷ 400) two.
    const [first, second] = scoresOf([of(88, 100), of(314, 400)], 0.8);
    expect(first).toBeCloseTo(2, 9);
    expect(second).toBeCloseTo(-0.75, 9);
  });

  it('shrink by what units differ by', () => {
    // √(0.04² + 0.03²) is five points.
    expect(scoresOf([of(90, 100)], 0.8, 0.0009)[0]).toBeCloseTo(2, 9);
  });
});

describe('winsorised scores', () => {
  it('have the outermost tenth at each end set to the nearest that stays', () => {
    expect(winsorised([5, -1, 0, 1, 2, -9, -2, 0.5, -0.5, 1.5])).toEqual([2, -1, 0, 1, 2, -2, -2, 0.5, -0.5, 1.5]);
  });

  it('of fewer than ten stay as they are', () => {
    expect(winsorised([-9, 0, 9])).toEqual([-9, 0, 9]);
    expect(winsorised([])).toEqual([]);
  });

  it('of twenty lose two at each end', () => {
    const scores = Array.from({ length: 20 }, (_, index) => index);
    expect(winsorised(scores)).toEqual([2, 2, ...scores.slice(2, 18), 17, 17]);
  });
});

describe('the multiplicative φ', () => {
  it('is the mean square of the winsorised scores', () => {
    // 2² + 1 + 0 + 1 + 2² + 2² + 2² + 0.25 + 0.25 + 2.25 = 20.75.
    expect(winsorisedPhi([5, -1, 0, 1, 2, -9, -2, 0.5, -0.5, 1.5])).toBeCloseTo(2.075, 12);
  });

  it('is not moved by how far out a few units are', () => {
    const scores = Array.from({ length: 40 }, (_, index) => (index - 19.5) / 10);
    const further = scores.map((score, index) => (index >= 36 ? score + 30 : score));
    expect(winsorisedPhi(further)).toBe(winsorisedPhi(scores));
  });

  it('is 0.68 where there is nothing but chance, which is what winsorising takes away', () => {
    expect(expectedPhi).toBeCloseTo(0.678655, 6);
    const even = Array.from({ length: 4000 }, (_, index) => normalQuantile((index + 0.5) / 4000));
    expect(winsorisedPhi(even)).toBeCloseTo(expectedPhi, 2);
  });
});

describe('the additive τ²', () => {
  it('of units of one size can be worked out by hand', () => {
    // 100 cases each, common share 0.5: a standard error of 0.05. Ten units at ±0.1 have z = ±2 and φ = 4. It has to fall to
    // 0.678655 × 9 ÷ 10, so that 0.0025 + τ² = 0.0025 × 4 ÷ 0.610789.
    const units = [...Array(5).fill(of(60, 100)), ...Array(5).fill(of(40, 100))];
    expect(tauSquared(units, 0.5)).toBeCloseTo(0.01 / 0.6107891 - 0.0025, 8);
  });

  it('makes φ what it is by chance alone', () => {
    const units = nationOf(60, 0.03, 7);
    const common = shareOf(units);
    expect(winsorisedPhi(scoresOf(units, common, tauSquared(units, common)))).toBeCloseTo((expectedPhi * 59) / 60, 6);
  });

  it('is zero where units differ by no more than chance, and for one unit', () => {
    const units = Array.from({ length: 30 }, (_, index) => of(78 + (index % 5), 100));
    expect(tauSquared(units, 0.8)).toBe(0);
    expect(tauSquared([of(10, 100)], 0.8)).toBe(0);
    expect(tauSquared([], 0.8)).toBe(0);
  });

  it('is zero where nobody or everybody has completed everything', () => {
    expect(tauSquared(Array(30).fill(of(0, 50)), 0)).toBe(0);
    expect(tauSquared(Array(30).fill(of(50, 50)), 1)).toBe(0);
  });
});

describe('the spread between units', () => {
  it('is told by twenty units and not by nineteen', () => {
    const units = [...Array(10).fill(of(60, 100)), ...Array(10).fill(of(40, 100))];
    // As above, with φ falling to 0.678655 × 19 ÷ 20.
    expect(spreadOf(units, 0.5)).toBeCloseTo(Math.sqrt(0.01 / 0.6447218 - 0.0025), 8);
    expect(spreadOf(units.slice(1), 0.5)).toBeNull();
  });

  it('is small in a nation whose units differ by chance alone, of which the limits let out what they say', () => {
    for (const seed of [1, 2, 3]) {
      const units = nationOf(355, 0, seed);
      const spread = spreadOf(units, shareOf(units)) ?? Number.NaN;
      expect(spread).toBeLessThan(0.006);
      expect(beyond(3.09, units, spread ** 2)).toBeLessThanOrEqual(3);
      expect(beyond(1.96, units, spread ** 2)).toBeLessThan(30);
    }
  });

  it('is found in a nation that has one, and brings the limits back to what they say', () => {
    const nations = [11, 12, 13, 14, 15, 16].map((seed) => nationOf(355, 0.03, seed));
    for (const units of nations) expect(spreadOf(units, shareOf(units))).toBeCloseTo(0.03, 2);
    const count = (z: number, variance: (units: readonly Count[]) => number) =>
      nations.reduce((sum, units) => sum + beyond(z, units, variance(units)), 0);
    const tau = (units: readonly Count[]) => tauSquared(units, shareOf(units));
    // Of 2,130 units 4 and 107 are to be expected; against chance alone there are hundreds.
    expect(count(3.09, () => 0)).toBeGreaterThan(200);
    expect(count(3.09, tau)).toBeLessThan(12);
    expect(count(1.96, tau)).toBeGreaterThan(75);
    expect(count(1.96, tau)).toBeLessThan(140);
  });

  it('does not hide the few units that really stand out behind the room that they would make themselves', () => {
    const nation = nationOf(355, 0.02, 21);
    const units = nation.map(({ completed, eligible }, at) =>
      at < 8 ? of(Math.round(completed - 0.25 * eligible), eligible) : of(completed, eligible),
    );
    const common = shareOf(units);
    const spread = spreadOf(units, common) ?? Number.NaN;
    expect(spread).toBeCloseTo(0.02, 2);
    const out = scoresOf(units, common, spread ** 2).flatMap((score, at) => (score < -3.09 ? [at] : []));
    expect(out.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(out.length).toBeLessThanOrEqual(10);
  });
});
