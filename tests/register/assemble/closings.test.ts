import { describe, expect, it } from 'vitest';
import { closingsOf, lastOver, overAt, timeIn } from '../../../register/assemble/closings.ts';

describe('closings', () => {
  it('come after the last day of a period', () => {
    expect(overAt({ statYear: 2026, months: 12 })).toBe('2026-10-01T00:00:00');
    expect(overAt({ statYear: 2024, months: 5 })).toBe('2024-03-01T00:00:00');
    expect(overAt({ statYear: 2026, months: 3 })).toBe('2026-01-01T00:00:00');
  });

  it('close the last period that is over', () => {
    expect(lastOver(2026, '2026-10-02T17:00:00')).toBe(12);
    expect(lastOver(2026, '2027-03-01T00:00:00')).toBe(12);
    expect(lastOver(2026, '2026-01-01T00:00:00')).toBe(3);
    expect(lastOver(2026, '2025-12-31T23:59:59')).toBe(2);
    expect(lastOver(2026, '2025-10-31T23:59:59')).toBe(0);
  });

  it('are as long after the end of each period as the lock is after its own', () => {
    const lock = { period: { statYear: 2026, months: 3 }, at: '2026-01-02T17:00:00' };
    expect(closingsOf({ statYear: 2026, months: 3 }, lock, {})).toEqual([
      '2025-10-02T17:00:00',
      '2025-11-02T17:00:00',
      '2025-12-02T17:00:00',
      '2026-01-02T17:00:00',
    ]);
  });

  it('stay what they were published as, also for the year after', () => {
    const lock = { period: { statYear: 2026, months: 3 }, at: '2026-01-02T17:00:00' };
    const known = { 2025: Array.from({ length: 13 }, () => '2025-10-08T12:00:00'), 2026: ['a', '2025-11-05T08:00:00'] };
    expect(closingsOf({ statYear: 2026, months: 3 }, lock, known)).toEqual([
      'a',
      '2025-11-05T08:00:00',
      '2025-12-02T17:00:00',
      '2026-01-02T17:00:00',
    ]);
    expect(closingsOf({ statYear: 2026, months: 1 }, lock, { 2025: known[2025] })[0]).toBe('2025-10-08T12:00:00');
  });

  it('keep the closing of a period that is locked a second time', () => {
    const lock = { period: { statYear: 2026, months: 1 }, at: '2025-11-20T17:00:00' };
    expect(
      closingsOf({ statYear: 2026, months: 1 }, lock, { 2026: ['2025-10-02T17:00:00', '2025-11-02T17:00:00'] }),
    ).toEqual(['2025-10-02T17:00:00', '2025-11-02T17:00:00']);
  });

  it('are written to the minute or the second, and are times that there are', () => {
    expect(timeIn('2026-10-02T17:00')).toBe('2026-10-02T17:00:00');
    expect(timeIn(' 2026-10-02T17:00:30 ')).toBe('2026-10-02T17:00:30');
    expect(timeIn('2026-02-30T17:00')).toBeUndefined();
    expect(timeIn('2026-10-02T24:30')).toBeUndefined();
    expect(timeIn('2026-10-02')).toBeUndefined();
    expect(timeIn('02/10/2026 17:00')).toBeUndefined();
  });
});
