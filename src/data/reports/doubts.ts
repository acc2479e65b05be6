import type { Fault } from '../../domain/fault.ts';
import { breaches } from '../../domain/forms.ts';
import { bases, type Measure } from '../../domain/measures.ts';
import { measuresOf, type ReportTable } from '../../domain/reportTable.ts';

/**
 * What breaks an identity of its form's version in parsed reports, and in which positions of the dense table. Such rows are
 * shown as they were reported, marked, and told.
 */
export function doubtsOf(table: ReportTable): {
  readonly doubts: readonly Fault[];
  readonly doubtful: NonNullable<ReportTable['doubtful']>;
} {
  const doubts: Fault[] = [];
  const doubtful = { cases: new Set<number>(), amounts: new Set<number>() };
  for (const basis of bases) {
    const columns: Partial<Record<Measure, Float64Array>> = table[basis].columns;
    const measures = measuresOf(table, basis);
    for (let position = 0; position < table.units.length * 12; position += 1) {
      const row: Partial<Record<Measure, number | null>> = {};
      for (const measure of measures) {
        const value = columns[measure]?.[position] ?? Number.NaN;
        row[measure] = Number.isNaN(value) ? null : value;
      }
      const found = breaches(row, table.formVersion);
      if (found.length > 0) doubtful[basis].add(position);
      for (const breach of found) {
        const unit = table.units[Math.floor(position / 12)] ?? '';
        const about = { unit, months: (position % 12) + 1 };
        doubts.push({ at: `${basis}.columns.${breach.total}`, problem: { kind: 'identity', breach }, row: about });
      }
    }
  }
  return { doubts, doubtful };
}
