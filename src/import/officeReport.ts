import { forms } from '../domain/forms.ts';
import { type FormVersion, formVersions } from '../domain/formVersion.ts';
import { allMeasures, type Measure } from '../domain/measures.ts';
import type { OfficeReport, OfficeRow } from '../domain/officeReport.ts';
import { endOf, type Period } from '../domain/period.ts';
import { columnLetters } from '../domain/sheetCells.ts';
import type { FormColumn, FormRow } from './formColumns.ts';
import type { ReadRow, Understood } from './reading.ts';

type Sum = readonly (readonly [sign: 1 | -1, column: FormColumn])[];

const done: Sum = [
  [1, 'completed'],
  [1, 'terminated'],
  [1, 'reduced'],
];
const minus = (sum: Sum): Sum => sum.map(([sign, column]) => [sign === 1 ? -1 : 1, column] as const);

/**
 * What a measure is made from where the sheet has no column of its own for it: sums that the forms themselves prescribe. Of a
 * column that the sheet does not have nothing is added; the first one has to be there.
 */
const made: Readonly<Partial<Record<Measure, Sum>>> = {
  docketed: [
    [1, 'carriedOver'],
    [1, 'newlyAccepted'],
  ],
  completedTotal: done,
  postponedOrSuspended: [
    [1, 'postponedOther'],
    [1, 'suspended'],
  ],
  carriedForward: [[1, 'totalToEnforce'], ...minus(done)],
  eligibleCarriedForward: [[1, 'eligible'], ...minus(done)],
};

interface Told {
  readonly organisation: string;
  readonly file: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  /** Code of the officer of a row that names one; null where the office keeps none. */
  readonly officerOf: (row: ReadRow) => string | null;
}

/**
 * A sheet that has been understood without an open question, as it is kept: money in whole thousand đồng, each number with the
 * cells that it was read from. Rows of totals and groups are left out: they are computed. Throws a RangeError where the period
 * or the unit of money is not known.
 */
export function officeReportOf(sheet: Understood, { organisation, file, at, officerOf }: Told): OfficeReport {
  const { period, basis, moneyUnit } = sheet;
  if (!period) throw new RangeError('[import] no period');
  if (basis === 'amounts' && moneyUnit === undefined) throw new RangeError('[import] no unit of money');
  const placeOf = (column: number) => (sheet.frame.upright ? `${column + 1}` : columnLetters(column));
  const places = new Map([...sheet.columns].map(([column, reading]) => [reading, placeOf(column)]));
  const sums = allMeasures.flatMap((measure) => {
    const sum = sumOf(measure, places);
    return sum ? [{ measure, sum }] : [];
  });
  const scale = basis === 'amounts' ? (moneyUnit ?? 1) : 1;
  const rows = sheet.rows.flatMap((row): readonly OfficeRow[] => {
    const unit = row.kind === 'agency' ? row.unit : row.kind === 'officer' ? officerOf(row) : null;
    if (unit === null) return [];
    const values = sums.map(({ measure, sum }) => [measure, sumIn(row.numbers, sum, scale)] as const);
    return [{ unit, sheetRow: row.row + 1, values: Object.fromEntries(values) }];
  });
  const columns = sums.map(({ measure, sum }) => [measure, written(sum, places)]);
  return {
    organisation,
    period,
    basis,
    formVersion: sheet.formVersion ?? versionAt(period),
    sheet: { file, sheet: sheet.sheet, form: sheet.form, at, columns: Object.fromEntries(columns) },
    rows,
  };
}

/** Which columns a measure is read from; undefined where the sheet does not tell it. */
function sumOf(measure: Measure, places: ReadonlyMap<FormColumn, string>): Sum | undefined {
  const own = measure as FormColumn;
  if (places.has(own)) return [[1, own]];
  const sum = made[measure];
  const there = sum?.filter(([, column]) => places.has(column)) ?? [];
  const [first] = sum ?? [];
  if (!first || !there.includes(first)) return undefined;
  // Less than all that is taken off would be more than there is.
  const needs = measure === 'carriedForward' || measure === 'eligibleCarriedForward' || measure === 'docketed';
  if (needs && sum?.some(([, column]) => column !== 'reduced' && !places.has(column))) return undefined;
  return there;
}

/** Null where one of the cells is empty. */
function sumIn(row: FormRow, sum: Sum, scale: number): number | null {
  let total = 0;
  for (const [sign, column] of sum) {
    const value = row[column];
    if (typeof value !== 'number') return null;
    total += sign * value;
  }
  return Math.round(total * scale);
}

function written(sum: Sum, places: ReadonlyMap<FormColumn, string>): string {
  return sum.map(([sign, column], at) => `${at === 0 ? '' : sign === 1 ? '+' : '-'}${places.get(column)}`).join('');
}

/** The circular whose forms a period is reported on, where the sheet names none: by its last day. */
function versionAt(period: Period): FormVersion {
  const end = endOf(period);
  return formVersions.findLast((version) => (forms[version].from ?? '') <= end) ?? '06/2019';
}
