import type { Figure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { type Basis, bases } from '../../domain/measures.ts';
import { type Organisation, type Unit, validityIn } from '../../domain/organisation.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { Origin } from '../../domain/provenance.ts';
import type { Counted } from '../../domain/quantities.ts';
import {
  cellFigure,
  columnOf,
  creditColumnOf,
  measuresOf,
  partsOf,
  type ReportTable,
  type TableColumn,
} from '../../domain/reportTable.ts';

/**
 * What is known of a unit after so many months: a row of a report, no report yet, a row that is in the file but cannot be
 * read, or none because the unit was not there.
 */
export type LineState = 'reported' | 'notReported' | 'unreadable' | 'notApplicable';

/** A unit at a period, as the reports have it. */
export interface ReportLine {
  readonly unit: Unit;
  readonly months: number;
  /** Place of its cells in the columns of the table, −1 for a unit that the table does not have. */
  readonly at: number;
  readonly state: LineState;
}

/**
 * Every period of the units looked at, unit by unit in their official order: the very rows, nothing added up. A unit that
 * does not report itself stands for those below it that do. Where the whole organisation is looked at, it is every unit that
 * the table has, also one that had ended by the period of the filters, and those that should have reported.
 */
export function reportLines(
  { statistics, units, whole }: Pick<Look, 'statistics' | 'units' | 'whole'>,
  everything: Pick<Organisation, 'units'>,
): readonly ReportLine[] {
  const table = statistics.years.current;
  const place = new Map(table.units.map((code, index) => [code, index * 12]));
  const wanted = new Set(units.flatMap(({ code }) => partsOf(table, code)));
  if (whole) for (const code of table.units) wanted.add(code);
  const columns = bases.flatMap((basis) => reportColumns(table, basis));
  return everything.units
    .filter(({ code }) => wanted.has(code))
    .flatMap((unit) => {
      const start = place.get(unit.code);
      return monthsOfYear.map((months): ReportLine => {
        const at = start === undefined ? -1 : start + months - 1;
        return { unit, months, at, state: stateOf(table, columns, { unit, months, at }) };
      });
    });
}

function stateOf(
  table: ReportTable,
  columns: readonly TableColumn[],
  { unit, months, at }: Omit<ReportLine, 'state'>,
): LineState {
  if (at >= 0 && columns.some(({ values }) => !Number.isNaN(values[at]))) return 'reported';
  if (table.broken?.get(unit.code)?.has(months)) return 'unreadable';
  return validityIn(unit, { statYear: table.statYear, months }) === 'valid' ? 'notReported' : 'notApplicable';
}

/** The columns of a table by one measure, in the order of the forms; the credit cases stand last. */
export function reportColumns(table: ReportTable, basis: Basis): readonly TableColumn[] {
  return [
    ...measuresOf(table, basis).flatMap((measure) => columnOf(table, basis, measure) ?? []),
    creditColumnOf(table, basis),
  ];
}

/** The number in a cell of a line as a figure with its row's own origin; undefined where there is none. */
export function lineFigure(table: ReportTable, column: TableColumn, line: ReportLine): Figure<Counted> | undefined {
  if (line.at < 0 || Number.isNaN(column.values[line.at] ?? Number.NaN)) return undefined;
  return cellFigure(table, column, { unit: line.unit.code, at: line.at });
}

/** All numbers of a line by one measure. */
export function lineFigures(table: ReportTable, basis: Basis, line: ReportLine): readonly Figure<Counted>[] {
  return reportColumns(table, basis).flatMap((column) => lineFigure(table, column, line) ?? []);
}

/** Where the numbers of a line by one measure come from; undefined where it has none. */
export function lineOrigin(table: ReportTable, basis: Basis, line: ReportLine): Origin | undefined {
  const { at } = line;
  const { columns, origin } = table[basis];
  const hasNumber = (values: Float64Array) => !Number.isNaN(values[at] ?? Number.NaN);
  return at >= 0 && Object.values<Float64Array>(columns).some(hasNumber) ? table.origins[origin[at] ?? 0] : undefined;
}
