import { describe, expect, it } from 'vitest';
import { csvLines, times } from '../../src/counting/csvText.ts';

describe('csvLines', () => {
  it('writes values as a file of CSV has them, and nothing for what is missing', () => {
    const columns = [
      [1n, 2n],
      ['Đặng "Ba", Hà Nội', null],
      [true, false],
      [0.5, undefined],
    ];
    expect(csvLines(columns, 0, 2)).toBe('1,"Đặng ""Ba"", Hà Nội",true,0.5\n2,,false,\n');
  });

  it('writes the rows between two places only', () => {
    expect(csvLines([['a', 'b', 'c']], 1, 2)).toBe('b\n');
  });
});

describe('times', () => {
  it.each([
    [1_791_133_200_000_000n, '2026-10-04 17:00:00'],
    [-1n, '1969-12-31 23:59:59'],
    [-1_893_456_000_000_000n, '1910-01-01 00:00:00'],
  ])('writes %s microseconds as %s', (micros, text) => {
    expect(times.timestampFromMicroseconds(micros)).toBe(text);
  });

  it('writes milliseconds, nanoseconds and days', () => {
    expect(times.timestampFromMilliseconds(1000n)).toBe('1970-01-01 00:00:01');
    expect(times.timestampFromNanoseconds(61_000_000_000n)).toBe('1970-01-01 00:01:01');
    expect(times.dateFromDays(20_000)).toBe('2024-10-04');
  });
});
