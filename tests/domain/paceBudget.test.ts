import { describe, expect, it } from 'vitest';
import { isFigure } from '../../src/domain/figure.ts';
import { caseMeasures } from '../../src/domain/measures.ts';
import { onTheWay } from '../../src/domain/pace.ts';
import { mulberry32 } from '../../src/domain/random.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { verdict } from '../../src/domain/targets.ts';
import { binomial, type Random } from '../fixtures/draws.ts';
import { rate } from '../fixtures/figures.ts';
import { table } from '../fixtures/tables.ts';

/**
 * What alarms about the required pace cost and what they see, on simulated years of ten units as large as those of the
 * project. Each case becomes eligible in some month and is completed in some later one, so counts are binomial; the year
 * before is drawn in the same way, and the target is what the true rate comes to.
 */

/** Cases eligible at the end of a year and of the one before, by unit. */
const sizes = [452, 1476, 964, 500, 512, 274, 822, 702, 905, 238];
const sizesBefore = [431, 1371, 902, 471, 486, 258, 763, 661, 842, 221];
/** The true rate after each month, percent: slow before Tết, fast at the end. */
const trueRates = [4.8, 11.1, 17.7, 24.2, 28.4, 35.6, 43.2, 50.3, 57.5, 65.6, 74.3, 84];
/** How much of a year's eligible cases there is after each month, percent: as the forms grow, or from its beginning. */
const growing = [28, 35, 42, 49, 53, 60, 67, 74, 81, 88, 94, 100];
const flat = growing.map(() => 100);
const target = rate(84);

interface Model {
  readonly growth: readonly number[];
  /** From this month on the true rate is lower by so many points. */
  readonly fall?: { readonly month: number; readonly points: number };
}

/** A year of units of these sizes. */
function year(statYear: number, units: readonly number[], { growth, fall }: Model, random: Random): ReportTable {
  const empty = table(
    statYear,
    units.map((_, at) => ({ unit: `u${at}`, months: 1 })),
  );
  const columns = Object.fromEntries(caseMeasures.map((measure) => [measure, new Float64Array(units.length * 12)]));
  const { completedTotal, eligible } = columns as Record<string, Float64Array>;
  units.forEach((size, unit) => {
    let completed = 0;
    let mean = 0;
    growth.forEach((share, month) => {
      const able = Math.round((size * share) / 100);
      const lower = fall && month + 1 >= fall.month ? fall.points : 0;
      const wanted = (able * Math.max(0, (trueRates[month] ?? 0) - lower)) / 100;
      // Each case that is left is completed in this month with the chance that brings the mean to where it should be.
      completed += binomial(able - completed, Math.max(0, (wanted - mean) / (able - mean)), random);
      mean = Math.max(mean, wanted);
      if (completedTotal && eligible) {
        completedTotal[unit * 12 + month] = completed;
        eligible[unit * 12 + month] = able;
      }
    });
  });
  return { ...empty, cases: { ...empty.cases, columns: columns as ReportTable['cases']['columns'] } };
}

interface Years {
  readonly current: ReportTable;
  readonly before: ReportTable;
}

function verdictAfter(years: Years, units: readonly string[], months: number) {
  const way = onTheWay(years, target, { basis: 'cases', units, months });
  return isFigure(way.paceGap) ? verdict(way.paceGap, way) : null;
}

const partsOfYear = Array.from({ length: 11 }, (_, at) => at + 1);

/** In how many of a thousand years without any change whom is called behind, or ahead, in any of eleven months. */
function calledIn(growth: readonly number[], seed: number) {
  const random = mulberry32(seed);
  const found = { anyBehind: 0, unitBehind: 0, unitAhead: 0, wholeBehind: 0, wholeAhead: 0 };
  for (let at = 0; at < 1000; at += 1) {
    const years = {
      current: year(2021, sizes, { growth }, random),
      before: year(2020, sizesBefore, { growth }, random),
    };
    const { units } = years.current;
    const ofUnits = partsOfYear.flatMap((months) => units.map((unit) => verdictAfter(years, [unit], months)));
    const ofWhole = partsOfYear.map((months) => verdictAfter(years, units, months));
    found.anyBehind += Number([...ofUnits, ...ofWhole].includes('below'));
    found.unitBehind += Number(ofUnits.includes('below'));
    found.unitAhead += Number(ofUnits.includes('above'));
    found.wholeBehind += Number(ofWhole.includes('below'));
    found.wholeAhead += Number(ofWhole.includes('above'));
  }
  return found;
}

/** The share of years in which a fall that begins in a month is seen by the report of that month or the next. */
function seen(size: number, ofUnits: number, model: Required<Model>, times: number, random: Random): number {
  let found = 0;
  // The other units are there, so that the one looked at is one of so many paths.
  const others = Array.from({ length: ofUnits - 1 }, () => 0);
  for (let at = 0; at < times; at += 1) {
    const years = {
      current: year(2021, [size, ...others], model, random),
      before: year(2020, [Math.round(size * 0.936), ...others], { growth: model.growth }, random),
    };
    const { month } = model.fall;
    const looks = [month, month + 1].filter((months) => months < 12);
    found += Number(looks.some((months) => verdictAfter(years, ['u0'], months) === 'below'));
  }
  return found / times;
}

const whole = sizes.reduce((sum, size) => sum + size, 0);
/** Months in which a fall can begin: in the first there is less than three points to lose. */
const beginnings = [2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('alarms about the required pace in years without any change', () => {
  it.each([
    ['growing', growing],
    ['all there from the beginning', flat],
  ] as const)(
    'call the department or any unit behind in at most fifty of a thousand, with eligible cases %s',
    (_, growth) => {
      const { anyBehind, unitBehind, unitAhead, wholeBehind, wholeAhead } = calledIn(growth, 2021);
      expect(anyBehind).toBeLessThanOrEqual(50);
      expect(anyBehind).toBeGreaterThanOrEqual(30);
      expect(unitBehind).toBeLessThanOrEqual(15);
      expect(wholeBehind).toBeLessThanOrEqual(45);
      // To be ahead is no alarm, and a little more often said.
      expect(unitAhead).toBeLessThanOrEqual(30);
      expect(wholeAhead).toBeLessThanOrEqual(60);
    },
    // Two seconds on a machine that is not busy.
    30_000,
  );
});

describe('a true fall of three points', () => {
  const chances = (growth: readonly number[], seed: number) => {
    const random = mulberry32(seed);
    return beginnings.map((month) => seen(whole, 1, { growth, fall: { month, points: 3 } }, 250, random));
  };
  const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;

  it('of the whole department is seen within two months in at least four years of five', () => {
    const shares = chances(growing, 7);
    expect(whole).toBe(6845);
    expect(mean(shares)).toBeGreaterThanOrEqual(0.8);
    // It is hardest to see in January, and at the end of the year it cannot be overlooked.
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.65);
    expect(shares.at(-1)).toBeGreaterThanOrEqual(0.95);
  });

  it('is seen in nine of ten where all cases are eligible from the beginning', () => {
    expect(Math.min(...chances(flat, 7))).toBeGreaterThanOrEqual(0.88);
  });

  it('of one unit of ten drowns in chance: four of five times ten points of the largest are seen', () => {
    const random = mulberry32(3);
    const ofUnit = (size: number, points: number) =>
      seen(size, sizes.length, { growth: growing, fall: { month: 6, points } }, 250, random);
    expect(ofUnit(1476, 3)).toBeLessThan(0.1);
    expect(ofUnit(1476, 10)).toBeGreaterThanOrEqual(0.8);
    expect(ofUnit(238, 9)).toBeLessThan(0.2);
  });
});
