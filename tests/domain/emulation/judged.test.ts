import { describe, expect, it } from 'vitest';
import { type Judged, type JudgedRate, readingOf } from '../../../src/domain/emulation/judged.ts';
import { numberOf } from '../../../src/domain/figure.ts';
import type { CaseMeasure } from '../../../src/domain/measures.ts';
import type { ReportYears } from '../../../src/domain/standing.ts';
import { wholeYear } from '../../fixtures/emulation.ts';
import { type Row, table } from '../../fixtures/tables.ts';

const counted = {
  totalToEnforce: 1000,
  eligible: 800,
  completed: 600,
  terminated: 50,
  completedTotal: 650,
  newlyAccepted: 625,
  carriedOver: 400,
  carriedForward: 350,
  eligibleCarriedForward: 150,
};

function rowOf(unit: string, given: Partial<Record<CaseMeasure, number>> = {}): Row {
  const cases = { ...counted, ...given };
  return { unit, months: 12, cases, amounts: cases, credit: { completedCases: 7, completedAmount: 9 } };
}

const asked = { unit: 'a', period: wholeYear, ever: [], readAs: 'printed' } as const;
const years = {
  current: table(2021, [rowOf('a')]),
  before: table(2020, [rowOf('a', { eligibleCarriedForward: 200 })]),
};
const read = (judged: Judged, of: ReportYears = years) => readingOf(of, judged, asked);
const rates: Readonly<Record<JudgedRate, number>> = {
  completionRate: 81.25,
  yieldRate: 65,
  clearanceRate: 104,
  eligibilityRate: 80,
  terminatedShare: 7.69230769231,
  stockChange: -12.5,
  eligibleStockChange: -25,
};
const kinds = Object.keys(rates) as JudgedRate[];

describe('what a line judges', () => {
  it.each(kinds)('is read from reports as its formula says: %s', (kind) => {
    expect(numberOf(read({ kind, basis: 'cases' }).reading)).toBe(rates[kind]);
    expect(numberOf(read({ kind, basis: 'amounts' }).reading)).toBe(rates[kind]);
  });

  it('is a plain count too, of cases or thousand đồng, and bank credit', () => {
    expect(read({ kind: 'count', basis: 'cases', measure: 'terminated', better: 'less' }).reading).toMatchObject({
      value: 50,
      quantity: 'case',
    });
    expect(read({ kind: 'count', basis: 'amounts', measure: 'credit', better: 'more' }).reading).toMatchObject({
      value: 9,
      quantity: 'thousandDong',
    });
    expect(read({ kind: 'count', basis: 'cases', measure: 'withdrawn', better: 'less' }).reading).toBe('notReported');
  });

  it('is not reported where the year before is needed and not there', () => {
    const alone = { ...years, before: null };
    expect(read({ kind: 'eligibleStockChange', basis: 'cases' }, alone).reading).toBe('notReported');
    expect(read({ kind: 'stockChange', basis: 'cases' }, alone).reading).toMatchObject({ value: -12.5 });
  });

  it('does not apply where it is a share of nothing', () => {
    const none = { ...years, current: table(2021, [rowOf('a', { carriedOver: 0 })]) };
    expect(read({ kind: 'stockChange', basis: 'cases' }, none)).toEqual({ reading: 'notApplicable', perCase: null });
  });

  it('holds a unit against those whose work it has taken over', () => {
    const before = table(2020, [
      rowOf('a', { eligibleCarriedForward: 100 }),
      rowOf('old', { eligibleCarriedForward: 200 }),
    ]);
    const merged = readingOf(
      { ...years, before },
      { kind: 'eligibleStockChange', basis: 'cases' },
      { ...asked, ever: [{ code: 'old', successors: ['a'] }] },
    );
    expect(merged.reading).toMatchObject({ value: -50 });
  });
});

describe('one more case completed', () => {
  const counts: readonly CaseMeasure[] = ['completedTotal', 'carriedForward', 'eligibleCarriedForward', 'eligible'];
  const plain = counts.map((measure): Judged => ({ kind: 'count', basis: 'cases', measure, better: 'more' }));
  const moved = kinds.filter((kind) => kind !== 'terminatedShare').map((kind): Judged => ({ kind, basis: 'cases' }));

  it('moves what is judged by as much as is said', () => {
    const more = {
      ...years,
      current: table(2021, [rowOf('a', { completedTotal: 651, carriedForward: 349, eligibleCarriedForward: 149 })]),
    };
    for (const judged of [...moved, ...plain]) {
      const { reading, perCase } = read(judged);
      expect(Number(numberOf(reading)) + Number(perCase)).toBeCloseTo(Number(numberOf(read(judged, more).reading)), 9);
    }
  });

  it('has no model where it may be terminated or not, nor for money', () => {
    expect(read({ kind: 'terminatedShare', basis: 'cases' }).perCase).toBeNull();
    expect(read({ kind: 'count', basis: 'cases', measure: 'terminated', better: 'less' }).perCase).toBeNull();
    expect(read({ kind: 'completionRate', basis: 'amounts' }).perCase).toBeNull();
    expect(
      readingOf(years, { kind: 'completionRate', basis: 'cases' }, { ...asked, readAs: 'formerShare' }).perCase,
    ).toBeNull();
  });
});
