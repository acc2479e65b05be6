import { countedAs } from './countedAs.ts';
import type { Figure } from './figure.ts';
import type { Basis, Measure } from './measures.ts';
import type { Counted } from './quantities.ts';
import { cellFigure, columnOf, creditColumnOf, type ReportTable, rowsOf } from './reportTable.ts';

/** What became of numbers after their period was closed. A closed number never changes: what is known since stands beside it. */

/** One number of a report of a closed period, and what the register said of it by the next closing. */
export interface Correction {
  readonly unit: string;
  readonly months: number;
  readonly basis: Basis;
  /** `credit` are the credit cases completed, or the money in them. */
  readonly measure: Measure | 'credit';
  /** What the report of the period says, cases or thousand đồng. */
  readonly closed: number;
  /** What the register says at `at`, ISO date and time of Vietnam. */
  readonly now: number;
  readonly at: string;
}

/** The corrections of a year as its file has them: a column each, an entry a correction. */
export type Corrections = { readonly [K in keyof Correction]: readonly Correction[K][] };

/** The corrections of a table one by one. */
export function correctionsIn({ corrections }: Pick<ReportTable, 'corrections'>): readonly Correction[] {
  return corrections ? corrections.unit.map((_, at) => correctionAt(corrections, at)) : [];
}

/** The correction at a place of its columns. */
export function correctionAt(columns: Corrections, at: number): Correction {
  const { unit, months, basis, measure, closed, now, at: times } = columns;
  return {
    unit: unit[at],
    months: months[at],
    basis: basis[at],
    measure: measure[at],
    closed: closed[at],
    now: now[at],
    at: times[at],
  } as Correction;
}

const found = new WeakMap<Corrections, ReadonlyMap<string, Correction>>();

/** What became of a figure of some reports, undefined where nothing did. Reports do not change, so where each stands is remembered. */
export function correctionOf(tables: readonly ReportTable[], figure: Figure): Correction | undefined {
  const counted = countedAs(figure);
  const { whom } = figure.subject ?? {};
  if (!counted || whom?.kind !== 'unit') return undefined;
  const table = tables.find((one) => one.organisation === whom.organisation && one.statYear === counted.statYear);
  if (!table?.corrections) return undefined;
  let known = found.get(table.corrections);
  if (!known) {
    known = new Map(correctionsIn(table).map((correction) => [correctionKey(correction), correction]));
    found.set(table.corrections, known);
  }
  return known.get(correctionKey(counted));
}

/** Tells corrections of one table apart: which number each is of. */
export function correctionKey({
  unit,
  months,
  basis,
  measure,
}: Pick<Correction, 'unit' | 'months' | 'basis' | 'measure'>): string {
  return `${unit} ${months} ${basis} ${measure}`;
}

/** The closed number that a correction is of; undefined where the table has no such number. */
export function correctedFigure(table: ReportTable, correction: Correction): Figure<Counted> | undefined {
  const { basis, measure, unit, months } = correction;
  const column = measure === 'credit' ? creditColumnOf(table, basis) : columnOf(table, basis, measure);
  const [start = -1] = rowsOf(table, [unit]).starts;
  const at = start + months - 1;
  return column && start >= 0 && !Number.isNaN(column.values[at]) ? cellFigure(table, column, { unit, at }) : undefined;
}
