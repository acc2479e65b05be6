import { describe, expect, it } from 'vitest';
import type { Figure, Subject } from '../../src/domain/figure.ts';
import { byBasis } from '../../src/domain/measures.ts';
import {
  type Comparison,
  concernsOf,
  type Records,
  reportedStanding,
  type StandingAsked,
  standingOf,
} from '../../src/domain/standing.ts';
import { amount, book, cases, points, rate, target } from '../fixtures/figures.ts';
import { row, table } from '../fixtures/tables.ts';

const current = table(2021, [
  row('a', 6, 50, 100),
  row('a', 12, 84, 100),
  row('b', 6, 30, 100),
  row('b', 12, 79, 100),
  row('c', 6, 20, 100),
  row('c', 12, 70, 100),
  row('zero', 12, 0, 0),
]);
const before = table(2020, [
  row('a', 6, 40, 100),
  row('a', 12, 80, 100),
  row('b', 6, 36, 100),
  row('b', 12, 72, 100),
  row('c', 6, 36, 100),
  row('c', 12, 72, 100),
]);
const years = { current, before };
const targets = book({ targets: [target('a', 80), target('b', 80), target('c', 80), target('zero', 80)] });
const wholeYear = { statYear: 2021, months: 12 };
const halfYear = { statYear: 2021, months: 6 };

describe('standingOf', () => {
  it('holds a rate against target, year before and pace', () => {
    const standing = standingOf({ book: targets, years }, { basis: 'cases', units: ['a'], period: halfYear });
    expect(standing.rate).toMatchObject({ value: 50 });
    expect(standing.completed).toMatchObject({ value: 50 });
    expect(standing.eligible).toMatchObject({ value: 100 });
    expect(standing.target).toMatchObject({ value: 80 });
    expect(standing.gap).toMatchObject({ name: 'caseRateGap', value: -30 });
    expect(standing.yearBefore).toMatchObject({ value: 40 });
    expect(standing.change).toMatchObject({ name: 'changeOnYear', value: 10 });
    expect(standing.expected).toMatchObject({ value: 40 });
    expect(standing.paceGap).toMatchObject({ name: 'paceGap', value: 10 });
    expect(standing.missingUnits).toEqual([]);
  });

  it('takes units together by their sums', () => {
    const standing = standingOf({ book: targets, years }, { basis: 'cases', units: ['a', 'b'], period: wholeYear });
    expect(standing.rate).toMatchObject({ value: 81.5 });
    expect(standing.gap).toMatchObject({ value: 1.5 });
    expect(standing.yearBefore).toMatchObject({ value: 76 });
    expect(standing.change).toMatchObject({ value: 5.5 });
  });

  it('says why each part is missing without a year before and without targets', () => {
    const standing = standingOf(
      { book: book(), years: { current, before: null } },
      { basis: 'cases', units: ['a'], period: halfYear },
    );
    expect(standing.rate).toMatchObject({ value: 50 });
    expect(standing.target).toBe('notReported');
    expect(standing.gap).toBe('notReported');
    expect(standing.yearBefore).toBe('notReported');
    expect(standing.change).toBe('notReported');
    expect(standing.expected).toBe('notReported');
    expect(standing.paceGap).toBe('notReported');
  });

  it('has no rate where nothing is eligible', () => {
    const standing = standingOf({ book: targets, years }, { basis: 'cases', units: ['zero'], period: wholeYear });
    expect(standing.rate).toBe('notApplicable');
    expect(standing.gap).toBe('notApplicable');
    expect(standing.completed).toMatchObject({ value: 0 });
  });

  it('names units that have not reported', () => {
    const standing = standingOf({ book: targets, years }, { basis: 'cases', units: ['a', 'zero'], period: halfYear });
    expect(standing.rate).toMatchObject({ value: 50 });
    expect(standing.missingUnits).toEqual(['zero']);
  });

  it('holds the units that have reported against the same units of the year before', () => {
    // Of a and b only a has reported this year, at 50 %; a alone was at 40 % then, both together at 38 %.
    const partly = table(2021, [row('a', 6, 50, 100)]);
    const standing = standingOf(
      { book: targets, years: { current: partly, before } },
      { basis: 'cases', units: ['a', 'b'], period: halfYear },
    );
    expect(standing.missingUnits).toEqual(['b']);
    expect(standing.change).toMatchObject({ value: 10 });
  });
});

/** Concerns of units that stand as their records say. */
function concernsIn(records: Records, asked: StandingAsked & { readonly comparison: Comparison }) {
  const { units, period } = asked;
  const standings = units.map((code) => ({
    unit: { code },
    standings: byBasis((basis) => standingOf(records, { basis, units: [code], period })),
  }));
  return concernsOf(standings, asked);
}

describe('concernsOf', () => {
  it('lists units below target at the end of the year, the furthest behind first', () => {
    const concerns = concernsIn(
      { book: targets, years },
      { basis: 'cases', units: ['a', 'b', 'c'], period: wholeYear, comparison: 'target' },
    );
    expect(concerns.map(({ unit, kind, gap }) => [unit, kind, gap.value])).toEqual([
      ['c', 'belowTarget', -10],
      ['b', 'belowTarget', -1],
    ]);
  });

  it('lists units behind the pace during the year', () => {
    // After six months 40 % were needed of each: a was at 50, b at 30, c at 20.
    const concerns = concernsIn(
      { book: targets, years },
      { basis: 'cases', units: ['a', 'b', 'c'], period: halfYear, comparison: 'target' },
    );
    expect(concerns.map(({ unit, kind, gap }) => [unit, kind, gap.value])).toEqual([
      ['c', 'behindPace', -20],
      ['b', 'behindPace', -10],
    ]);
  });

  it('still holds units against the pace one month before the end', () => {
    const late = {
      current: table(2021, [row('b', 11, 70, 100)]),
      before: table(2020, [row('b', 11, 72, 100), row('b', 12, 80, 100)]),
    };
    const concerns = concernsIn(
      { book: targets, years: late },
      { basis: 'cases', units: ['b'], period: { statYear: 2021, months: 11 }, comparison: 'target' },
    );
    expect(concerns.map(({ kind, gap }) => [kind, gap.value])).toEqual([['behindPace', -2]]);
  });

  it('lists units that have fallen when held against the year before', () => {
    const concerns = concernsIn(
      { book: targets, years },
      { basis: 'cases', units: ['a', 'b', 'c'], period: wholeYear, comparison: 'yearBefore' },
    );
    expect(concerns.map(({ unit, kind, gap }) => [unit, kind, gap.value])).toEqual([['c', 'belowYearBefore', -2]]);
  });

  it('carries basis and standing of each', () => {
    const [concern] = concernsIn(
      { book: targets, years },
      { basis: 'cases', units: ['b'], period: wholeYear, comparison: 'target' },
    );
    expect(concern?.basis).toBe('cases');
    expect(concern?.standing.rate).toMatchObject({ value: 79 });
  });

  it('keeps the order given for units equally far behind', () => {
    const tie = table(2021, [row('x', 12, 70, 100), row('y', 12, 70, 100)]);
    const given = book({ targets: [target('x', 80), target('y', 80)] });
    const concerns = concernsIn(
      { book: given, years: { current: tie, before: null } },
      { basis: 'cases', units: ['y', 'x'], period: wholeYear, comparison: 'target' },
    );
    expect(concerns.map(({ unit }) => unit)).toEqual(['y', 'x']);
  });

  it('does not list a unit exactly on target', () => {
    const on = table(2021, [row('x', 12, 80, 100)]);
    const given = book({ targets: [target('x', 80)] });
    expect(
      concernsIn(
        { book: given, years: { current: on, before: null } },
        { basis: 'cases', units: ['x'], period: wholeYear, comparison: 'target' },
      ),
    ).toEqual([]);
  });

  it('does not list a unit that cannot be judged', () => {
    expect(
      concernsIn(
        { book: targets, years },
        { basis: 'cases', units: ['zero', 'unknown'], period: wholeYear, comparison: 'target' },
      ),
    ).toEqual([]);
    expect(
      concernsIn({ book: book(), years }, { basis: 'cases', units: ['c'], period: wholeYear, comparison: 'target' }),
    ).toEqual([]);
  });

  it('is empty for no unit', () => {
    expect(
      concernsIn({ book: targets, years }, { basis: 'cases', units: [], period: wholeYear, comparison: 'target' }),
    ).toEqual([]);
  });
});

describe('reportedStanding', () => {
  const subject: Subject = { whom: { kind: 'unit', organisation: 'o', unit: 'tinh' }, statYear: 2021 };
  const printed = new Map<string, Figure>([
    ['rate', { ...rate(84, 'moreThan'), name: 'caseRate', subject }],
    ['gap', { ...points(4, 'lessThan'), name: 'caseRateGap', subject }],
    ['target', { ...rate(80, 'moreThan'), name: 'caseTarget', subject }],
    ['done', { ...cases(5750, 'moreThan'), name: 'casesCompleted', subject }],
    ['money', { ...rate(45.5), name: 'amountRate', subject }],
    ['moneyDone', { ...amount(157), name: 'amountCompleted', subject }],
  ]);

  it('takes everything as printed', () => {
    const standing = reportedStanding(book({ figures: printed }), {
      whom: { kind: 'unit', organisation: 'o', unit: 'tinh' },
      statYear: 2021,
      basis: 'cases',
    });
    expect(standing?.rate).toMatchObject({ value: 84, direction: 'moreThan' });
    expect(standing?.gap).toMatchObject({ value: 4, direction: 'lessThan' });
    expect(standing?.target).toMatchObject({ value: 80, direction: 'moreThan' });
    expect(standing?.completed).toMatchObject({ value: 5750 });
    expect(standing?.eligible).toBe('notReported');
  });

  it('says what is not printed', () => {
    const standing = reportedStanding(book({ figures: printed }), {
      whom: { kind: 'unit', organisation: 'o', unit: 'tinh' },
      statYear: 2021,
      basis: 'amounts',
    });
    expect(standing?.rate).toMatchObject({ value: 45.5 });
    expect(standing?.completed).toMatchObject({ value: 157 });
    expect(standing?.gap).toBe('notReported');
    expect(standing?.target).toBe('notReported');
  });

  it('takes an assigned target where none is derived', () => {
    const given = book({ figures: printed, targets: [target('tinh', 40.7, 'amountRate')] });
    expect(
      reportedStanding(given, {
        whom: { kind: 'unit', organisation: 'o', unit: 'tinh' },
        statYear: 2021,
        basis: 'amounts',
      })?.target,
    ).toMatchObject({ value: 40.7 });
  });

  it('is nothing for a year, a subject or a book without a printed rate', () => {
    expect(
      reportedStanding(book({ figures: printed }), {
        whom: { kind: 'unit', organisation: 'o', unit: 'tinh' },
        statYear: 2020,
        basis: 'cases',
      }),
    ).toBeUndefined();
    expect(
      reportedStanding(book({ figures: printed }), {
        whom: { kind: 'unit', organisation: 'o', unit: 'huyen' },
        statYear: 2021,
        basis: 'cases',
      }),
    ).toBeUndefined();
    expect(
      reportedStanding(book(), {
        whom: { kind: 'unit', organisation: 'o', unit: 'tinh' },
        statYear: 2021,
        basis: 'cases',
      }),
    ).toBeUndefined();
  });
});
