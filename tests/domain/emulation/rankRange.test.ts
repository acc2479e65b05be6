import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialOutcomes, outcomeOf } from '../../../src/domain/emulation/binomial.ts';
import { boardOf } from '../../../src/domain/emulation/board.ts';
import { defaultTable } from '../../../src/domain/emulation/defaultTable.ts';
import { rankRanges } from '../../../src/domain/emulation/rankRange.ts';
import type { Criterion } from '../../../src/domain/emulation/scoringTable.ts';
import { mulberry32 } from '../../../src/domain/random.ts';
import {
  criterion,
  office,
  officeTable,
  reportOf,
  statisticsOf,
  tableOf,
  threeReports,
  threeUnits,
  wholeYear,
} from '../../fixtures/emulation.ts';
import { type Row, row, table } from '../../fixtures/tables.ts';
import { datasetOf, table2021, vinhPhucBook, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

describe('a binomial count', () => {
  it('is as likely as its formula says', () => {
    // Of three tries at one half: 1, 3, 3 and 1 in eight.
    const { first, cumulative } = binomialOutcomes(3, 0.5);
    expect(first).toBe(0);
    expect([...cumulative].map((up) => Number(up.toFixed(12)))).toEqual([0.125, 0.5, 0.875, 1]);
    expect([0, 0.124, 0.125, 0.6, 0.999].map((number) => outcomeOf(cumulative, number))).toEqual([0, 0, 1, 2, 3]);
  });

  it('has the mean and the variance of its law, for few tries and for many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.double({ min: 0.001, max: 0.999 }), (tries, chance) => {
        const { first, cumulative } = binomialOutcomes(tries, chance);
        let [mean, square] = [0, 0];
        cumulative.forEach((up, at) => {
          const likely = up - (cumulative[at - 1] ?? 0);
          mean += likely * (first + at);
          square += likely * (first + at - tries * chance) ** 2;
        });
        expect(mean).toBeCloseTo(tries * chance, 4);
        expect(square / (tries * chance * (1 - chance))).toBeCloseTo(1, 4);
      }),
      { seed: 2021, numRuns: 100 },
    );
  });
});

/** Points in proportion to the rate, so that every case counts. */
const byRate: Criterion = criterion(0, {
  points: 100,
  yardstick: null,
  scale: { kind: 'linear', on: 'number', zero: 0, full: 100 },
});

function rangesOf(rows: readonly Row[], criteria: readonly Criterion[], options = {}) {
  const codes = rows.map(({ unit }) => unit);
  const statistics = statisticsOf({ units: codes.map((code) => office(code)), current: table(2021, rows) });
  const board = boardOf(statistics, { table: tableOf(criteria), group: codes, period: wholeYear });
  return rankRanges(statistics, board, options);
}

describe('the places that chance allows', () => {
  it('are as the two binomial laws say that are drawn from', () => {
    // 8 and 5 of 10: the second comes out ahead in 6.0 % of years, and not behind in 14.0 %.
    const rows = [row('a', 12, 8, 10), row('b', 12, 5, 10)];
    const at = (level: number) => Object.fromEntries(rangesOf(rows, [byRate], { level, draws: 10_000 }).ranges);
    expect(at(90)).toEqual({
      a: { basis: 'count', best: 1, worst: 2, isBand: true },
      b: { basis: 'count', best: 1, worst: 2, isBand: true },
    });
    expect(at(85)).toMatchObject({ a: { worst: 1, isBand: false }, b: { best: 1 } });
    expect(at(70)).toMatchObject({ a: { worst: 1, isBand: false }, b: { best: 2, isBand: false } });
  });

  it('are fewer for the same rates of more cases', () => {
    const of = (cases: number) =>
      rangesOf([row('a', 12, 8 * cases, 10 * cases), row('b', 12, 5 * cases, 10 * cases)], [byRate]).ranges.get('a');
    expect([of(1), of(10)]).toMatchObject([{ isBand: true }, { isBand: false }]);
  });

  it('are several for a unit of three cases that completed them all: the next year may be another', () => {
    const { ranges } = rangesOf([row('a', 12, 3, 3), row('b', 12, 900, 1000)], [byRate]);
    expect(ranges.get('a')).toMatchObject({ best: 1, worst: 2 });
  });

  it('always have the place among them that a unit has', () => {
    const rows = [row('a', 12, 99, 100), row('b', 12, 98, 100), row('c', 12, 97, 100)];
    const { ranges } = rangesOf(rows, [byRate], { level: 0 });
    expect([...ranges.values()].every((range, at) => range.basis === 'count' && range.best <= at + 1)).toBe(true);
    expect([...ranges.values()].every((range, at) => range.basis === 'count' && range.worst >= at + 1)).toBe(true);
  });

  it('call firm the order of two equal units in about one year of ten, at a level of ninety', () => {
    const random = mulberry32(90);
    const year = () => Array.from({ length: 300 }).filter(() => random() < 0.8).length;
    const firm = Array.from({ length: 400 }).filter(() => {
      const range = rangesOf([row('a', 12, year(), 300), row('b', 12, year(), 300)], [byRate]).ranges.get('a');
      return range?.basis === 'count' && !range.isBand;
    }).length;
    expect(firm / 400).toBeGreaterThan(0.06);
    expect(firm / 400).toBeLessThan(0.14);
  });

  it('are the same for the same seed, and say what they were made with', () => {
    const rows = [row('a', 12, 80, 100), row('b', 12, 79, 100)];
    expect(rangesOf(rows, [byRate], { seed: 7 })).toEqual(rangesOf(rows, [byRate], { seed: 7 }));
    expect(rangesOf(rows, [byRate])).toMatchObject({ level: 90, draws: 1000, seed: 2021 });
  });
});

describe('what chance is asked about', () => {
  const statistics = statisticsOf({ units: threeUnits, current: threeReports });
  const codes = ['a', 'b', 'c'];

  it('is cases: money and counts that no case moves stay as they are', () => {
    const board = boardOf(statistics, { table: officeTable, group: codes, period: wholeYear });
    const found = rankRanges(statistics, board);
    expect(found.drawn).toEqual(['viec', 'ton']);
    expect(found.unmoved).toEqual(['nhieu-viec', 'thu-hoi']);
    expect(found.withoutModel).toEqual(['tien']);
    // b is a point short of its target, which five of its 500 cases would have reached.
    expect(found.ranges.get('a')).toEqual({ basis: 'count', best: 1, worst: 2, isBand: true });
    expect(found.ranges.get('c')).toEqual({ basis: 'count', best: 2, worst: 3, isBand: true });
  });

  it('is nothing where all is money: there is no range, which is not the same as a firm place', () => {
    const scoring = tableOf([criterion(1)]);
    const board = boardOf(statistics, { table: scoring, group: codes, period: wholeYear });
    const found = rankRanges(statistics, board);
    expect([found.drawn, found.unmoved, found.withoutModel]).toEqual([[], [], ['tien']]);
    expect([...found.ranges.values()]).toEqual([{ basis: 'none' }, { basis: 'none' }, { basis: 'none' }]);
  });

  it('is not a unit that completed more than was eligible', () => {
    const { ranges } = rangesOf([row('a', 12, 11, 10), row('b', 12, 5, 10)], [byRate]);
    expect(ranges.get('a')).toEqual({ basis: 'none' });
    expect(ranges.get('b')).toMatchObject({ basis: 'count' });
  });

  it('is nobody where nobody has a place', () => {
    expect(rangesOf([], [byRate]).ranges.size).toBe(0);
  });

  it('moves the stock by a case for a case: one more completed is one fewer carried forward', () => {
    // Fifty carried over, one case too many left for all points: about half of the years reach it.
    const stock = criterion(2, { scale: { kind: 'metOrNot' }, yardstick: { kind: 'fixed', value: 0 } });
    const rows = [
      reportOf('a', { cases: [50, 100], amounts: [1, 1], stock: [50, 51], withdrawn: 0 }),
      reportOf('b', { cases: [50, 100], amounts: [1, 1], stock: [50, 49], withdrawn: 0 }),
    ];
    expect(Object.fromEntries(rangesOf(rows, [stock]).ranges)).toMatchObject({
      a: { best: 1, worst: 2 },
      b: { best: 1, worst: 2 },
    });
    const far = rows.map((given) => ({ ...given, cases: { ...given.cases, carriedForward: 80 } }));
    expect(rangesOf(far, [stock]).ranges.get('a')).toMatchObject({ best: 1, worst: 1 });
  });
});

describe('on the shipped data', () => {
  it('makes bands of most places of 2021', () => {
    const statistics = { ...datasetOf(2021), everything: vinhPhucEver };
    const scoring = defaultTable(2021, vinhPhucBook.targets);
    const board = boardOf(statistics, { table: scoring, group: table2021.units, period: wholeYear });
    const { ranges } = rankRanges(statistics, board);
    // Lập Thạch met its target of 80 % by 1.8 points with 500 cases, Vĩnh Yên by 5.8 with 1,476.
    expect(ranges.get('lap-thach')).toMatchObject({ best: 1, isBand: true });
    expect(ranges.get('vinh-yen')).toEqual({ basis: 'count', best: 1, worst: 1, isBand: false });
  });

  it('gives each of the 355 offices of a nation a range, most of them more than one place', () => {
    const random = mulberry32(355);
    const rows = Array.from({ length: 355 }, (_, at) => {
      const eligible = 100 + Math.floor(random() * 3000);
      return reportOf(`u${at}`, {
        cases: [Math.floor(eligible * (0.7 + 0.25 * random())), eligible],
        amounts: [Math.floor(1000 * random()), 1000],
        stock: [500, Math.floor(400 + 200 * random())],
        withdrawn: Math.floor(10 * random()),
      });
    });
    const units = rows.map(({ unit }) => office(unit));
    const statistics = statisticsOf({ units, current: table(2021, rows) });
    const group = rows.map(({ unit }) => unit);
    const board = boardOf(statistics, { table: officeTable, group, period: wholeYear });
    expect(board.rows).toHaveLength(355);
    const { ranges } = rankRanges(statistics, board);
    expect(ranges.size).toBe(355);
    const found = [...ranges.values()].flatMap((range) => (range.basis === 'count' ? [range] : []));
    expect(found).toHaveLength(355);
    for (const { best, worst } of found) {
      expect(best).toBeGreaterThanOrEqual(1);
      expect(worst).toBeLessThanOrEqual(355);
      expect(best).toBeLessThanOrEqual(worst);
    }
    expect(found.filter(({ isBand }) => isBand).length).toBeGreaterThan(177);
  });
});
