/**
 * Reporting periods. The statistical year N runs from 01/10 of N − 1 to 30/9 of N; a period is its first 1 to 12
 * months, always counted from 01/10, and every figure of a period is cumulative.
 */
export interface Period {
  readonly statYear: number;
  /** 1 to 12; 12 is the whole year. */
  readonly months: number;
}

export const monthsOfYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function isWholeYear(period: Period): boolean {
  return period.months === 12;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.statYear === b.statYear && a.months === b.months;
}

/** The calendar month in which the n-th month of a statistical year falls: 1 → 10 (October), 12 → 9 (September). */
export function calendarMonth(nth: number): number {
  return ((nth + 8) % 12) + 1;
}

/** First day of the period, ISO: always 01/10 of the year before. */
export function startOf(period: Period): string {
  return `${period.statYear - 1}-10-01`;
}

/** Last day of the period, ISO: the last day of its last calendar month. */
export function endOf(period: Period): string {
  const month = calendarMonth(period.months);
  const year = month >= 10 ? period.statYear - 1 : period.statYear;
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
