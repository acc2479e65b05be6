import { describe, expect, it } from 'vitest';
import { completionRate } from '../../../src/domain/completion.ts';
import { numberOf } from '../../../src/domain/figure.ts';
import { forecastOf } from '../../../src/domain/forecast/forecast.ts';
import { forecastScore } from '../../../src/domain/forecast/score.ts';
import type { Basis } from '../../../src/domain/measures.ts';
import { mulberry32 } from '../../../src/domain/random.ts';
import { pastOf, type Years } from '../../fixtures/pasts.ts';

/**
 * Whether eight of ten true results lie within the interval, on seeded pasts: a department and small units, whose years differ
 * by chance alone, by how good a year is, or by which months its work falls into.
 */

const chanceAlone: Years = { level: 84, apart: 0, lumps: 0 };
const goodAndBad: Years = { level: 82, apart: 2, lumps: 0 };
const earlyAndLate: Years = { level: 82, apart: 1, lumps: 0.3 };
const money: Years = { level: 45, apart: 3, lumps: 0.3 };

const times = 600;

/** Of so many pasts, the share in which the interval held the true end, percent, by months and earlier years. */
function coverage(basis: Basis, size: number, years: Years, seed: number): Map<string, number> {
  const random = mulberry32(seed);
  const held = new Map<string, number>();
  for (let time = 0; time < times; time += 1) {
    const all = pastOf(6, basis, size, years, random);
    const current = all.at(-1);
    if (!current) throw new Error('no year');
    const truth = numberOf(completionRate(current, { basis, units: ['a'], months: 12 }).rate) ?? Number.NaN;
    for (const count of [3, 4, 5]) {
      const earlier = all.slice(-1 - count, -1);
      for (const months of [3, 6, 9, 11]) {
        const made = forecastOf({ current, earlier }, { basis, units: ['a'], months });
        if (made.kind !== 'forecast') throw new Error(`no forecast after ${months} months`);
        const key = `${months} months, ${count} years`;
        const holds = made.low.value <= truth && truth <= made.high.value;
        held.set(key, (held.get(key) ?? 0) + (holds ? 100 / times : 0));
      }
    }
  }
  return held;
}

describe('the interval of a forecast', () => {
  it.each([
    ['the department by cases, years alike but for chance', 'cases', 6845, chanceAlone],
    ['the department by cases, good years and bad', 'cases', 6845, goodAndBad],
    ['the department by cases, work early and late', 'cases', 6845, earlyAndLate],
    ['the smallest unit by cases, years alike but for chance', 'cases', 238, chanceAlone],
    ['the smallest unit by cases, good years and bad', 'cases', 238, goodAndBad],
    ['the smallest unit by cases, work early and late', 'cases', 238, earlyAndLate],
    ['a unit by money', 'amounts', 238, money],
    ['a large unit by money', 'amounts', 1500, money],
  ] as const)('holds the true end in 75 to 85 of 100: %s', (_, basis, size, years) => {
    for (const [when, share] of coverage(basis, size, years, 2021 + size)) {
      expect(share, when).toBeGreaterThanOrEqual(75);
      expect(share, when).toBeLessThanOrEqual(85);
    }
  });

  it('holds it less often where every year is better than the one before: the score tells', () => {
    const rising: Years = { level: 78, apart: 1.5, rise: 0.7, lumps: 0.2 };
    const shares = [...coverage('cases', 6845, rising, 7).values()];
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(62);
    expect(Math.max(...shares)).toBeLessThanOrEqual(82);
  });

  it('scores itself on years that are over: 75 to 85 of 100 held', () => {
    const random = mulberry32(98);
    const sum = { tried: 0, held: 0 };
    for (let time = 0; time < 300; time += 1) {
      const all = pastOf(6, 'cases', 500, earlyAndLate, random);
      const [current] = all.slice(-1);
      if (!current) throw new Error('no year');
      const { tried, held } = forecastScore({ current, earlier: all }, { basis: 'cases', units: ['a'], months: 6 });
      expect(tried).toBe(22);
      sum.tried += tried;
      sum.held += held;
    }
    expect((100 * sum.held) / sum.tried).toBeGreaterThanOrEqual(75);
    expect((100 * sum.held) / sum.tried).toBeLessThanOrEqual(85);
  });
});
