import * as v from 'valibot';
import type { Provenance } from '../../domain/figure.ts';
import { amountMeasures, caseMeasures } from '../../domain/measures.ts';
import type { Block, ReportTable } from '../../domain/reports.ts';
import { DataFailure, type Fault, type Parsed, type Problem } from '../failure.ts';
import { reportsPath } from '../paths.ts';
import { blockProvenance, code, schemaVersion, statYear } from '../shared.ts';
import { parseRows, parseWhole } from '../validate.ts';

const creditColumns = ['completedCases', 'completedAmount'] as const;

/** A cell: a count of cases or of thousand đồng; null is not reported. */
const cell = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

const blockOf = <C extends v.GenericSchema>(names: readonly string[], column: C) =>
  v.object({
    provenance: blockProvenance,
    columns: v.object(Object.fromEntries(names.map((name) => [name, column]))),
  });

const fileOf = <U extends v.GenericSchema, M extends v.GenericSchema, C extends v.GenericSchema>(
  unit: U,
  months: M,
  value: C,
) =>
  v.object({
    schemaVersion,
    org: code,
    statYear,
    formVersion: v.picklist(['06/2019', '05/2024', '05/2026']),
    rows: v.object({ unit: v.array(unit), months: v.array(months) }),
    cases: blockOf(caseMeasures, v.array(value)),
    amounts: blockOf(amountMeasures, v.array(value)),
    credit: blockOf(creditColumns, v.array(value)),
  });

const monthsCell = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** The whole file, for the published JSON Schema. */
export const rawReports = fileOf(code, monthsCell, cell);

/** Columns are checked to be lists here and cell by cell below, so that one bad cell costs one row. */
const envelope = fileOf(v.unknown(), v.unknown(), v.unknown());

/**
 * Parses the reports of one statistical year into a dense table.
 * A row with a bad cell, an unreadable unit or period, or a unit and period that stood before is dropped. A file whose
 * columns are missing or of unequal length, or that is for another organisation or year, is refused.
 */
export function parseReports(organisation: string, year: number, raw: unknown): Parsed<ReportTable> {
  const file = reportsPath(organisation, year);
  const whole = parseWhole(envelope, raw, file);
  const refuse = (at: string, problem: Problem): never => {
    throw new DataFailure('malformed', file, { fault: { at, problem } });
  };
  if (whole.org !== organisation) refuse('org', { kind: 'unexpected', found: whole.org, expected: organisation });
  if (whole.statYear !== year) {
    refuse('statYear', { kind: 'unexpected', found: String(whole.statYear), expected: String(year) });
  }

  const length = whole.rows.unit.length;
  if (length === 0) throw new DataFailure('empty', file);
  const columns: { at: string; values: readonly unknown[] }[] = [{ at: 'rows.months', values: whole.rows.months }];
  for (const block of ['cases', 'amounts', 'credit'] as const) {
    for (const [name, values] of Object.entries(whole[block].columns)) {
      columns.push({ at: `${block}.columns.${name}`, values });
    }
  }
  for (const { at, values } of columns) {
    if (values.length !== length) refuse(at, { kind: 'length', found: values.length, expected: length });
  }

  const faults: Fault[] = [];
  const units: string[] = [];
  /** Position in the dense table of each row of the file, or −1 for a row that is dropped. */
  const positions = new Int32Array(length).fill(-1);
  const taken = new Set<number>();
  for (let row = 0; row < length; row += 1) {
    const unit = whole.rows.unit[row];
    const months = whole.rows.months[row];
    const fault = rowFault(row, unit, months, columns);
    if (fault) {
      faults.push(fault);
      continue;
    }
    let index = units.indexOf(unit as string);
    if (index < 0) index = units.push(unit as string) - 1;
    const position = index * 12 + (months as number) - 1;
    if (taken.has(position)) {
      faults.push({ at: `rows[${row}]`, problem: { kind: 'twice' } });
      continue;
    }
    taken.add(position);
    positions[row] = position;
  }

  const dense = (values: readonly unknown[]) => {
    const column = new Float64Array(units.length * 12).fill(Number.NaN);
    values.forEach((value, row) => {
      const position = positions[row] ?? -1;
      if (position >= 0 && typeof value === 'number') column[position] = value;
    });
    return column;
  };
  const block = <M extends string>({ provenance, columns: raws }: v.InferOutput<typeof envelope>['cases']) =>
    ({
      provenance: provenance as Provenance,
      columns: Object.fromEntries(Object.entries(raws).map(([name, values]) => [name, dense(values)])),
    }) as unknown as Block<M>;
  return {
    value: {
      statYear: year,
      formVersion: whole.formVersion,
      units,
      cases: block(whole.cases),
      amounts: block(whole.amounts),
      credit: block(whole.credit),
    },
    dropped: { file, faults },
  };
}

function rowFault(
  row: number,
  unit: unknown,
  months: unknown,
  columns: readonly { at: string; values: readonly unknown[] }[],
): Fault | undefined {
  return (
    cellFault(code, unit, `rows.unit[${row}]`) ??
    cellFault(monthsCell, months, `rows.months[${row}]`) ??
    firstFault(columns, ({ at, values }) => cellFault(cell, values[row], `${at}[${row}]`))
  );
}

function cellFault(schema: v.GenericSchema, value: unknown, at: string): Fault | undefined {
  return v.is(schema, value)
    ? undefined
    : parseRows(schema, [value], '').faults.map(({ problem }) => ({ at, problem }))[0];
}

function firstFault<T>(items: readonly T[], fault: (item: T) => Fault | undefined): Fault | undefined {
  for (const item of items) {
    const found = fault(item);
    if (found) return found;
  }
  return undefined;
}
