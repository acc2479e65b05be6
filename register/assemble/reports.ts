import { newestSchema } from '../../src/data/upgrade.ts';
import {
  type AmountMeasure,
  amountMeasures,
  type Basis,
  bases,
  type CaseMeasure,
  caseMeasures,
  type Measure,
} from '../../src/domain/measures.ts';
import type { FromRegister } from '../../src/domain/provenance.ts';
import { type CountRow, countedMeasures } from '../rows.ts';
import { byCodePoint, hashOf } from './canonical.ts';
import { formOf, measuresOf, queryOf, tellsSuspended } from './counts.ts';

/** Counts of an organisation's year as its file of reports. */

/** What is known of a year before its rows: when its periods were closed, and what was counted. */
export interface Closed {
  readonly statYear: number;
  /** How many periods are closed, from the first. */
  readonly months: number;
  /** ISO dates and times: that of the year before at 0, those of the periods from 1 on. */
  readonly closings: readonly string[];
  /** SHA-256 of the register's files. */
  readonly snapshot: string;
}

export interface ReportFile {
  readonly schemaVersion: number;
  readonly dataVersion: string;
  readonly organisation: string;
  readonly statYear: number;
  readonly formVersion: string;
  readonly rows: { readonly unit: readonly string[]; readonly months: readonly number[] };
  /** One a period, in their order. */
  readonly origins: readonly FromRegister[];
  readonly cases: ReportBlock;
  readonly amounts: ReportBlock;
  readonly credit: ReportBlock;
  readonly corrections?: CorrectionColumns;
}

interface ReportBlock {
  readonly origin: readonly number[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

interface CorrectionColumns {
  readonly unit: readonly string[];
  readonly months: readonly number[];
  readonly basis: readonly Basis[];
  readonly measure: readonly string[];
  readonly closed: readonly number[];
  readonly now: readonly number[];
  readonly at: readonly string[];
}

interface Given {
  readonly organisation: string;
  readonly dataVersion: string;
  readonly year: Closed;
  /** Both bases of each unit and period, as they were when the period was closed. */
  readonly rows: readonly CountRow[];
  /** The same of the periods but the last, as the register was when the next one was closed. */
  readonly later: readonly CountRow[];
}

/** The file of reports of an organisation; undefined where it has no unit in the year. Pure. */
export function reportFile({ organisation, dataVersion, year, rows, later }: Given): ReportFile | undefined {
  const { statYear, months, closings, snapshot } = year;
  const lines = linesOf(rows);
  if (lines.length === 0) return undefined;
  const periods = Array.from({ length: months }, (_, at) => at + 1);
  const origins = periods.map(
    (period): FromRegister => ({
      kind: 'register',
      query: queryOf(formOf({ statYear, months: period })),
      snapshot,
      closedAt: closings[period] ?? '',
      hash: hashOf(unitRows(lines, period)),
    }),
  );
  const origin = lines.map((line) => line.months - 1);
  const measured = lines.map(({ of, months: period }) => {
    const form = formOf({ statYear, months: period });
    return { cases: measuresOf(of.cases, form), amounts: measuresOf(of.amounts, form) };
  });
  const column = (basis: Basis, measure: Measure | 'credit') => measured.map((of) => of[basis][measure]);
  const told = periods.some((period) => tellsSuspended(formOf({ statYear, months: period })));
  const block = (basis: Basis, names: readonly (CaseMeasure | AmountMeasure)[]): ReportBlock => ({
    origin,
    columns: Object.fromEntries(
      [...names, ...(told ? (['suspendedForComplaint'] as const) : [])].map((name) => [name, column(basis, name)]),
    ),
  });
  const corrections = correctionsOf(lines, linesOf(later), year);
  return {
    schemaVersion: newestSchema,
    dataVersion,
    organisation,
    statYear,
    formVersion: formOf({ statYear, months }),
    rows: { unit: lines.map(({ unit }) => unit), months: lines.map((line) => line.months) },
    origins,
    cases: block('cases', caseMeasures),
    amounts: block('amounts', amountMeasures),
    credit: {
      origin,
      columns: { completedCases: column('cases', 'credit'), completedAmount: column('amounts', 'credit') },
    },
    ...(corrections.unit.length > 0 && { corrections }),
  };
}

/** The rows of a period that its hash is of: those of units, whether officers are published or not. */
function unitRows(lines: readonly Line[], period: number): readonly CountRow[] {
  return lines
    .filter(({ months, of }) => months === period && of.cases.officer === null)
    .flatMap(({ of }) => bases.map((basis) => of[basis]));
}

interface Line {
  readonly unit: string;
  readonly months: number;
  readonly of: Readonly<Record<Basis, CountRow>>;
}

/** Two rows of one officer together. */
function added(a: CountRow, b: CountRow): CountRow {
  if (a.officer === null) throw new RangeError(`[register] two rows of ${a.unit} after ${a.months} months`);
  return { ...a, ...Object.fromEntries(countedMeasures.map((name) => [name, a[name] + b[name]])) };
}

/** A line a unit and period; that of an officer is the officer's, all offices together. Sorted by code and period. */
function linesOf(rows: readonly CountRow[]): readonly Line[] {
  const found = new Map<string, { unit: string; months: number; of: Partial<Record<Basis, CountRow>> }>();
  for (const row of rows) {
    const unit = row.officer ?? row.unit;
    const key = `${unit} ${row.months}`;
    const line = found.get(key) ?? { unit, months: row.months, of: {} };
    const before = line.of[row.basis];
    // An officer who has cases in two units is one officer.
    line.of[row.basis] = before ? added(before, row) : row;
    found.set(key, line);
  }
  return [...found.values()]
    .map(({ unit, months, of: { cases, amounts } }) => {
      if (!cases || !amounts) throw new RangeError(`[register] only one basis of ${unit} after ${months} months`);
      return { unit, months, of: { cases, amounts } };
    })
    .toSorted((a, b) => byCodePoint(a.unit, b.unit) || a.months - b.months);
}

/** The numbers that the register told otherwise when the next period was closed. */
function correctionsOf(closed: readonly Line[], later: readonly Line[], year: Closed): CorrectionColumns {
  const now = new Map(later.map((line) => [`${line.unit} ${line.months}`, line]));
  const found: (readonly [string, number, Basis, string, number, number, string])[] = [];
  for (const { unit, months, of } of closed) {
    const line = now.get(`${unit} ${months}`);
    const at = year.closings[months + 1];
    if (!line || at === undefined || months >= year.months) continue;
    const form = formOf({ statYear: year.statYear, months });
    for (const basis of bases) {
      const [was, is] = [measuresOf(of[basis], form), measuresOf(line.of[basis], form)];
      for (const [measure, value] of Object.entries(was)) {
        const after = is[measure as Measure];
        // What the forms do not have, and by cases what is counted in money alone, is no number of the report.
        if (value === null || after === null || value === after || (basis === 'cases' && measure === 'reduced'))
          continue;
        found.push([unit, months, basis, measure, value, after, at]);
      }
    }
  }
  return {
    unit: found.map(([unit]) => unit),
    months: found.map(([, months]) => months),
    basis: found.map(([, , basis]) => basis),
    measure: found.map(([, , , measure]) => measure),
    closed: found.map(([, , , , value]) => value),
    now: found.map(([, , , , , after]) => after),
    at: found.map(([, , , , , , time]) => time),
  };
}
