import { divide, sum } from './algebra.ts';
import { type Counts, completedOf, isImpossible } from './decomposition.ts';
import { type Figure, isFigure, type Reading, type Subject } from './figure.ts';
import { type Basis, basisTraits, type Measure } from './measures.ts';
import type { Counted } from './quantities.ts';
import { creditTotal, total } from './reportSums.ts';
import { type ReportTable, subjectOf } from './reportTable.ts';

/** The counts that a decomposition stands on, read from tables of reports. */

/** Units added up in a table at a period: one side of a row of the decomposition. */
export interface Side {
  readonly table: ReportTable;
  readonly units: readonly string[];
  readonly months: number;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

export type CountFigures = Readonly<Record<keyof Counts, Figure<Counted> | undefined>>;

/** The counts of a side; undefined for one that a unit of it has not reported. */
export function countsOf({ table, units, months }: Side, basis: Basis): CountFigures {
  const taken = { basis, units, months };
  const whole = ({ reading, missingUnits }: ReturnType<typeof total>) =>
    isFigure(reading) && missingUnits.length === 0 ? reading : undefined;
  const of = (measure: Measure) => whole(total(table, { ...taken, measure }));
  return {
    totalToEnforce: of('totalToEnforce'),
    eligible: of('eligible'),
    completedTotal: of('completedTotal'),
    terminated: of('terminated'),
    reduced: of('reduced'),
    credit: whole(creditTotal(table, taken)),
  };
}

/** Both sides of a row with their figures. */
export interface Row {
  readonly sides: Sides;
  readonly before: CountFigures;
  readonly after: CountFigures;
}

export const whens = ['before', 'after'] as const;

/** Codes of this year's units of rows. */
export function unitsOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ sides }) => sides.after.units);
}

/** Whether a number is missing without which nothing can be taken apart. */
export function lacks(counts: CountFigures, basis: Basis): boolean {
  return !(
    counts.totalToEnforce &&
    counts.eligible &&
    counts.completedTotal &&
    counts.terminated &&
    (basis === 'cases' || counts.reduced)
  );
}

/** Credit cases are a cross-cut: they are a part of the completed ones only if they are not more than those. */
export function hasCreditApart(counts: CountFigures): boolean {
  return counts.credit !== undefined && completedOf(plain(counts, true)) >= 0;
}

/** The counts as numbers; without credit cases where those are not told apart. */
export function plain(counts: CountFigures, creditApart: boolean): Counts {
  const value = (measure: keyof Counts) => counts[measure]?.value ?? 0;
  return {
    totalToEnforce: value('totalToEnforce'),
    eligible: value('eligible'),
    completedTotal: value('completedTotal'),
    terminated: value('terminated'),
    reduced: value('reduced'),
    credit: creditApart ? value('credit') : 0,
  };
}

/** Parts that are more than their whole, or something out of nothing. */
export function doesNotAddUp(counts: Counts | undefined): boolean {
  return counts === undefined || completedOf(counts) < 0 || isImpossible(counts);
}

/** The counts of all rows together, as sums over their very units. */
export function sumsOf(rows: readonly Row[], when: 'before' | 'after'): CountFigures {
  const [only] = rows;
  if (only && rows.length === 1) return only[when];
  const of = (measure: keyof Counts) => {
    const figures = rows.flatMap((row) => row[when][measure] ?? []);
    const [first] = figures;
    if (!first || figures.length < rows.length) return undefined;
    return { ...sum(first.name, figures), subject: subjectOfAll(rows, when) };
  };
  return {
    totalToEnforce: of('totalToEnforce'),
    eligible: of('eligible'),
    completedTotal: of('completedTotal'),
    terminated: of('terminated'),
    reduced: of('reduced'),
    credit: of('credit'),
  };
}

/** Whom and when the figures of all rows together are about. */
export function subjectOfAll(rows: readonly Row[], when: 'before' | 'after'): Subject {
  const [first] = rows;
  if (!first) throw new RangeError('[reasons] no rows');
  const { table, months } = first.sides[when];
  return subjectOf(
    table,
    rows.flatMap(({ sides }) => sides[when].units),
    months,
  );
}

/** The completion rate of counts, percent. */
export function rateOf({ completedTotal, eligible }: CountFigures, basis: Basis, subject: Subject): Reading<'percent'> {
  if (!completedTotal || !eligible) return 'notReported';
  const rate = divide(basisTraits[basis].rate, completedTotal, eligible);
  return isFigure(rate) ? { ...rate, subject } : rate;
}
