import { describe, expect, it } from 'vitest';
import type { Figure, Subject } from '../../src/domain/figure.ts';
import { reportedStanding, standingOf } from '../../src/domain/standing.ts';
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
