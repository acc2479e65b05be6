import { divide } from './algebra.ts';
import { type Amount, type Cases, isFigure, type Provenance, type Rate, type Reading, type Subject } from './figure.ts';
import type { AmountMeasure, Basis, CaseMeasure, Measure } from './measures.ts';

/**
 * The periodic reports of one statistical year as a dense table: every unit × 12 months, a typed array a measure.
 * The cell of a unit and a period is at `unit index × 12 + months − 1`; NaN, and nothing else, means not reported.
 * NaN never leaves this module.
 */
export interface ReportTable {
  readonly statYear: number;
  /** Which circular's forms these are, for example 06/2019. */
  readonly formVersion: string;
  readonly units: readonly string[];
  readonly cases: Block<CaseMeasure>;
  readonly amounts: Block<AmountMeasure>;
  /** Bank-credit cases: a cross-cut of the completed ones, not a part to be added. */
  readonly credit: Block<'completedCases' | 'completedAmount'>;
}

/** Columns that share one provenance. */
export interface Block<M extends string> {
  readonly provenance: Provenance;
  readonly columns: Readonly<Record<M, Float64Array>>;
}

/** A sum over units, with the units that have not reported and so are not in it. */
export interface Total<F> {
  readonly reading: F | 'notReported';
  readonly missingUnits: readonly string[];
}

export const rateNames = { cases: 'caseRate', amounts: 'amountRate' } as const satisfies Record<Basis, string>;
export type RateName = (typeof rateNames)[Basis];

/**
 * Sum of a measure over units at a period. Units that have not reported are left out and named; `notReported` when
 * none has. Cases, or thousand đồng.
 */
export function total(
  table: ReportTable,
  basis: 'cases',
  measure: CaseMeasure,
  units: readonly string[],
  months: number,
): Total<Cases>;
export function total(
  table: ReportTable,
  basis: 'amounts',
  measure: AmountMeasure,
  units: readonly string[],
  months: number,
): Total<Amount>;
export function total(
  table: ReportTable,
  basis: Basis,
  measure: CaseMeasure,
  units: readonly string[],
  months: number,
): Total<Cases | Amount>;
export function total(
  table: ReportTable,
  basis: Basis,
  measure: Measure,
  units: readonly string[],
  months: number,
): Total<Cases | Amount> {
  const { provenance } = table[basis];
  const { sum, missingUnits, found } = sumColumn(table, columnOf(table, basis, measure), units, months);
  if (!found) return { reading: 'notReported', missingUnits };
  const unit = basis === 'cases' ? 'case' : 'thousandDong';
  const name = countNames[basis][measure] ?? measure;
  const subject = subjectOf(table, units, months);
  return {
    reading: { name, subject, value: sum, unit, direction: 'exact', provenance } as Cases | Amount,
    missingUnits,
  };
}

function columnOf(table: ReportTable, basis: Basis, measure: Measure): Float64Array | undefined {
  return (table[basis].columns as Partial<Record<Measure, Float64Array>>)[measure];
}

/** The two counts that a rate is made of have names of their own, the same as in the list of reported figures. */
const countNames: Record<Basis, Partial<Record<Measure, string>>> = {
  cases: { completedTotal: 'casesCompleted', eligible: 'eligibleCases' },
  amounts: { completedTotal: 'amountCompleted', eligible: 'eligibleAmount' },
};

/** Bank-credit cases completed, or the money in them, over units at a period. */
export function creditTotal(table: ReportTable, basis: 'cases', units: readonly string[], months: number): Total<Cases>;
export function creditTotal(
  table: ReportTable,
  basis: 'amounts',
  units: readonly string[],
  months: number,
): Total<Amount>;
export function creditTotal(
  table: ReportTable,
  basis: Basis,
  units: readonly string[],
  months: number,
): Total<Cases | Amount> {
  const { provenance, columns } = table.credit;
  const column = basis === 'cases' ? columns.completedCases : columns.completedAmount;
  const { sum, missingUnits, found } = sumColumn(table, column, units, months);
  if (!found) return { reading: 'notReported', missingUnits };
  const of = { subject: subjectOf(table, units, months), value: sum, direction: 'exact', provenance } as const;
  const reading: Cases | Amount =
    basis === 'cases'
      ? { name: 'creditCasesCompleted', unit: 'case', ...of }
      : { name: 'creditAmountCompleted', unit: 'thousandDong', ...of };
  return { reading, missingUnits };
}

function subjectOf({ statYear }: ReportTable, units: readonly string[], months: number): Subject {
  const [only] = units;
  return { code: units.length === 1 && only ? only : 'units', statYear, months };
}

/** Runs for every cell of a nation's sums: kept to what a loop over a typed array has to do. */
function sumColumn(table: ReportTable, column: Float64Array | undefined, units: readonly string[], months: number) {
  const missingUnits: string[] = [];
  if (column === undefined) return { sum: 0, missingUnits: units, found: false };
  const rows = rowsOf(table, units);
  const month = months - 1;
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const value = row < 0 ? Number.NaN : (column[row + month] as number);
    if (Number.isNaN(value)) missingUnits.push(units[at] as string);
    else sum += value;
  }
  return { sum, missingUnits, found: missingUnits.length < units.length };
}

/** Where each unit stands in a table's list, and where lists of units stand in it: remembered while the lists live. */
const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
const rowLists = new WeakMap<readonly string[], WeakMap<readonly string[], Int32Array>>();

/** First cell of each unit's twelve, or −1 for a unit that the table does not have. Lists of units do not change. */
function rowsOf({ units: all }: ReportTable, units: readonly string[]): Int32Array {
  let lists = rowLists.get(all);
  if (!lists) {
    lists = new WeakMap();
    rowLists.set(all, lists);
  }
  const known = lists.get(units);
  if (known) return known;
  let place = places.get(all);
  if (!place) {
    place = new Map(all.map((unit, index) => [unit, index]));
    places.set(all, place);
  }
  const rows = new Int32Array(units.length);
  for (let at = 0; at < units.length; at += 1) {
    const index = place.get(units[at] ?? '');
    rows[at] = index === undefined ? -1 : index * 12;
  }
  // A single unit is found faster than remembered.
  if (units.length > 1) lists.set(units, rows);
  return rows;
}

/** NaN for a unit or a measure that the table does not have. */
function valueAt(column: Float64Array | undefined, row: number, months: number): number {
  return row < 0 ? Number.NaN : (column?.[row + months - 1] ?? Number.NaN);
}

/** One cell: cases or thousand đồng of a unit after so many months, null where it is not reported. */
export function cellOf(
  table: ReportTable,
  basis: Basis,
  measure: Measure,
  unit: string,
  months: number,
): number | null {
  const [row = -1] = rowsOf(table, [unit]);
  const value = valueAt(columnOf(table, basis, measure), row, months);
  return Number.isNaN(value) ? null : value;
}

/** A completion rate with the two counts it is made of. */
export interface RateReading {
  readonly rate: Reading<'percent'>;
  readonly completed: Reading<'case' | 'thousandDong'>;
  readonly eligible: Reading<'case' | 'thousandDong'>;
  readonly missingUnits: readonly string[];
}

/**
 * Completion rate of units taken together = total completed ÷ eligible × 100, percent: a ratio of sums, never a mean of
 * rates. Completed counts terminated cases and, for money, what was reduced (indicators 1901 and 1904 of Circular
 * 10/2017/TT-BTP). A unit that has not reported both counts is left out of both. `notApplicable` when nothing is eligible.
 */
export function completionRate(
  table: ReportTable,
  basis: Basis,
  units: readonly string[],
  months: number,
): RateReading {
  const sums = sumPairs(table, basis, units, months);
  const { missingUnits } = sums;
  const reporting = missingUnits.length === 0 ? units : units.filter((unit) => !missingUnits.includes(unit));
  const count = (measure: 'completedTotal' | 'eligible', value: number): Cases | Amount | 'notReported' => {
    if (reporting.length === 0) return 'notReported';
    const name = countNames[basis][measure] ?? measure;
    const unit = basis === 'cases' ? 'case' : 'thousandDong';
    const { provenance } = table[basis];
    const about = subjectOf(table, reporting, months);
    return { name, subject: about, value, unit, direction: 'exact', provenance } as Cases | Amount;
  };
  const completed = count('completedTotal', sums.completed);
  const eligible = count('eligible', sums.eligible);
  const rate = rateOf(basis, completed, eligible);
  const subject = subjectOf(table, units, months);
  return { rate: isFigure(rate) ? { ...rate, subject } : rate, completed, eligible, missingUnits };
}

/** Sums of the two counts of a rate over the units that have reported both. Runs for every cell of a nation's rates. */
function sumPairs(table: ReportTable, basis: Basis, units: readonly string[], months: number) {
  const { completedTotal: done, eligible: able } = table[basis].columns;
  const rows = rowsOf(table, units);
  const month = months - 1;
  const missingUnits: string[] = [];
  let completed = 0;
  let eligible = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const a = row < 0 ? Number.NaN : (done[row + month] as number);
    const b = row < 0 ? Number.NaN : (able[row + month] as number);
    if (Number.isNaN(a) || Number.isNaN(b)) {
      missingUnits.push(units[at] as string);
    } else {
      completed += a;
      eligible += b;
    }
  }
  return { completed, eligible, missingUnits };
}

function rateOf(
  basis: Basis,
  completed: Cases | Amount | 'notReported',
  eligible: Cases | Amount | 'notReported',
): Rate | 'notReported' | 'notApplicable' {
  if (completed === 'notReported' || eligible === 'notReported') return 'notReported';
  // Both come from one basis, so both are cases or both thousand đồng.
  return divide(rateNames[basis], completed as Cases, eligible as Cases);
}

/** The completion rates of the twelve periods of a year, from one month to twelve. */
export function ratePath(table: ReportTable, basis: Basis, units: readonly string[]): readonly Reading<'percent'>[] {
  return Array.from({ length: 12 }, (_, index) => completionRate(table, basis, units, index + 1).rate);
}

/** The longest period that any unit has reported, in months; 0 when there is no report at all. */
export function latestMonths(table: ReportTable): number {
  for (let months = 12; months >= 1; months -= 1) if (hasReport(table, months)) return months;
  return 0;
}

/** Whether any unit has reported what it completed in the first `months` months of the year. */
export function hasReport(table: ReportTable, months: number): boolean {
  return total(table, 'cases', 'completedTotal', table.units, months).reading !== 'notReported';
}
