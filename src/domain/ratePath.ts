import { completionRate } from './completion.ts';
import type { Reading } from './figure.ts';
import type { Basis } from './measures.ts';
import type { ReportTable } from './reportTable.ts';

/** The completion rates of the twelve periods of a year, from one month to twelve. */
export function ratePath(table: ReportTable, basis: Basis, units: readonly string[]): readonly Reading<'percent'>[] {
  return Array.from({ length: 12 }, (_, index) => completionRate(table, { basis, units, months: index + 1 }).rate);
}
