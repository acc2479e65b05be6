import { divide } from './algebra.ts';
import { isFigure, type Reading } from './figure.ts';
import { basisTraits } from './measures.ts';
import type { Counted } from './quantities.ts';
import { sumFigure, type Taken, total } from './reportSums.ts';
import { columnOf, type ReportTable, rowsOf, subjectOf } from './reportTable.ts';

/** A completion rate with the two counts it is made of. */
export interface RateReading {
  readonly rate: Reading<'percent'>;
  readonly completed: Reading<Counted>;
  readonly eligible: Reading<Counted>;
  readonly missingUnits: readonly string[];
}

/**
 * Completion rate of units taken together = total completed ÷ eligible × 100, percent: a ratio of sums, never a mean of
 * rates. Completed counts terminated cases and, for money, what was reduced (indicators 1901 and 1904 of Circular
 * 10/2017/TT-BTP). A unit that has not reported both counts is left out of both. `notApplicable` when nothing is eligible.
 */
export function completionRate(table: ReportTable, { basis, units, months }: Taken): RateReading {
  const done = columnOf(table, basis, 'completedTotal');
  const able = columnOf(table, basis, 'eligible');
  const rows = rowsOf(table, units);
  const missingUnits: string[] = [];
  const sums = { completed: 0, eligible: 0 };
  // Runs for every cell of a nation's rates: kept to what a loop over a typed array has to do.
  const month = months - 1;
  for (let at = 0; at < rows.starts.length; at += 1) {
    const start = rows.starts[at] as number;
    const a = start < 0 ? Number.NaN : (done?.values[start + month] as number);
    const b = start < 0 ? Number.NaN : (able?.values[start + month] as number);
    if (Number.isNaN(a) || Number.isNaN(b)) {
      missingUnits.push(rows.owners[at] as string);
    } else {
      sums.completed += a;
      sums.eligible += b;
    }
  }
  if (!done || !able || missingUnits.length === rows.owners.length)
    return { rate: 'notReported', completed: 'notReported', eligible: 'notReported', missingUnits };
  const missing = new Set(missingUnits);
  const reporting = missing.size === 0 ? units : units.filter((unit) => !missing.has(unit));
  const taken = { rows, units: reporting, months, missingUnits };
  const completed = sumFigure(table, done, { ...taken, value: sums.completed });
  const eligible = sumFigure(table, able, { ...taken, value: sums.eligible });
  const rate = divide(basisTraits[basis].rate, completed, eligible);
  const subject = subjectOf(table, units, months);
  return { rate: isFigure(rate) ? { ...rate, subject } : rate, completed, eligible, missingUnits };
}

/** The longest period that any unit has reported, in months; 0 when there is no report at all. */
export function latestMonths(table: ReportTable): number {
  for (let months = 12; months >= 1; months -= 1) if (hasReport(table, months)) return months;
  return 0;
}

/** Whether any unit has reported what it completed in the first `months` months of the year. */
export function hasReport(table: ReportTable, months: number): boolean {
  return (
    total(table, { basis: 'cases', measure: 'completedTotal', units: table.units, months }).reading !== 'notReported'
  );
}
