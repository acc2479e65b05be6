import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plannedRates } from '../../mocks/generate/caseRates.ts';
import { binomial, dated, someOf } from '../../mocks/generate/draws.ts';
import { makeRandom } from '../../mocks/generate/random.ts';
import type { RawReports } from '../../mocks/generate/reports.ts';
import { chanceSeed, defaultSeed, vinhPhucPlan } from '../../mocks/generate/vinhPhuc.ts';
import rawFigures from '../../src/data/figures/vinh-phuc.json';

/**
 * Whether the made-up cases look like cases. Units differ on purpose, in their rates and in how their year goes, so a test
 * that all ten have one rate would find what was planned. What chance has done is what is left between each unit and its
 * own plan.
 */

const statYears = [2020, 2021] as const;
type Year = (typeof statYears)[number];
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const read = (year: Year): RawReports =>
  JSON.parse(readFileSync(new URL(`../../src/data/reports/vinh-phuc/${year}.json`, import.meta.url), 'utf8'));
const files = { 2020: read(2020), 2021: read(2021) };

const ofUnits = (year: Year, measure: 'completedTotal' | 'eligible', month: number) =>
  places.map((place) => files[year].cases.columns[measure][place * 12 + month - 1] ?? Number.NaN);
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);

/** Pearson's χ² of the completed cases of ten units against a rate (0 to 1) for each. */
function chiSquare(year: Year, month: number, rateOf: (place: number) => number): number {
  const eligible = ofUnits(year, 'eligible', month);
  return sum(
    ofUnits(year, 'completedTotal', month).map((completed, place) => {
      const rate = rateOf(place);
      const expected = (eligible[place] ?? Number.NaN) * rate;
      return (completed - expected) ** 2 / (expected * (1 - rate));
    }),
  );
}

const againstPlan = statYears.flatMap((year) => {
  const planned = plannedRates(vinhPhucPlan, year);
  return months.map((month) => chiSquare(year, month, (place) => planned[place]?.[month - 1] ?? Number.NaN));
});

const againstEachOther = statYears.flatMap((year) =>
  months.map((month) => {
    const common = sum(ofUnits(year, 'completedTotal', month)) / sum(ofUnits(year, 'eligible', month));
    return chiSquare(year, month, () => common);
  }),
);

/** Between these lie 99 % of draws of χ² with nine degrees of freedom: ten units whose sum is given. */
const [low, high] = [1.735, 23.589];

describe('the completed cases of the units', () => {
  it('stray from their plan as far as counts do, in 22 of 24 months at least', () => {
    expect(againstPlan).toHaveLength(24);
    expect(againstPlan.filter((value) => value > low && value < high).length).toBeGreaterThanOrEqual(22);
  });

  it('are never as even as no count is', () => {
    expect(Math.min(...againstPlan)).toBeGreaterThan(1);
    expect(Math.min(...againstEachOther)).toBeGreaterThan(1);
  });

  it('stray at the end of 2021 from the rates that they were planned with, though that end is set', () => {
    expect(againstPlan[23]).toBeCloseTo(5.98, 2);
  });
});

describe('the weights of the units', () => {
  it('shift from 2020 to 2021, which raises the rate of the province by about half a point', () => {
    const [eligible, before] = [ofUnits(2021, 'eligible', 12), ofUnits(2020, 'eligible', 12)];
    const rate = (year: Year, place: number) =>
      (ofUnits(year, 'completedTotal', 12)[place] ?? Number.NaN) / (ofUnits(year, 'eligible', 12)[place] ?? Number.NaN);
    // Each unit's change of weight at the mean of its two rates: what is left of the change are the rates themselves.
    const mix = sum(
      places.map((place) => {
        const shift = (eligible[place] ?? Number.NaN) / 6845 - (before[place] ?? Number.NaN) / 6406;
        return 50 * shift * (rate(2020, place) + rate(2021, place));
      }),
    );
    expect([sum(before), sum(eligible)]).toEqual([6406, 6845]);
    expect(mix).toBeCloseTo(0.453, 3);
  });

  it('go away from the four that complete least', () => {
    const least = [0, 3, 5, 9];
    const share = (year: Year) => {
      const eligible = ofUnits(year, 'eligible', 12);
      return (100 * sum(least.map((place) => eligible[place] ?? Number.NaN))) / sum(eligible);
    };
    expect(share(2020)).toBeCloseTo(28.1, 1);
    expect(share(2021)).toBeCloseTo(21.4, 1);
  });
});

describe('what is said of how the reports were made', () => {
  const said = (year: Year) => {
    const method = files[year].origins[0].method;
    return rawFigures.methods.find(({ id }) => id === method)?.description ?? { vi: '', en: '' };
  };

  it('is another thing for each year, and names the seeds', () => {
    expect(files[2020].origins[0].method).toBe('invented-year');
    expect(files[2021].origins[0].method).toBe('reconciled-breakdown');
    for (const year of statYears) {
      expect(said(year).vi).toContain(`mầm ngẫu nhiên ${defaultSeed} và ${chanceSeed}`);
      expect(said(year).en).toContain(`seeds ${defaultSeed} and ${chanceSeed}`);
      expect(said(year).vi).toContain('nhị thức');
      expect(said(year).en).toContain('binomially');
    }
  });

  it('names for 2021 what is reconciled, with the opening of 2022', () => {
    for (const number of ['5.750', '6.845', '157', '345', '37', '86', '2.070', '442'])
      expect(said(2021).vi).toContain(number);
    for (const number of ['5,750', '6,845', '157', '345', '37', '86', '2,070', '442'])
      expect(said(2021).en).toContain(number);
  });

  it('names for 2020 that nothing is reconciled, and the shift that is planted', () => {
    expect(said(2020).vi).toContain('không đối chiếu với nguồn nào');
    expect(said(2020).vi).toContain('chiếm 28% số việc có điều kiện, năm 2021 là 21%');
    expect(said(2020).vi).toContain('khoảng 0,5 điểm %');
    expect(said(2020).en).toContain('reconciled with nothing');
    expect(said(2020).en).toContain('28% of the eligible cases, and 21% in 2021');
    expect(said(2020).en).toContain('about 0.5 points');
  });
});

describe('draws', () => {
  it('of 10 000 cases with a probability of 0.3 are 3 000, give or take 140', () => {
    const drawn = binomial(10_000, 0.3, makeRandom(1, 'binomial'));
    expect(Math.abs(drawn - 3000)).toBeLessThan(140);
    expect(binomial(50, 0, makeRandom(1))).toBe(0);
    expect(binomial(50, 1, makeRandom(1))).toBe(50);
  });

  it('vary as counts do: 400 times 50 cases at 0.2 have a variance of 8, give or take 1.7', () => {
    const drawn = Array.from({ length: 400 }, (_, index) => binomial(50, 0.2, makeRandom(7, index)));
    const mean = sum(drawn) / 400;
    const variance = sum(drawn.map((value) => (value - mean) ** 2)) / 399;
    expect(Math.abs(mean - 10)).toBeLessThan(0.5);
    expect(Math.abs(variance - 8)).toBeLessThan(1.7);
  });

  it('date every case, along the curve', () => {
    const column = dated(10_000, [0.1, 0.1, 0.6, 1], makeRandom(1, 'dated'));
    expect(column[3]).toBe(10_000);
    expect(column[1]).toBe(column[0]);
    expect(Math.abs((column[2] ?? 0) - 6000)).toBeLessThan(150);
  });

  it('choose just as many as are wanted, within what each month has', () => {
    const column = [3, 3, 10, 40];
    const chosen = someOf(column, 12, makeRandom(1, 'some'));
    expect(chosen[3]).toBe(12);
    expect(chosen[1]).toBe(chosen[0]);
    expect(chosen[0]).toBeLessThanOrEqual(3);
    expect(someOf(column, 40, makeRandom(1))).toEqual([3, 3, 10, 40]);
    expect(someOf(column, 99, makeRandom(1))).toEqual([3, 3, 10, 40]);
  });
});
