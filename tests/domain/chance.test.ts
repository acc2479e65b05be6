import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ByLimit,
  type ChanceVerdict,
  chanceLimits,
  chanceVerdict,
  funnelAt,
  type Interval,
  normalQuantile,
  wilsonInterval,
} from '../../src/domain/chance.ts';
import type { Subject } from '../../src/domain/figure.ts';
import type { Limit } from '../../src/domain/provenance.ts';
import { cases, illustrative, imported, points, rate, reported } from '../fixtures/figures.ts';

/** A limit so many standard errors away; its level is nothing that an interval is computed from. */
function at(z: number): Limit {
  return { z, level: 50 };
}

/** The interval of so many completed out of so many eligible, where there is one; the spread between units in points. */
function intervalOf(completed: number, eligible: number, limit: Limit, spread = 0): Interval {
  const interval = wilsonInterval(cases(completed), cases(eligible), limit, points(spread));
  if (typeof interval === 'string') throw new Error(`no interval: ${interval}`);
  return interval;
}

/** Its two ends, percent. */
function endsOf(completed: number, eligible: number, z: number, spread = 0): readonly [low: number, high: number] {
  const { low, high } = intervalOf(completed, eligible, at(z), spread);
  return [low.value, high.value];
}

/** Both intervals of a unit. */
function bothOf(completed: number, eligible: number, spread = 0): ByLimit<Interval> {
  return {
    inner: intervalOf(completed, eligible, chanceLimits.inner, spread),
    outer: intervalOf(completed, eligible, chanceLimits.outer, spread),
  };
}

/** Completed and eligible cases of a unit: at least one eligible, and no more completed than that. */
const unitCounts = fc
  .integer({ min: 1, max: 5000 })
  .chain((eligible) =>
    fc.record({ completed: fc.integer({ min: 0, max: eligible }), eligible: fc.constant(eligible) }),
  );

/** From 90 % for one unit to what a nation of units needs. */
const criticalValues = fc.double({ min: 1.645, max: 4, noNaN: true });

describe('normalQuantile', () => {
  it('agrees with the printed tables', () => {
    expect(normalQuantile(0.6)).toBeCloseTo(0.2533471, 6);
    expect(normalQuantile(0.75)).toBeCloseTo(0.6744898, 6);
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815516, 6);
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536, 6);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
    expect(normalQuantile(0.99)).toBeCloseTo(2.3263479, 6);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293, 6);
    expect(normalQuantile(0.9975)).toBeCloseTo(2.8070338, 6);
    expect(normalQuantile(0.999)).toBeCloseTo(3.0902323, 6);
  });

  it('is zero in the middle', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('holds far out, where the tail has an approximation of its own', () => {
    expect(normalQuantile(1e-4)).toBeCloseTo(-3.719016, 5);
    expect(normalQuantile(1e-6)).toBeCloseTo(-4.753424, 5);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361341, 5);
    expect(normalQuantile(1e-12)).toBeCloseTo(-7.034484, 5);
  });

  it('has no step where one approximation hands over to the next', () => {
    expect(normalQuantile(0.925)).toBeCloseTo(1.4395315, 6);
    expect(normalQuantile(0.925 + 1e-9)).toBeCloseTo(normalQuantile(0.925 - 1e-9), 6);
    expect(normalQuantile(Math.exp(-25) * (1 + 1e-9))).toBeCloseTo(normalQuantile(Math.exp(-25) * (1 - 1e-9)), 6);
  });

  it('is symmetric and rises', () => {
    const probabilities = fc.double({ min: 0.0001, max: 0.9998, noNaN: true });
    fc.assert(
      fc.property(probabilities, (probability) => {
        expect(normalQuantile(1 - probability)).toBeCloseTo(-normalQuantile(probability), 6);
        expect(normalQuantile(probability + 0.0001)).toBeGreaterThan(normalQuantile(probability));
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it('throws on what is no probability, and at certainty', () => {
    for (const probability of [0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => normalQuantile(probability)).toThrow(RangeError);
    }
    expect(() => normalQuantile(0)).toThrow(new RangeError('no quantile of a probability of 0'));
  });
});

describe('the limits', () => {
  it('are those of funnel plots, whose levels are those of their distances', () => {
    expect(chanceLimits).toEqual({ inner: { z: 1.96, level: 95 }, outer: { z: 3.09, level: 99.8 } });
    expect(normalQuantile(0.975)).toBeCloseTo(chanceLimits.inner.z, 2);
    expect(normalQuantile(0.999)).toBeCloseTo(chanceLimits.outer.z, 2);
  });

  it('are as strict as Bonferroni at five per cent for 25 units, and stricter for fewer', () => {
    expect(normalQuantile(1 - 0.05 / (2 * 25))).toBeCloseTo(chanceLimits.outer.z, 2);
  });
});

describe('wilsonInterval', () => {
  it('agrees with the published examples', () => {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3, at 95 %.
    const published: readonly (readonly [number, number, number, number])[] = [
      [81, 263, 25.53, 36.62],
      [15, 148, 6.24, 16.05],
      [0, 20, 0, 16.11],
      [1, 29, 0.61, 17.18],
    ];
    for (const [completed, eligible, low, high] of published) {
      const [from, to] = endsOf(completed, eligible, 1.959964);
      expect(from).toBeCloseTo(low, 2);
      expect(to).toBeCloseTo(high, 2);
    }
  });

  it('can be worked out by hand for z = 2', () => {
    // (p + 2/n ∓ 2 √(p(1 − p)/n + 1/n²)) ÷ (1 + 4/n); of 3 in 4 that is (1.25 ∓ √0.4375) ÷ 2.
    const [low, high] = endsOf(3, 4, 2);
    expect(low).toBeCloseTo(29.4281086, 6);
    expect(high).toBeCloseTo(95.5718914, 6);
  });

  it('is wide for a small unit and narrow for a large one of the same rate', () => {
    const [lowOfFew, highOfFew] = endsOf(170, 200, 1.96);
    const [lowOfMany, highOfMany] = endsOf(1020, 1200, 1.96);
    expect([lowOfFew, highOfFew].map((end) => end.toFixed(4))).toEqual(['79.3943', '89.2865']);
    expect([lowOfMany, highOfMany].map((end) => end.toFixed(4))).toEqual(['82.8681', '86.9085']);
  });

  it('starts at zero where nothing was completed, and does not end there', () => {
    expect(endsOf(0, 12, 2)).toEqual([0, 25]);
    expect(endsOf(0, 1, 2)).toEqual([0, 80]);
  });

  it('starts at exactly zero where nothing was completed, however many were eligible', () => {
    const away = Array.from({ length: 300 }, (_, index) => index + 1).filter(
      (eligible) => endsOf(0, eligible, 1.96)[0] !== 0,
    );
    expect(away).toEqual([]);
  });

  it('ends at exactly 100 % where everything was completed, however many were eligible', () => {
    expect(endsOf(12, 12, 2)).toEqual([75, 100]);
    expect(endsOf(1, 1, 2)).toEqual([20, 100]);
    const away = Array.from({ length: 300 }, (_, index) => index + 1).filter(
      (eligible) => endsOf(eligible, eligible, 1.96)[1] !== 100,
    );
    expect(away).toEqual([]);
  });

  it('does not apply where nothing was eligible', () => {
    expect(wilsonInterval(cases(0), cases(0), chanceLimits.inner)).toBe('notApplicable');
  });

  it('does not apply to what is no share: more completed than eligible, or less than nothing', () => {
    expect(wilsonInterval(cases(11), cases(10), chanceLimits.inner)).toBe('notApplicable');
    expect(wilsonInterval(cases(-1), cases(10), chanceLimits.inner)).toBe('notApplicable');
    expect(wilsonInterval(cases(0), cases(-10), chanceLimits.inner)).toBe('notApplicable');
  });

  it('stays missing where a count is, for the same reason', () => {
    expect(wilsonInterval('notReported', cases(10), chanceLimits.inner)).toBe('notReported');
    expect(wilsonInterval('notApplicable', cases(10), chanceLimits.inner)).toBe('notApplicable');
    expect(wilsonInterval(cases(10), 'notReported', chanceLimits.inner)).toBe('notReported');
    expect(wilsonInterval(cases(10), 'notApplicable', chanceLimits.inner)).toBe('notApplicable');
    expect(wilsonInterval('notReported', 'notApplicable', chanceLimits.inner)).toBe('notReported');
  });

  it('contains the rate and lies between 0 and 100 %', () => {
    fc.assert(
      fc.property(unitCounts, criticalValues, ({ completed, eligible }, z) => {
        const [low, high] = endsOf(completed, eligible, z);
        const share = (completed / eligible) * 100;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(share + 1e-9);
        expect(high).toBeGreaterThanOrEqual(share - 1e-9);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it('narrows as the same rate comes from more cases, and widens with the critical value', () => {
    const times = fc.integer({ min: 2, max: 50 });
    const width = ([low, high]: readonly [number, number]) => high - low;
    fc.assert(
      fc.property(unitCounts, times, criticalValues, ({ completed, eligible }, factor, z) => {
        const given = width(endsOf(completed, eligible, z));
        expect(width(endsOf(completed * factor, eligible * factor, z))).toBeLessThan(given);
        expect(width(endsOf(completed, eligible, z + 0.5))).toBeGreaterThan(given);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it('is the same seen from what was not completed, turned round', () => {
    fc.assert(
      fc.property(unitCounts, criticalValues, ({ completed, eligible }, z) => {
        const [low, high] = endsOf(completed, eligible, z);
        const [lowOfRest, highOfRest] = endsOf(eligible - completed, eligible, z);
        expect(lowOfRest).toBeCloseTo(100 - high, 8);
        expect(highOfRest).toBeCloseTo(100 - low, 8);
      }),
      { seed: 2021 },
    );
  });

  it('with a spread between units can be worked out by hand for z = 2', () => {
    // 3 in 4 with 50 points: (1.25 ∓ √(0.4375 + 2² × 0.25 × 2)) ÷ 2, cut off at 0 and 100 %.
    expect(endsOf(3, 4, 2, 50)).toEqual([0, 100]);
    // With 10 points: (1.25 ∓ √(0.4375 + 0.08)) ÷ 2.
    const [low, high] = endsOf(3, 4, 2, 10);
    expect(low).toBeCloseTo(26.5312636, 6);
    expect(high).toBeCloseTo(98.4687364, 6);
  });
});

describe('the bounds as figures', () => {
  const subject: Subject = { whom: { kind: 'unit', organisation: 'o', unit: 'song-lo' }, statYear: 2021, months: 12 };
  const limit = { z: 3.09, level: 99.8 };

  it('have names of their own, are in percent and are about whom the counts are about', () => {
    const { low, high } = wilsonInterval(
      { ...cases(188), subject },
      { ...cases(238), subject },
      chanceLimits.outer,
    ) as Interval;
    expect(low).toMatchObject({ name: 'intervalLow', quantity: 'percent', direction: 'exact', subject });
    expect(high).toMatchObject({ name: 'intervalHigh', quantity: 'percent', direction: 'exact', subject });
  });

  it('have no subject where the counts have none', () => {
    expect(intervalOf(188, 238, chanceLimits.outer).low).not.toHaveProperty('subject');
    expect(intervalOf(188, 238, chanceLimits.outer).high).not.toHaveProperty('subject');
  });

  it('are derived, with both counts in the formula', () => {
    const [completed, eligible] = [cases(188, 'exact', reported), cases(238, 'exact', imported)];
    const { low, high } = wilsonInterval(completed, eligible, chanceLimits.outer) as Interval;
    const provenance = { kind: 'derived', formula: { operation: 'wilson', inputs: [completed, eligible], limit } };
    expect(low.provenance).toEqual(provenance);
    expect(high.provenance).toEqual(provenance);
  });

  it('stay illustrative where either count is, with its method and the formula', () => {
    for (const [completed, eligible] of [
      [cases(188, 'exact', illustrative), cases(238)],
      [cases(188), cases(238, 'exact', illustrative)],
    ] as const) {
      const { low, high } = wilsonInterval(completed, eligible, chanceLimits.outer) as Interval;
      const formula = { operation: 'wilson', inputs: [completed, eligible], limit };
      expect(low.provenance).toEqual({ kind: 'illustrative', method: 'made-up', formula });
      expect(high.provenance).toEqual({ kind: 'illustrative', method: 'made-up', formula });
    }
  });

  it('are only about right where a count is not exact', () => {
    for (const [completed, eligible] of [
      [cases(188, 'moreThan'), cases(238)],
      [cases(188), cases(238, 'lessThan')],
      [cases(188, 'about'), cases(238, 'about')],
    ] as const) {
      const { low, high } = wilsonInterval(completed, eligible, chanceLimits.outer) as Interval;
      expect([low.direction, high.direction]).toEqual(['about', 'about']);
    }
  });

  it('carry the limit that they are of, so that its evidence can name it', () => {
    const inner = intervalOf(188, 238, chanceLimits.inner).low.provenance;
    expect(inner).toMatchObject({ formula: { operation: 'wilson', limit: { z: 1.96, level: 95 } } });
  });

  it('have the spread between units in their formula where it widens them, and weaken with it', () => {
    const spread = points(2, 'about', illustrative);
    const { low } = wilsonInterval(cases(188), cases(238), chanceLimits.outer, spread) as Interval;
    expect(low.direction).toBe('about');
    expect(low.provenance).toMatchObject({ kind: 'illustrative', formula: { inputs: [{}, {}, spread] } });
    const none = wilsonInterval(cases(188), cases(238), chanceLimits.outer, points(0)) as Interval;
    expect(none).toEqual(wilsonInterval(cases(188), cases(238), chanceLimits.outer));
  });
});

describe('chanceVerdict', () => {
  it('calls out what lies beyond the outer limit, and tells apart what lies beyond the inner one only', () => {
    // 170 of 200: 79.39 to 89.29 at 95 %, 75.62 to 91.19 at 99.8 %.
    const unit = bothOf(170, 200);
    expect(chanceVerdict(unit, rate(75.6))).toBe('above');
    expect(chanceVerdict(unit, rate(75.7))).toBe('aboveInner');
    expect(chanceVerdict(unit, rate(79.3))).toBe('aboveInner');
    expect(chanceVerdict(unit, rate(79.4))).toBe('within');
    expect(chanceVerdict(unit, rate(89.2))).toBe('within');
    expect(chanceVerdict(unit, rate(89.3))).toBe('belowInner');
    expect(chanceVerdict(unit, rate(91.1))).toBe('belowInner');
    expect(chanceVerdict(unit, rate(91.2))).toBe('below');
  });

  it('takes the ends of an interval for within', () => {
    const unit = { inner: { low: rate(79), high: rate(89) }, outer: { low: rate(76), high: rate(91) } };
    expect(chanceVerdict(unit, rate(79))).toBe('within');
    expect(chanceVerdict(unit, rate(89))).toBe('within');
    expect(chanceVerdict(unit, rate(76))).toBe('aboveInner');
    expect(chanceVerdict(unit, rate(91))).toBe('belowInner');
  });

  it('calls out a large unit where a small one of the same rate is within', () => {
    expect(chanceVerdict(bothOf(170, 200), rate(81))).toBe('within');
    expect(chanceVerdict(bothOf(1020, 1200), rate(81))).toBe('above');
  });

  it('calls out nobody for what units usually differ by', () => {
    // 85 beside 81 % of 1,200 cases is 3.5 standard errors; with a spread of 0.8 points it is 2.9, of two points 1.7.
    expect(chanceVerdict(bothOf(1020, 1200, 2), rate(81))).toBe('within');
    expect(chanceVerdict(bothOf(1020, 1200, 0.8), rate(81))).toBe('aboveInner');
  });

  it('does not know where an interval or the common rate is missing', () => {
    const unit = bothOf(170, 200);
    expect(chanceVerdict({ inner: 'notReported', outer: 'notReported' }, rate(80))).toBe('unknown');
    expect(chanceVerdict({ inner: 'notApplicable', outer: 'notApplicable' }, rate(80))).toBe('unknown');
    expect(chanceVerdict({ ...unit, outer: 'notApplicable' }, rate(80))).toBe('unknown');
    expect(chanceVerdict(unit, 'notReported')).toBe('unknown');
    expect(chanceVerdict(unit, 'notApplicable')).toBe('unknown');
  });

  it('calls nobody out in a month in which nobody has completed anything', () => {
    const called = Array.from({ length: 300 }, (_, index) => index + 1).filter(
      (eligible) => chanceVerdict(bothOf(0, eligible), rate(0)) !== 'within',
    );
    expect(called).toEqual([]);
  });

  it('calls nobody out where everybody has completed everything', () => {
    const called = Array.from({ length: 300 }, (_, index) => index + 1).filter(
      (eligible) => chanceVerdict(bothOf(eligible, eligible), rate(100)) !== 'within',
    );
    expect(called).toEqual([]);
  });

  /** Hundredths of a percent, as rates are printed. */
  const commonRates = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  /** Points. */
  const spreads = fc.constantFrom(0, 0.4, 2, 7);

  it('is the verdict of the score test, with what units differ by in its standard error', () => {
    fc.assert(
      fc.property(unitCounts, commonRates, spreads, ({ completed, eligible }, common, spread) => {
        const p = common / 100;
        fc.pre(p > 0 && p < 1);
        const score = (completed / eligible - p) / Math.sqrt((p * (1 - p)) / eligible + (spread / 100) ** 2);
        fc.pre([1.96, 3.09].every((z) => Math.abs(Math.abs(score) - z) > 1e-6));
        const side = score > 0 ? (['above', 'aboveInner'] as const) : (['below', 'belowInner'] as const);
        const expected: ChanceVerdict = Math.abs(score) > 3.09 ? side[0] : Math.abs(score) > 1.96 ? side[1] : 'within';
        expect(chanceVerdict(bothOf(completed, eligible, spread), rate(common))).toBe(expected);
      }),
      { seed: 2021, numRuns: 2000 },
    );
  });

  it('is what the two funnels show', () => {
    fc.assert(
      fc.property(unitCounts, commonRates, spreads, ({ completed, eligible }, common, spread) => {
        fc.pre(common > 0 && common < 100);
        const share = (completed / eligible) * 100;
        const inner = funnelAt(rate(common), eligible, chanceLimits.inner, points(spread));
        const outer = funnelAt(rate(common), eligible, chanceLimits.outer, points(spread));
        // At the very edge the last binary digit decides.
        fc.pre([inner.low, inner.high, outer.low, outer.high].every((edge) => Math.abs(share - edge) > 1e-6));
        const expected: ChanceVerdict =
          share > outer.high
            ? 'above'
            : share < outer.low
              ? 'below'
              : share > inner.high
                ? 'aboveInner'
                : share < inner.low
                  ? 'belowInner'
                  : 'within';
        expect(chanceVerdict(bothOf(completed, eligible, spread), rate(common))).toBe(expected);
      }),
      { seed: 2021, numRuns: 2000 },
    );
  });
});

describe('funnelAt', () => {
  it('lies as many standard errors around the common rate as the critical value says', () => {
    // √(0.5 × 0.5 ÷ 100) is five points, √(0.8 × 0.2 ÷ 400) two.
    const half = funnelAt(rate(50), 100, at(2));
    expect(half.low).toBeCloseTo(40, 9);
    expect(half.high).toBeCloseTo(60, 9);
    const high = funnelAt(rate(80), 400, at(3));
    expect(high.low).toBeCloseTo(74, 9);
    expect(high.high).toBeCloseTo(86, 9);
  });

  it('adds what units differ by, squared, to what chance takes them', () => {
    // √(0.03² + 0.04²) is five points.
    const widened = funnelAt(rate(90), 100, at(2), points(4));
    expect(widened.low).toBeCloseTo(80, 9);
    expect(widened.high).toBe(100);
    expect(funnelAt(rate(90), 100, at(2), 'notApplicable')).toEqual(funnelAt(rate(90), 100, at(2), points(0)));
  });

  it('does not get narrower than what units differ by, however many cases there are', () => {
    const { low, high } = funnelAt(rate(84), 1e12, at(2), points(3));
    expect(low).toBeCloseTo(78, 4);
    expect(high).toBeCloseTo(90, 4);
  });

  it('is half as wide for four times the cases', () => {
    const [few, many] = [funnelAt(rate(84), 100, at(2)), funnelAt(rate(84), 400, at(2))];
    expect(few.high - few.low).toBeCloseTo(2 * (many.high - many.low), 9);
  });

  it('does not leave 0 to 100 %', () => {
    expect(funnelAt(rate(99), 10, at(2)).high).toBe(100);
    expect(funnelAt(rate(99), 10, at(2)).low).toBeCloseTo(92.707147, 5);
    expect(funnelAt(rate(1), 10, at(2)).low).toBe(0);
    expect(funnelAt(rate(1), 10, at(2)).high).toBeCloseTo(7.292853, 5);
  });

  it('has no width where the common rate is 0 or 100 %', () => {
    expect(funnelAt(rate(0), 50, at(2))).toEqual({ low: 0, high: 0 });
    expect(funnelAt(rate(100), 50, at(2))).toEqual({ low: 100, high: 100 });
  });
});
