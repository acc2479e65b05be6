import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/figure.ts';
import { type Forecast, forecastOf, naiveForecast } from '../../../src/domain/forecast/forecast.ts';
import { forecastScore } from '../../../src/domain/forecast/score.ts';
import type { ReportTable } from '../../../src/domain/reportTable.ts';
import { illustrative, imported } from '../../fixtures/figures.ts';
import { type Row, row, table } from '../../fixtures/tables.ts';

/** A year of units with so many completed of 1,000 eligible cases after some months; what is left out is not reported. */
function year(statYear: number, units: Readonly<Record<string, Readonly<Record<number, number>>>>): ReportTable {
  const rows = Object.entries(units).flatMap(([unit, months]) =>
    Object.entries(months).map(([after, done]): Row => ({ ...row(unit, Number(after), done, 1000), origin: imported })),
  );
  return table(statYear, rows);
}

/** Three years that completed 60, 64 and 68 % of what was left after six months. */
const threeYears = [
  year(2018, { a: { 6: 400, 12: 760 } }),
  year(2019, { a: { 6: 500, 12: 820 } }),
  year(2020, { a: { 6: 400, 12: 808 } }),
];
const current = year(2021, { a: { 6: 450 } });
const asked = { basis: 'cases', units: ['a'], months: 6 } as const;

const why = (made: Forecast) => (made.kind === 'withheld' ? made.why : made.kind);
const number = (reading: Reading) => (typeof reading === 'string' ? reading : reading.value);

describe('forecastOf', () => {
  it('takes the mean share that earlier years completed of what was left, and an interval as wide as they lie apart', () => {
    const made = forecastOf({ current, earlier: threeYears }, asked);
    if (made.kind !== 'forecast') throw new Error(made.why);
    // 45 + 55 × 64 %; the shares have a standard deviation of 4 %, times 1.8856 × √(4 ÷ 3).
    expect(made.rate.value).toBeCloseTo(80.2, 10);
    expect(made.low.value).toBeCloseTo(80.2 - 55 * 0.04 * 1.8856 * Math.sqrt(4 / 3), 8);
    expect(made.high.value).toBeCloseTo(80.2 + 55 * 0.04 * 1.8856 * Math.sqrt(4 / 3), 8);
    expect(made.now.value).toBe(45);
    expect(made.past.map(({ statYear }) => statYear)).toEqual([2018, 2019, 2020]);
  });

  it('is about the whole year, never exact, and opens the rates it rests on and its level', () => {
    const made = forecastOf({ current, earlier: threeYears }, asked);
    if (made.kind !== 'forecast') throw new Error(made.why);
    expect(made.rate).toMatchObject({
      name: 'forecastRate',
      direction: 'about',
      subject: { whom: { kind: 'unit', unit: 'a' }, statYear: 2021 },
      provenance: { kind: 'derived', formula: { operation: 'forecast' } },
    });
    expect(made.rate.subject?.months).toBeUndefined();
    expect(made.low.provenance).toMatchObject({ formula: { operation: 'forecastBound', limit: { level: 80 } } });
    const inputs = 'formula' in made.high.provenance ? made.high.provenance.formula?.inputs : [];
    expect(inputs?.map(({ value }) => value)).toEqual([45, 40, 76, 50, 82, 40, 80.8]);
  });

  it('is illustrative where any year is', () => {
    const madeUp = table(
      2019,
      [6, 12].map((after) => ({ ...row('a', after, 60 * after, 1000), origin: illustrative })),
    );
    const earlier = threeYears.map((past) => (past.statYear === 2019 ? madeUp : past));
    const made = forecastOf({ current, earlier }, asked);
    expect(made.kind === 'forecast' && made.high.provenance.kind).toBe('illustrative');
  });

  it('is withheld with two years, and counts those that say something', () => {
    const made = forecastOf({ current, earlier: threeYears.slice(1) }, asked);
    expect(why(made)).toBe('fewYears');
    expect(made.past.map(({ statYear }) => statYear)).toEqual([2019, 2020]);
    const lacksMonth = year(2018, { a: { 5: 390, 12: 760 } });
    expect(forecastOf({ current, earlier: [lacksMonth, ...threeYears.slice(1)] }, asked)).toMatchObject({
      why: 'fewYears',
      past: [{ statYear: 2019 }, { statYear: 2020 }],
    });
    expect(why(forecastOf({ current, earlier: [] }, asked))).toBe('fewYears');
  });

  it("is withheld at the year's end, without a report, on nothing eligible and where all is done", () => {
    const years = (months: Record<number, number>) => ({ current: year(2021, { a: months }), earlier: threeYears });
    expect(why(forecastOf(years({ 12: 800 }), { ...asked, months: 12 }))).toBe('yearOver');
    expect(why(forecastOf(years({ 5: 400 }), asked))).toBe('notReported');
    expect(why(forecastOf(years({ 6: 1000 }), asked))).toBe('nothingOpen');
    const nothing = table(2021, [row('a', 6, 0, 0)]);
    expect(why(forecastOf({ current: nothing, earlier: threeYears }, asked))).toBe('notApplicable');
  });

  it('takes the latest five years, in whatever order they come, and none that is not before', () => {
    const later = year(2022, { a: { 6: 0, 12: 1000 } });
    const old = [2013, 2014, 2015, 2016, 2017].map((statYear) => year(statYear, { a: { 6: 100, 12: 200 } }));
    const made = forecastOf({ current, earlier: [later, ...threeYears.toReversed(), ...old] }, asked);
    expect(made.past.map(({ statYear }) => statYear)).toEqual([2016, 2017, 2018, 2019, 2020]);
  });

  it('stays between 0 and 100 % however far years lie apart', () => {
    const wild = [100, 999, 500].map((end, at) => year(2018 + at, { a: { 6: 100, 12: end } }));
    const made = forecastOf({ current, earlier: wild }, asked);
    if (made.kind !== 'forecast') throw new Error(made.why);
    expect([made.low.value >= 0, made.high.value]).toEqual([true, 100]);
  });

  it('does not take three years that happen to be the same for clockwork', () => {
    const same = [2018, 2019, 2020].map((statYear) => table(statYear, [row('a', 6, 5, 8), row('a', 12, 10, 10)]));
    const small = table(2021, [row('a', 6, 4, 8)]);
    const made = forecastOf({ current: small, earlier: same }, asked);
    if (made.kind !== 'forecast') throw new Error(made.why);
    expect(made.rate.value).toBe(100);
    expect(made.low.value).toBeCloseTo(93.27, 2);
  });

  it('leaves out of both rates who lacks one of them, in that year only', () => {
    const units = { a: { 6: 400, 12: 760 }, b: { 6: 100, 12: 900 } };
    const earlier = [
      year(2018, { ...units, b: { 6: 100 } as Record<number, number> }),
      ...[2019, 2020].map((statYear) => year(statYear, units)),
    ];
    const both = year(2021, { a: { 6: 450 }, b: { 6: 450 } });
    const made = forecastOf({ current: both, earlier }, { ...asked, units: ['a', 'b'] });
    expect(
      made.past.map(({ rateThen, rateEnd, missingUnits }) => [rateThen.value, rateEnd.value, missingUnits]),
    ).toEqual([
      [40, 76, ['b']],
      [25, 83, []],
      [25, 83, []],
    ]);
  });

  it('takes a unit back to those whose work it took over, and leaves out years in which nobody answers to it', () => {
    const ever = [
      { code: 'old', successors: ['a'] },
      { code: 'older', successors: ['a'] },
      { code: 'a', successors: [] },
    ];
    const earlier = [
      year(2017, { z: { 6: 1, 12: 2 } }),
      year(2018, { old: { 6: 300, 12: 700 }, older: { 6: 500, 12: 900 } }),
      // In the year of the merger those of before report until June, and who came after them at its end.
      year(2019, { old: { 6: 300 }, older: { 6: 500 }, a: { 12: 800 } }),
      year(2020, { a: { 6: 400, 12: 800 } }),
    ];
    const made = forecastOf({ current, earlier }, { ...asked, ever });
    expect(made.past.map(({ statYear, rateThen, rateEnd }) => [statYear, rateThen.value, rateEnd.value])).toEqual([
      [2018, 40, 80],
      [2019, 40, 80],
      [2020, 40, 80],
    ]);
  });

  it('knows money by its own columns, without a floor of chance', () => {
    const of = (after: number, completedTotal: number): Row => ({
      ...{ unit: 'a', months: after, origin: imported },
      amounts: { completedTotal, eligible: 345_000_000 },
    });
    const earlier = [2018, 2019, 2020].map((statYear) => table(statYear, [of(6, 69_000_000), of(12, 138_000_000)]));
    const now = table(2021, [of(6, 69_000_000)]);
    const made = forecastOf({ current: now, earlier }, { ...asked, basis: 'amounts' });
    expect(made).toMatchObject({ rate: { value: 40 }, low: { value: 40 }, high: { value: 40 } });
  });
});

describe('naiveForecast', () => {
  it('carries the one year before on: the required pace turned round', () => {
    const made = naiveForecast({ current, earlier: [year(2020, { a: { 6: 400, 12: 760 } })] }, asked);
    expect(made).toMatchObject({
      name: 'naiveForecast',
      value: 85.5,
      direction: 'about',
      subject: { statYear: 2021 },
      provenance: { kind: 'derived', formula: { operation: 'proportion' } },
    });
  });

  it('needs that very year, and says nothing beyond 100 %', () => {
    expect(naiveForecast({ current, earlier: threeYears.slice(0, 2) }, asked)).toBe('notReported');
    const slow = year(2020, { a: { 6: 100, 12: 900 } });
    expect(naiveForecast({ current, earlier: [slow] }, asked)).toBe('notApplicable');
    const none = year(2020, { a: { 6: 0, 12: 900 } });
    expect(naiveForecast({ current, earlier: [none] }, asked)).toBe('notApplicable');
    expect(naiveForecast({ current, earlier: threeYears }, { ...asked, months: 12 })).toBe('notApplicable');
    expect(naiveForecast({ current, earlier: threeYears }, { ...asked, months: 5 })).toBe('notReported');
    expect(number(naiveForecast({ current, earlier: threeYears }, asked))).toBe(90.9);
  });
});

describe('forecastScore', () => {
  it('tries years with three before them, from those only', () => {
    const earlier = [
      ...threeYears,
      // From 45 % to 80 %: within 74.9 to 85.4, and to 60 %: far outside of what the four years before say.
      year(2021, { a: { 6: 450, 12: 800 } }),
      year(2022, { a: { 6: 450, 12: 600 } }),
    ];
    const years = { current: year(2023, { a: { 6: 450 } }), earlier };
    expect(forecastScore(years, asked)).toEqual({ tried: 2, held: 1 });
    expect(forecastScore(years, asked, 6)).toEqual({ tried: 2, held: 1 });
    expect(forecastScore(years, asked, 7)).toEqual({ tried: 0, held: 0 });
  });

  it('has tried nothing with three years', () => {
    expect(forecastScore({ current, earlier: threeYears }, asked)).toEqual({ tried: 0, held: 0 });
  });
});
