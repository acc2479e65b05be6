import type { AgeBand, DayBand, SizeBand } from '../rows.ts';

/** Days from one moment to another by their dates, below zero where the second was before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000;
}

export function ageBand(days: number): AgeBand {
  if (days <= 90) return 'd90';
  if (days <= 180) return 'd180';
  if (days <= 365) return 'y1';
  if (days <= 730) return 'y2';
  return days <= 1825 ? 'y5' : 'more';
}

export function dayBand(days: number): DayBand {
  if (days <= 30) return 'd30';
  if (days <= 90) return 'd90';
  if (days <= 180) return 'd180';
  return days <= 365 ? 'y1' : 'more';
}

/** By what there was to enforce, thousand đồng. */
export function sizeBand(base: number): SizeBand {
  if (base <= 0) return 'none';
  if (base <= 10_000) return 's10';
  if (base <= 100_000) return 's100';
  if (base <= 1_000_000) return 's1000';
  return base <= 10_000_000 ? 's10000' : 'more';
}
