import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apportionWithin } from '../../mocks/generate/apportion.ts';
import { formatReports } from '../../mocks/generate/format.ts';
import { type Plan, statYearsOf, type WholePlan } from '../../mocks/generate/plan.ts';
import { makeReports, type RawReports } from '../../mocks/generate/reports.ts';
import { chanceSeed, defaultSeed, vinhPhucPlan, vinhPhucReports } from '../../mocks/generate/vinhPhuc.ts';
import { apportion } from '../../src/domain/apportion.ts';
import { amountMeasures, caseMeasures, type Measure } from '../../src/domain/measures.ts';
import { brokenRules, wholeOf } from './rules.ts';

const units = [
  'cuc-tinh',
  'vinh-yen',
  'phuc-yen',
  'lap-thach',
  'tam-duong',
  'tam-dao',
  'binh-xuyen',
  'yen-lac',
  'vinh-tuong',
  'song-lo',
];
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const bases = ['cases', 'amounts'] as const;
type Basis = (typeof bases)[number];

const reports = vinhPhucReports();
const bothYears = [reports[2020], reports[2021]];

/** The twelve numbers of a unit; undefined where the basis does not have the measure. */
function ofUnit(year: RawReports, basis: Basis | 'credit', measure: string, unit: string): number[] | undefined {
  const columns: Readonly<Record<string, readonly number[]>> = year[basis].columns;
  const start = units.indexOf(unit) * 12;
  return columns[measure]?.slice(start, start + 12);
}

function value(year: RawReports, basis: Basis | 'credit', measure: string, unit: string, month: number): number {
  return ofUnit(year, basis, measure, unit)?.[month - 1] ?? Number.NaN;
}

function rate(year: RawReports, basis: Basis, unit: string, month: number): number {
  return (100 * value(year, basis, 'completedTotal', unit, month)) / value(year, basis, 'eligible', unit, month);
}

function provinceRate(year: RawReports, basis: Basis, month: number): number {
  return (100 * wholeOf(year, basis, 'completedTotal', month)) / wholeOf(year, basis, 'eligible', month);
}

/** Every rule that one seed's reports break, in words; empty when all hold. */
function broken(made: Record<2020 | 2021, RawReports>): string[] {
  const totals = JSON.stringify(reconciled(made[2021]));
  return [
    ...brokenRules([made[2020], made[2021]], ['cuc-tinh']),
    ...(totals === '[5750,6845,157000000,345000000,37,86000000,2070,442000000]'
      ? []
      : [`the province of 2021 adds up to ${totals}`]),
  ];
}

function reconciled(year: RawReports): number[] {
  return [
    wholeOf(year, 'cases', 'completedTotal', 12),
    wholeOf(year, 'cases', 'eligible', 12),
    wholeOf(year, 'amounts', 'completedTotal', 12),
    wholeOf(year, 'amounts', 'eligible', 12),
    wholeOf(year, 'credit', 'completedCases', 12),
    wholeOf(year, 'credit', 'completedAmount', 12),
    wholeOf(year, 'cases', 'carriedForward', 12),
    wholeOf(year, 'amounts', 'carriedForward', 12),
  ];
}

/** A plan of three like years for units with so many eligible cases, of which the first completes a bank-credit case. */
function smallPlan(eligible: readonly number[]): Plan<2018 | 2019 | 2020> {
  const cases = eligible.reduce((sum, count) => sum + count, 0);
  const whole: WholePlan = {
    completedCases: Math.round(cases * 0.76),
    eligibleAmount: cases * 170_001,
    completedAmount: cases * 50_003,
    creditCases: 1,
    creditAmount: cases * 12_007,
  };
  const plannedUnits = eligible.map((eligibleCases, index) => {
    const rates = { caseRate: 76, amountRate: 31, amountShare: eligibleCases, start: 0.9, catchUpMonth: 8 };
    const year = { eligibleCases, ...rates, creditCases: index === 0 ? 1 : 0, creditShare: 1 };
    return {
      code: `unit-${index + 1}`,
      isDepartment: index === 0,
      caseEligibility: 0.8,
      amountEligibility: 0.55,
      years: { 2018: year, 2019: year, 2020: year },
    };
  });
  return {
    org: 'small',
    formVersion: '06/2019',
    dataVersion: '1',
    methods: { 2018: 'made-up', 2019: 'made-up', 2020: 'made-up' },
    years: { 2018: whole, 2019: whole, 2020: whole },
    units: plannedUnits,
  };
}

describe('the illustrative reports', () => {
  it('are marked as illustrative, in every block of both years', () => {
    expect(reports[2020].origins).toEqual([{ kind: 'illustrative', method: 'invented-year' }]);
    expect(reports[2021].origins).toEqual([{ kind: 'illustrative', method: 'reconciled-breakdown' }]);
    for (const year of bothYears) {
      for (const block of [year.cases, year.amounts, year.credit]) {
        expect(block.origin).toEqual(block.origin.map(() => 0));
        expect(block.origin).toHaveLength(120);
      }
    }
  });

  it('have 120 rows, unit by unit, with months 1 to 12 within each', () => {
    expect(reports[2020].rows).toEqual(reports[2021].rows);
    expect(reports[2021].rows.unit).toHaveLength(120);
    expect(reports[2021].rows.unit.filter((_, row) => row % 12 === 0)).toEqual(units);
    expect(reports[2021].rows.unit.slice(11, 13)).toEqual(['cuc-tinh', 'vinh-yen']);
    expect(reports[2021].rows.months.slice(0, 14)).toEqual([...months, 1, 2]);
    expect([reports[2020].statYear, reports[2021].statYear]).toEqual([2020, 2021]);
    expect([reports[2020].formVersion, reports[2021].formVersion]).toEqual(['06/2019', '06/2019']);
  });

  it('have a column for every measure of their basis and no other', () => {
    for (const year of bothYears) {
      expect(Object.keys(year.cases.columns)).toEqual([...caseMeasures]);
      expect(Object.keys(year.amounts.columns)).toEqual([...amountMeasures]);
      expect(Object.keys(year.credit.columns)).toEqual(['completedCases', 'completedAmount']);
    }
  });

  it('add up to 5 750 of 6 845 cases and 157 of 345 tỷ in 2021, of which bank-credit 37 cases and 86 tỷ', () => {
    expect(reconciled(reports[2021]).slice(0, 6)).toEqual([5750, 6845, 157_000_000, 345_000_000, 37, 86_000_000]);
  });

  it('carry 2 070 cases and 442 tỷ into 2022: nearly 3 700 docketed less 1 630 new, more than 731 tỷ less more than 289', () => {
    expect(wholeOf(reports[2021], 'cases', 'carriedForward', 12)).toBe(3700 - 1630);
    expect(wholeOf(reports[2021], 'amounts', 'carriedForward', 12)).toBe(731_000_000 - 289_000_000);
  });

  it('keep every rule in every unit and month', () => {
    expect(broken(reports)).toEqual([]);
  });

  it.each(Array.from({ length: 20 }, (_, index) => 1 + index * 7919))(
    'keep every rule with seed %i as well',
    (seed) => {
      expect(broken(makeReports(vinhPhucPlan, seed))).toEqual([]);
    },
  );

  it('are the same whenever they are made again, and others with another seed', () => {
    expect(makeReports(vinhPhucPlan, 2021, 5725)).toEqual(reports);
    expect([defaultSeed, chanceSeed]).toEqual([2021, 5725]);
    expect(makeReports(vinhPhucPlan, 2022, 5725)).not.toEqual(reports);
    expect(makeReports(vinhPhucPlan, 2021, 5726)).not.toEqual(reports);
  });

  it.each(statYearsOf(vinhPhucPlan))('are checked in for %i byte for byte as the generator writes them', (statYear) => {
    const file = new URL(`../../src/data/reports/vinh-phuc/${statYear}.json`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(formatReports(reports[statYear]));
  });

  it('survive being written and read', () => {
    expect(JSON.parse(formatReports(reports[2021]))).toEqual(reports[2021]);
  });

  it('are written with a column a line', () => {
    const lines = formatReports(reports[2021]).split('\n');
    expect(lines.filter((line) => line.includes('['))).toHaveLength(2 + 20 + 21 + 2 + 2);
    expect(lines[1]).toBe('  "schemaVersion": 2,');
    expect(lines.at(-1)).toBe('');
  });

  it('would be found out with one case too many', () => {
    const changed = structuredClone(reports);
    (changed[2021].cases.columns.completed as number[])[5] =
      value(reports[2021], 'cases', 'completed', 'cuc-tinh', 6) + 1;
    expect(broken(changed)).toEqual(['2021 cases cuc-tinh 6 completedTotal']);
  });

  it('have a rate by cases that rises every month, in every unit, though by chance a seed could have it fall', () => {
    for (const year of bothYears) {
      for (const unit of units) {
        for (const month of months.slice(1))
          expect(rate(year, 'cases', unit, month)).toBeGreaterThan(rate(year, 'cases', unit, month - 1));
      }
    }
  });

  it('start at 4 to 6 % by cases, gain least in month 5 of months 2 to 12, and most in the last three', () => {
    for (const year of bothYears) {
      const gains = months
        .slice(1)
        .map((month) => provinceRate(year, 'cases', month) - provinceRate(year, 'cases', month - 1));
      expect(provinceRate(year, 'cases', 1)).toBeGreaterThan(4);
      expect(provinceRate(year, 'cases', 1)).toBeLessThan(6);
      expect(Math.min(...gains)).toBe(gains[3]);
      expect(Math.min(...gains.slice(-3))).toBeGreaterThan(Math.max(...gains.slice(0, -3)));
    }
  });

  it('keep about their usual parts: 10 % of cases not yet eligible, 2 to 3 % postponed, 6 to 9 % terminated', () => {
    for (const year of bothYears) {
      const part = (basis: Basis, measure: Measure, of: Measure) =>
        (100 * wholeOf(year, basis, measure, 12)) / wholeOf(year, basis, of, 12);
      expect(part('cases', 'notYetEligible', 'totalToEnforce')).toBeGreaterThan(9.5);
      expect(part('cases', 'notYetEligible', 'totalToEnforce')).toBeLessThan(10.5);
      for (const basis of bases) {
        expect(part(basis, 'postponedOrSuspended', 'totalToEnforce')).toBeGreaterThan(2);
        expect(part(basis, 'postponedOrSuspended', 'totalToEnforce')).toBeLessThan(3);
        expect(part(basis, 'terminated', 'completedTotal')).toBeGreaterThan(6);
        expect(part(basis, 'terminated', 'completedTotal')).toBeLessThan(9);
        expect(part(basis, 'postponedByAgreement', 'eligible')).toBeGreaterThan(1);
        expect(part(basis, 'postponedByAgreement', 'eligible')).toBeLessThan(2);
      }
      expect(part('amounts', 'reduced', 'completedTotal')).toBeLessThan(1);
    }
  });
});

describe('the year 2021', () => {
  const year = reports[2021];

  it('has the eligible cases that were planned for each unit', () => {
    expect(units.map((unit) => value(year, 'cases', 'eligible', unit, 12))).toEqual([
      452, 1476, 964, 500, 512, 274, 822, 702, 905, 238,
    ]);
  });

  it('leaves Sông Lô alone below 80.00 % by cases', () => {
    expect(units.filter((unit) => rate(year, 'cases', unit, 12) < 80)).toEqual(['song-lo']);
  });

  it('leaves Tam Đảo alone below 40.70 % by money', () => {
    expect(units.filter((unit) => rate(year, 'amounts', unit, 12) < 40.7)).toEqual(['tam-dao']);
  });

  it('gives the department few of the cases and much of the money', () => {
    const share = (basis: Basis | 'credit', measure: string) =>
      value(year, basis, measure, 'cuc-tinh', 12) / wholeOf(year, basis, measure, 12);
    expect(share('cases', 'eligible')).toBeLessThan(0.07);
    expect(share('amounts', 'eligible')).toBeGreaterThan(0.25);
    expect(share('credit', 'completedAmount')).toBeGreaterThan(0.33);
  });

  it('is ahead of 2020 by cases in every month, and by money in most', () => {
    const ahead = (basis: Basis) =>
      months.filter((month) => provinceRate(year, basis, month) > provinceRate(reports[2020], basis, month));
    expect(ahead('cases')).toEqual(months);
    expect(ahead('amounts').length).toBeGreaterThan(6);
  });

  it('keeps Sông Lô behind its pace to 80 % by cases all year, the department until month 8 and Lập Thạch until month 6', () => {
    const behind = (unit: string) =>
      months.filter((month) => {
        const shape = rate(reports[2020], 'cases', unit, month) / rate(reports[2020], 'cases', unit, 12);
        return rate(year, 'cases', unit, month) < 80 * shape;
      });
    expect(behind('song-lo')).toEqual(months);
    expect(behind('cuc-tinh')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(behind('lap-thach')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('has no amount that looks round', () => {
    for (const measure of ['eligible', 'completedTotal', 'totalToEnforce', 'carriedOver'] as const) {
      for (const unit of units) expect(value(year, 'amounts', measure, unit, 12) % 1000).not.toBe(0);
    }
  });

  it('has 7 820 cases and 599 tỷ to enforce, which is what it completed and what it carried forward', () => {
    expect(wholeOf(year, 'cases', 'totalToEnforce', 12)).toBe(5750 + 2070);
    expect(wholeOf(year, 'amounts', 'totalToEnforce', 12)).toBe(157_000_000 + 442_000_000);
  });

  it('ends in every unit as it did in the first version of the data', () => {
    const ends = (basis: Basis, measure: Measure) => units.map((unit) => value(year, basis, measure, unit, 12));
    expect(ends('cases', 'completedTotal')).toEqual([373, 1266, 820, 409, 426, 221, 696, 588, 763, 188]);
    expect(ends('cases', 'completed')).toEqual([344, 1175, 757, 381, 398, 203, 647, 541, 715, 173]);
    expect(ends('cases', 'terminated')).toEqual([29, 91, 63, 28, 28, 18, 49, 47, 48, 15]);
    expect(ends('amounts', 'eligible')).toEqual([
      95_956_844, 69_161_584, 43_551_988, 14_984_929, 13_381_928, 7_867_762, 35_217_093, 25_262_739, 34_401_009,
      5_214_124,
    ]);
    expect(ends('amounts', 'completedTotal')).toEqual([
      43_847_565, 33_409_402, 20_292_298, 6_211_064, 6_079_112, 3_051_003, 16_196_145, 10_753_916, 14_979_337,
      2_180_158,
    ]);
    expect(ends('amounts', 'terminated')).toEqual([
      3_134_497, 2_440_598, 1_567_407, 455_873, 406_645, 227_961, 1_121_139, 827_236, 1_062_583, 159_730,
    ]);
    expect(ends('amounts', 'reduced')).toEqual([
      108_011, 131_678, 99_051, 38_256, 35_303, 12_507, 86_181, 27_791, 82_247, 24_338,
    ]);
    expect(units.map((unit) => value(year, 'credit', 'completedAmount', unit, 12))).toEqual([
      31_132_287, 19_111_060, 11_932_677, 1_554_257, 3_284_106, 1_185_964, 7_197_275, 3_833_386, 6_768_988, 0,
    ]);
  });

  it('ends so whatever the seed', () => {
    const other = makeReports(vinhPhucPlan, 1)[2021];
    for (const measure of ['eligible', 'completed', 'terminated', 'completedTotal'] as const)
      for (const basis of bases)
        for (const unit of units)
          expect(value(other, basis, measure, unit, 12)).toBe(value(year, basis, measure, unit, 12));
  });

  it('opens with what 2020 carried forward less what moved to the separate book: 2 174 of 2 258 cases', () => {
    const moved = wholeOf(year, 'cases', 'separateBook', 1) - wholeOf(reports[2020], 'cases', 'separateBook', 12);
    expect(wholeOf(reports[2020], 'cases', 'carriedForward', 12)).toBe(2258);
    expect(moved).toBe(84);
    expect(wholeOf(year, 'cases', 'carriedOver', 1)).toBe(2174);
  });
});

describe('the year 2020', () => {
  it('ends at about 79 % by cases and 41 % by money', () => {
    expect(provinceRate(reports[2020], 'cases', 12)).toBeCloseTo(79.1, 1);
    expect(provinceRate(reports[2020], 'amounts', 12)).toBeCloseTo(41.0, 1);
  });

  it('is below 2021 in every unit, but for Tam Dương by cases and Lập Thạch by money', () => {
    const better = (basis: Basis) =>
      units.filter((unit) => rate(reports[2020], basis, unit, 12) > rate(reports[2021], basis, unit, 12));
    expect(better('cases')).toEqual(['tam-duong']);
    expect(better('amounts')).toEqual(['lap-thach']);
  });
});

describe('a plan of more years and smaller units', () => {
  it('has the years that it plans, each opening with what the one before carried forward', () => {
    expect(Object.keys(makeReports(smallPlan([60, 30, 20]), 1))).toEqual(['2018', '2019', '2020']);
  });

  it.each(Array.from({ length: 20 }, (_, index) => 1 + index * 7919))(
    'keeps every rule in units of 60, 30 and 20 eligible cases with seed %i',
    (seed) => {
      const made = makeReports(smallPlan([60, 30, 20]), seed);
      expect(brokenRules(Object.values(made), ['unit-1'])).toEqual([]);
      expect(Object.values(made).map((year) => wholeOf(year, 'cases', 'completedTotal', 12))).toEqual([84, 84, 84]);
    },
  );

  it('keeps all but the rising rate by money in units of 12, 9 and 8 cases, where there are not cases enough for it', () => {
    const made = makeReports(smallPlan([12, 9, 8]), 1);
    const others = brokenRules(Object.values(made), ['unit-1']).filter((rule) => !rule.endsWith('rate rises'));
    expect(others).toEqual([]);
  });

  it('is refused when it leaves a year out', () => {
    const { 2018: first, 2020: last } = smallPlan([60]).years;
    expect(() => statYearsOf({ years: { 2018: first, 2020: last } })).toThrow('no plan between 2018 and 2020');
  });
});

describe('apportionWithin', () => {
  it('gives what a cap does not let in to the others', () => {
    expect(apportionWithin(10, [1, 1, 2], [9, 9, 3])).toEqual([4, 3, 3]);
  });

  it('stops at the caps when all are full, and leaves a weight of zero empty', () => {
    expect(apportionWithin(10, [1, 0, 1], [2, 9, 3])).toEqual([2, 0, 3]);
  });
});

describe('apportion', () => {
  it('splits 10 over weights 1, 1 and 1 into 4, 3 and 3', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });

  it('splits 7 over weights 2, 0 and 5 exactly, with nothing for the weight of zero', () => {
    expect(apportion(7, [2, 0, 5])).toEqual([2, 0, 5]);
  });
});
