import { afterAll, describe, expect, it } from 'vitest';
import { ageBand, dayBand, daysBetween, sizeBand } from '../../register/count/bands.ts';
import { removeFolders } from './folders.ts';
import { caseLine, counted, eventLine, paymentLine } from './smallRegister.ts';

afterAll(removeFolders);

describe('ages and sizes', () => {
  it('counts days by dates, over a leap day too', () => {
    expect(daysBetween('2024-02-28T23:59:59', '2024-03-01T00:00:00')).toBe(2);
    expect(daysBetween('2025-10-31T08:00:00', '2025-10-31')).toBe(0);
  });

  it('ends each band of ages, of durations and of sizes where it says', () => {
    expect([0, 90, 91, 180, 181, 365, 366, 730, 731, 1825, 1826].map(ageBand)).toEqual([
      'd90',
      'd90',
      'd180',
      'd180',
      'y1',
      'y1',
      'y2',
      'y2',
      'y5',
      'y5',
      'more',
    ]);
    expect([-3, 30, 31, 90, 91, 180, 181, 365, 366].map(dayBand)).toEqual([
      'd30',
      'd30',
      'd90',
      'd90',
      'd180',
      'd180',
      'y1',
      'y1',
      'more',
    ]);
    expect(
      [0, 1, 10_000, 10_001, 100_000, 100_001, 1_000_000, 1_000_001, 10_000_000, 10_000_001].map(sizeBand),
    ).toEqual(['none', 's10', 's10', 's100', 's100', 's1000', 's1000', 's10000', 's10000', 'more']);
  });
});

describe('the stock, counted case by case', () => {
  it('has what is carried forward, by kind, size of what there was to enforce, credit and age, and what is left of it', () => {
    const { stock } = counted(
      {
        cases: [
          caseLine(1, { accepted: '2025-08-02', amount: 12_000, type: 'family' }),
          caseLine(2, { accepted: '2025-08-02', amount: 12_000, type: 'family' }),
          caseLine(3, { accepted: '2025-08-01', amount: 0, credit: true }),
          caseLine(4, { accepted: '2025-10-06' }),
        ],
        events: [eventLine(1, 2, 'separateBook', '2025-10-20'), eventLine(2, 4, 'completed', '2025-10-20')],
        payments: [paymentLine(1, 1, 3_000, '2025-09-05'), paymentLine(2, 1, 2_000, '2025-10-05')],
      },
      2026,
      1,
    );
    const cell = { unit: 'p-1', months: 1, standstillCases: 0, standstillAmount: 0 };
    expect(stock).toEqual([
      { ...cell, type: 'civil', size: 'none', credit: true, age: 'd180', cases: 1, amount: 0 },
      { ...cell, type: 'family', size: 's10', credit: false, age: 'd90', cases: 1, amount: 7_000 },
      { ...cell, type: 'family', size: 's100', credit: false, age: 'd90', cases: 1, amount: 12_000 },
    ]);
  });

  it('ages anew from the last time that a case was opened again', () => {
    const { stock } = counted(
      {
        cases: [caseLine(1, { accepted: '2020-01-06' })],
        events: [eventLine(1, 1, 'completed', '2021-01-05'), eventLine(2, 1, 'reopened', '2025-10-06')],
      },
      2026,
      1,
    );
    expect(stock).toMatchObject([{ age: 'd90', cases: 1 }]);
  });

  it('stands still where nothing was done for twelve months, to the second', () => {
    const lines = (events: readonly string[], payments: readonly string[], accepted = '2024-01-05') =>
      counted({ cases: [caseLine(1, { accepted, amount: 900 })], events, payments }, 2026, 1).stock.map(
        ({ standstillCases, standstillAmount }) => [standstillCases, standstillAmount],
      );
    expect(lines([], [])).toEqual([[1, 900]]);
    expect(lines([eventLine(1, 1, 'eligible', '2024-10-31T23:59:59')], [])).toEqual([[1, 900]]);
    expect(lines([eventLine(1, 1, 'eligible', '2024-11-01T00:00:00')], [])).toEqual([[0, 0]]);
    expect(lines([eventLine(1, 1, 'assigned', '2025-10-05', { to: 'an' })], [])).toEqual([[1, 900]]);
    expect(lines([], [paymentLine(1, 1, 100, '2024-11-01T00:00:00')])).toEqual([[0, 0]]);
    expect(lines([], [paymentLine(1, 1, 100, '2024-10-31T23:59:59')])).toEqual([[1, 800]]);
    expect(lines([], [], '2024-11-01T00:00:00')).toEqual([[0, 0]]);
    expect(lines([], [], '2024-10-31T23:59:59')).toEqual([[1, 900]]);
  });

  it('tells the lower median of the ages of offices, of their province and of the nation', () => {
    const days = ['2025-10-31', '2025-10-30', '2025-10-21', '2025-10-11'];
    const { medians } = counted(
      {
        cases: [
          ...days.map((accepted, at) => caseLine(at + 1, { accepted })),
          caseLine(5, { accepted: '2025-08-01', unit: 'p-2' }),
        ],
      },
      2026,
      1,
    );
    // 0, 1, 10 and 20 days in one office, 91 in the other.
    expect(medians).toEqual([
      { unit: 'p', months: 1, medianDays: 10 },
      { unit: 'p-1', months: 1, medianDays: 1 },
      { unit: 'p-2', months: 1, medianDays: 91 },
      { unit: 'viet-nam', months: 1, medianDays: 10 },
    ]);
  });
});

describe('what was finished, counted case by case', () => {
  it('has the completed cases of the books by how long they took, from when they were last opened', () => {
    const { finished } = counted(
      {
        cases: [
          caseLine(1, { accepted: '2025-10-01' }),
          caseLine(2, { accepted: '2025-09-30' }),
          caseLine(3, { accepted: '2020-01-06' }),
          caseLine(4, { accepted: '2025-10-01' }),
          caseLine(5, { accepted: '2025-10-20' }),
        ],
        events: [
          eventLine(1, 1, 'completed', '2025-10-31'),
          eventLine(2, 2, 'completed', '2025-10-31'),
          eventLine(3, 3, 'terminated', '2021-01-05'),
          eventLine(4, 3, 'reopened', '2025-10-02'),
          eventLine(5, 3, 'completed', '2025-10-20'),
          eventLine(6, 4, 'terminated', '2025-10-20'),
          // Closed before it was opened, as registers have it.
          eventLine(7, 5, 'completed', '2025-10-10'),
        ],
      },
      2026,
      1,
    );
    const cell = { unit: 'p-1', months: 1, type: 'civil', size: 's10', credit: false };
    expect(finished).toEqual([
      { ...cell, days: 'd30', cases: 3 },
      { ...cell, days: 'd90', cases: 1 },
    ]);
  });
});
