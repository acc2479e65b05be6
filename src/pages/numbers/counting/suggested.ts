import type { CountAsked } from '../../../counting/protocol.ts';

/**
 * What can be counted of a register whose newest row was recorded at a time: the statistical year that had a month over by then,
 * closed at that time. Null for a register without rows.
 */
export function suggested(newest: string | null): CountAsked | null {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(newest ?? '') ?? [];
  if (newest === null || year === undefined || month === undefined) return null;
  // A year begins with October, whose books are over with the first of November.
  return { year: Number(month) >= 11 ? Number(year) + 1 : Number(year), lock: newest };
}

/** A time as a field of date and time gives it, to the second; null for none. */
export function lockIn(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text)) return null;
  return text.length === 16 ? `${text}:00` : text;
}
