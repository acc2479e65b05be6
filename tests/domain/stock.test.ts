import { describe, expect, it } from 'vitest';
import { isFigure, type Reading } from '../../src/domain/figure.ts';
import type { Measure } from '../../src/domain/measures.ts';
import { formulaOf } from '../../src/domain/provenance.ts';
import type { Counted } from '../../src/domain/quantities.ts';
import { restsOn } from '../../src/domain/restsOn.ts';
import { shortfallOf } from '../../src/domain/shortfall.ts';
import { type Counts, daysOf, stockOf } from '../../src/domain/stock.ts';
import { printedCounts } from '../../src/domain/stockCounts.ts';
import { cases, rate, reported } from '../fixtures/figures.ts';
import { vinhPhucBook } from '../fixtures/vinhPhuc.ts';

const year = { statYear: 2021, months: 12 };
const given: Partial<Record<Measure, number>> = {
  carriedOver: 100,
  newlyAccepted: 400,
  entrustedOut: 10,
  withdrawn: 6,
  takenUp: 4,
  totalToEnforce: 480,
  eligible: 360,
  terminated: 30,
  completedTotal: 300,
  carriedForward: 180,
  eligibleCarriedForward: 60,
};
const counts: Counts = (measure) => {
  const value = given[measure];
  return value === undefined ? 'notReported' : cases(value);
};
const value = (reading: Reading) => (isFigure(reading) ? Number(reading.value.toFixed(2)) : reading);

describe('stockOf', () => {
  it('computes each indicator by its formula', () => {
    const stock = stockOf(counts, year);
    expect(value(stock.clearanceRate)).toBe(75); // 300 of 400
    expect(value(stock.outflowRate)).toBe(80); // 320 of 400
    expect(value(stock.dispositionTime)).toBe(219); // 365 × 180 ÷ 300
    expect(value(stock.eligibleDispositionTime)).toBe(73); // 365 × 60 ÷ 300
    expect(value(stock.congestionRate)).toBe(37.5); // 180 of 480
    expect(value(stock.stockChange)).toBe(80); // 180 ÷ 100 − 1
    expect(value(stock.stockDifference)).toBe(80);
    expect(value(stock.eligibilityRate)).toBe(75); // 360 of 480
    expect(value(stock.yieldRate)).toBe(62.5); // 300 of 480
    expect(value(stock.terminatedShare)).toBe(10); // 30 of 300
  });

  it('counts the days of a part of a year from 01/10, and 365 for every whole year', () => {
    expect(daysOf({ statYear: 2021, months: 3 }).value).toBe(92);
    expect(daysOf({ statYear: 2020, months: 6 }).value).toBe(183);
    expect(daysOf({ statYear: 2020, months: 12 }).value).toBe(365);
  });

  it('says which count is missing by being missing itself, and never divides by nothing', () => {
    const some: Counts = (measure) => (measure === 'newlyAccepted' ? 'notReported' : counts(measure));
    expect(stockOf(some, year).clearanceRate).toBe('notReported');
    expect(value(stockOf(some, year).dispositionTime)).toBe(219);
    const none: Counts = (measure) => (measure === 'completedTotal' ? cases(0) : counts(measure));
    expect(stockOf(none, year).dispositionTime).toBe('notApplicable');
  });

  it('keeps the counts as evidence', () => {
    const { dispositionTime } = stockOf((measure) => cases(given[measure] ?? 0, 'exact', reported), year);
    expect(restsOn([dispositionTime])).toBe('derived');
    const formula = isFigure(dispositionTime) ? formulaOf(dispositionTime.provenance) : undefined;
    expect(formula?.operation).toBe('proportion');
    expect(formula?.inputs.map(({ value: of }) => of)).toEqual([365, 180, 300]);
  });
});

describe('the real stock and time on file', () => {
  const time = (statYear: number, whom: 'nation' | 'own', basis: 'cases' | 'amounts' = 'cases') => {
    const of =
      whom === 'nation'
        ? ({ kind: 'nation' } as const)
        : ({ kind: 'organisation', organisation: 'vinh-phuc' } as const);
    return stockOf(printedCounts(vinhPhucBook, { whom: of, statYear, basis }), { statYear, months: 12 })
      .dispositionTime;
  };
  const days = (reading: Reading) => (isFigure(reading) ? Math.round(reading.value) : reading);

  it('the nation’s disposition time by cases is 195, 258, 218, 221 and 236 days from 2020 to 2024', () => {
    expect([2020, 2021, 2022, 2023, 2024].map((statYear) => days(time(statYear, 'nation')))).toEqual([
      195, 258, 218, 221, 236,
    ]);
  });

  it('by money it is 1,433, 1,913, 1,221 and 1,185 days, and unknown in 2022', () => {
    expect([2020, 2021, 2022, 2023, 2024].map((statYear) => days(time(statYear, 'nation', 'amounts')))).toEqual([
      1433,
      1913,
      'notReported',
      1221,
      1185,
    ]);
  });

  it('the province’s of 2021 is less than 131.4 days, derived from three printed numbers', () => {
    const own = time(2021, 'own');
    expect(own).toMatchObject({ direction: 'lessThan', provenance: { kind: 'derived' } });
    expect(isFigure(own) && own.value.toFixed(1)).toBe('131.4');
    expect(time(2020, 'own')).toBe('notReported');
  });

  it('the nation cleared 98.6 % of what came in in 2022', () => {
    const counts2022 = printedCounts(vinhPhucBook, { whom: { kind: 'nation' }, statYear: 2022, basis: 'cases' });
    expect(value(stockOf(counts2022, { statYear: 2022, months: 12 }).clearanceRate)).toBe(98.57);
  });

  it('what was docketed in a quarter is not taken for a year', () => {
    const counts2022 = printedCounts(vinhPhucBook, {
      whom: { kind: 'organisation', organisation: 'vinh-phuc' },
      statYear: 2022,
      basis: 'cases',
    });
    expect(counts2022('docketed')).toBe('notReported');
    expect(counts2022('carriedOver')).toMatchObject({ value: 2070, direction: 'lessThan' });
  });
});

describe('shortfallOf', () => {
  const of = (completed: Reading<Counted>, target: Reading<'percent'>) =>
    shortfallOf({ completed, eligible: cases(238) }, target);

  it('says how many cases are missing of how many that are needed', () => {
    const short = of(cases(188), rate(80));
    expect(short?.needed.value).toBe(191); // 190.4 of 238
    expect(short?.short.value).toBe(3);
  });

  it('is nothing where the target is met, and where something is not known', () => {
    expect(of(cases(191), rate(80))).toBeUndefined();
    expect(of(cases(188), 'notReported')).toBeUndefined();
    expect(of('notReported', rate(80))).toBeUndefined();
  });

  it('needs the very number where the target asks for a whole one', () => {
    expect(shortfallOf({ completed: cases(79), eligible: cases(100) }, rate(80))?.short.value).toBe(1);
  });
});
