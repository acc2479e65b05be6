import { add, subtract } from './algebra.ts';
import type { Figure, Reading } from './figure.ts';
import type { Basis, Measure } from './measures.ts';
import { monthsOfYear } from './period.ts';
import { cellOf, type ReportTable } from './reports.ts';

/** What one month brought, taken from cumulative reports. Cases or thousand đồng. */
export interface MonthFlow {
  /** The n-th month of the statistical year, 1 to 12. */
  readonly months: number;
  /** What was added in the month; zero where nothing was. */
  readonly added: Reading<'case' | 'thousandDong'>;
  /**
   * By how much reports of earlier months were taken back, as a positive number; not applicable where none was. A
   * cumulative figure that falls is a correction of the past, not work undone.
   */
  readonly correction: Reading<'case' | 'thousandDong'>;
  /** Units left out of this month, because this report or the one before is missing. */
  readonly missingUnits: readonly string[];
}

/**
 * Monthly flow of a measure over units: each unit's cumulative figure less its figure of the month before, the rises
 * added up and the falls added up apart, so that a correction in one unit does not hide work in another.
 */
export function monthlyFlow(
  table: ReportTable,
  basis: Basis,
  measure: Measure,
  units: readonly string[],
): readonly MonthFlow[] {
  return monthsOfYear.map((months) => {
    const missingUnits: string[] = [];
    let now = 0;
    let before = 0;
    let taken = 0;
    let known = 0;
    for (const unit of units) {
      const value = cellOf(table, basis, measure, unit, months);
      const earlier = months === 1 ? 0 : cellOf(table, basis, measure, unit, months - 1);
      if (value === null || earlier === null) {
        missingUnits.push(unit);
        continue;
      }
      known += 1;
      now += value;
      before += earlier;
      if (value < earlier) taken += earlier - value;
    }
    if (known === 0) return { months, added: 'notReported', correction: 'notReported', missingUnits };
    const count = (name: string, value: number, at: number): Figure<'case' | 'thousandDong'> => ({
      name,
      subject: { code: subjectCode(units), statYear: table.statYear, months: at },
      value,
      unit: basis === 'cases' ? 'case' : 'thousandDong',
      direction: 'exact',
      provenance: table[basis].provenance,
    });
    const total = count(measure, now, months);
    const correction = taken > 0 ? count('correction', taken, months) : undefined;
    const net =
      months === 1 ? { ...total, name: 'monthFlow' } : subtract('monthFlow', total, count(measure, before, months - 1));
    return {
      months,
      added: {
        ...(correction ? add('monthFlow', net, correction) : net),
        ...(total.subject && { subject: total.subject }),
      },
      correction: correction ?? 'notApplicable',
      missingUnits,
    };
  });
}

function subjectCode(units: readonly string[]): string {
  const [only] = units;
  return units.length === 1 && only ? only : 'units';
}
