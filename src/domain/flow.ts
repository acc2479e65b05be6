import { add, subtract, sum } from './algebra.ts';
import type { Figure, Reading } from './figure.ts';
import type { Basis, Measure } from './measures.ts';
import { monthsOfYear } from './period.ts';
import type { Counted } from './quantities.ts';
import { sumFigure } from './reportSums.ts';
import {
  cellFigure,
  columnOf,
  type ReportTable,
  type Rows,
  rowsOf,
  subjectOf,
  type TableColumn,
} from './reportTable.ts';

/** What one month brought, taken from cumulative reports. Cases or thousand đồng. */
export interface MonthFlow {
  /** The n-th month of the statistical year, 1 to 12. */
  readonly months: number;
  /** What was added in the month; zero where nothing was. */
  readonly added: Reading<Counted>;
  /**
   * By how much reports of earlier months were taken back, as a positive number; not applicable where none was. A
   * cumulative figure that falls is a correction of the past, not work undone.
   */
  readonly correction: Reading<Counted>;
  /** Units left out of this month, because this report or the one before is missing. */
  readonly missingUnits: readonly string[];
}

/**
 * Monthly flow of a measure over units: each unit's cumulative figure less its figure of the month before, the rises
 * added up and the falls added up apart, so that a correction in one unit does not hide work in another.
 */
export function monthlyFlow(
  table: ReportTable,
  { basis, measure, units }: { readonly basis: Basis; readonly measure: Measure; readonly units: readonly string[] },
): readonly MonthFlow[] {
  const column = columnOf(table, basis, measure);
  const rows = rowsOf(table, units);
  return monthsOfYear.map((months) =>
    column ? flowOf({ table, column, rows, units }, months) : nothing(months, rows.owners),
  );
}

interface Flowing {
  readonly table: ReportTable;
  readonly column: TableColumn;
  readonly rows: Rows;
  readonly units: readonly string[];
}

function nothing(months: number, missingUnits: readonly string[]): MonthFlow {
  return { months, added: 'notReported', correction: 'notReported', missingUnits };
}

function flowOf({ table, column, rows, units }: Flowing, months: number): MonthFlow {
  const missingUnits: string[] = [];
  const falls: Figure<Counted>[] = [];
  let now = 0;
  let before = 0;
  rows.owners.forEach((unit, index) => {
    const at = (rows.starts[index] ?? -1) + months - 1;
    const value = at < months - 1 ? Number.NaN : (column.values[at] ?? Number.NaN);
    const earlier = months === 1 ? 0 : (column.values[at - 1] ?? Number.NaN);
    if (Number.isNaN(value) || Number.isNaN(earlier)) {
      missingUnits.push(unit);
      return;
    }
    now += value;
    before += earlier;
    if (value < earlier) {
      const [then, since] = [at - 1, at].map((place) => cellFigure(table, column, { unit, at: place }));
      if (then && since) falls.push(subtract('correction', then, since));
    }
  });
  if (missingUnits.length === rows.owners.length) return nothing(months, missingUnits);
  const subject = subjectOf(table, units, months);
  const taken = (value: number, after: number) =>
    sumFigure(table, column, { rows, units, months: after, value, missingUnits });
  const total = taken(now, months);
  const net =
    months === 1 ? ({ ...total, name: 'monthFlow' } as const) : subtract('monthFlow', total, taken(before, months - 1));
  const correction = falls.length > 0 ? { ...sum('correction', falls), subject } : undefined;
  return {
    months,
    added: { ...(correction ? add('monthFlow', net, correction) : net), subject },
    correction: correction ?? 'notApplicable',
    missingUnits,
  };
}
