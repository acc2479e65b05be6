import { breaches } from '../../domain/forms.ts';
import { type Basis, bases, basisTraits, type Measure } from '../../domain/measures.ts';
import type { ReportTable } from '../../domain/reportTable.ts';
import type { Dropped, Fault } from '../failure.ts';
import { reportsPath } from '../paths.ts';

/**
 * Rows of parsed reports that break an identity of their form's version, by file; files without any are left out. Such rows
 * are shown as they were reported, and told. It comes after the first paint, which has no use for it.
 */
export function doubtsIn(tables: readonly ReportTable[]): readonly Dropped[] {
  return tables
    .map((table) => ({ file: reportsPath(table.organisation, table.statYear), faults: doubtsOf(table) }))
    .filter(({ faults }) => faults.length > 0);
}

function doubtsOf(table: ReportTable): readonly Fault[] {
  return table.units.flatMap((unit, index) =>
    bases.flatMap((basis) =>
      Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
        breaches(rowAt(table, basis, index * 12 + month), table.formVersion).map(
          (breach): Fault => ({ at: `${unit}, ${month + 1}, ${basis}`, problem: { kind: 'identity', breach } }),
        ),
      ),
    ),
  );
}

function rowAt(table: ReportTable, basis: Basis, position: number) {
  const columns: Partial<Record<Measure, Float64Array>> = table[basis].columns;
  const row: Partial<Record<Measure, number | null>> = {};
  for (const measure of basisTraits[basis].measures) {
    const value = columns[measure]?.[position] ?? Number.NaN;
    row[measure] = Number.isNaN(value) ? null : value;
  }
  return row;
}
