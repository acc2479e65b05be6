import { describe, expect, it } from 'vitest';
import { calendarMonth, endOf, isWholeYear, monthsOfYear, samePeriod, startOf } from '../../src/domain/period.ts';

describe('calendarMonth', () => {
  it('counts from October to September', () => {
    expect(monthsOfYear.map(calendarMonth)).toEqual([10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('startOf', () => {
  it('is the first of October of the year before, whatever the months', () => {
    expect(startOf({ statYear: 2021, months: 12 })).toBe('2020-10-01');
    expect(startOf({ statYear: 2021, months: 1 })).toBe('2020-10-01');
  });
});

describe('endOf', () => {
  it('is the end of September for the whole year', () => {
    expect(endOf({ statYear: 2021, months: 12 })).toBe('2021-09-30');
  });

  it('is in the year before for the first three months', () => {
    expect(endOf({ statYear: 2021, months: 1 })).toBe('2020-10-31');
    expect(endOf({ statYear: 2021, months: 2 })).toBe('2020-11-30');
    expect(endOf({ statYear: 2021, months: 3 })).toBe('2020-12-31');
  });

  it('is in the year itself from January on', () => {
    expect(endOf({ statYear: 2021, months: 4 })).toBe('2021-01-31');
    expect(endOf({ statYear: 2021, months: 8 })).toBe('2021-05-31');
    expect(endOf({ statYear: 2021, months: 11 })).toBe('2021-08-31');
  });

  it('knows the leap day', () => {
    expect(endOf({ statYear: 2020, months: 5 })).toBe('2020-02-29');
    expect(endOf({ statYear: 2021, months: 5 })).toBe('2021-02-28');
  });
});

describe('isWholeYear', () => {
  it('holds at twelve months only', () => {
    expect(isWholeYear({ statYear: 2021, months: 12 })).toBe(true);
    expect(isWholeYear({ statYear: 2021, months: 11 })).toBe(false);
  });
});

describe('samePeriod', () => {
  it('compares year and months', () => {
    expect(samePeriod({ statYear: 2021, months: 12 }, { statYear: 2021, months: 12 })).toBe(true);
    expect(samePeriod({ statYear: 2021, months: 12 }, { statYear: 2020, months: 12 })).toBe(false);
    expect(samePeriod({ statYear: 2021, months: 12 }, { statYear: 2021, months: 11 })).toBe(false);
  });
});
