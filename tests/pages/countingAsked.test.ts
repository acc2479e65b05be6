import { describe, expect, it } from 'vitest';
import { lockIn, suggested } from '../../src/pages/numbers/counting/suggested.ts';

describe('what is suggested to be counted', () => {
  it.each([
    ['2026-10-02T17:00:00', 2026],
    ['2026-10-31T23:59:59', 2026],
    ['2026-11-01T08:00:00', 2027],
    ['2026-12-31T08:00:00', 2027],
    ['2027-01-05T08:00:00', 2027],
  ])('of a register whose newest row is of %s is the year %i, closed at that time', (newest, year) => {
    expect(suggested(newest)).toEqual({ year, lock: newest });
  });

  it('is nothing of a register without rows', () => {
    expect(suggested(null)).toBeNull();
  });
});

describe('a closing time', () => {
  it('is told to the second, whether the field gives them or not', () => {
    expect(lockIn('2026-10-02T17:00')).toBe('2026-10-02T17:00:00');
    expect(lockIn('2026-10-02T17:00:05')).toBe('2026-10-02T17:00:05');
    expect(lockIn('2026-10-02')).toBeNull();
    expect(lockIn('')).toBeNull();
  });
});
