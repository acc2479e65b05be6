import * as v from 'valibot';
import { formVersions } from '../../domain/formVersion.ts';
import { amountMeasures, caseMeasures } from '../../domain/measures.ts';
import type { Block, ReportTable } from '../../domain/reportTable.ts';
import { DataFailure, type Fault, type Parsed, type Problem } from '../failure.ts';
import { reportsPath } from '../paths.ts';
import { code, dataVersion, origin, schemaVersion, statYear } from '../shared.ts';
import { parseRows, parseWhole } from '../validate.ts';

const creditColumns = ['completedCases', 'completedAmount'] as const;

/** A cell: a count of cases or of thousand đồng; null is not reported. */
export const cell = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Columns of one part of the form, and for each row its place in the list of origins. */
const blockOf = <const N extends readonly string[], C extends v.GenericSchema, O extends v.GenericSchema>(
  names: N,
  column: C,
  place: O,
) => v.object({ origin: v.array(place), columns: v.object(v.entriesFromList(names, column)) });

/** A file of what stands in its cells. */
export const fileOf = <
  U extends v.GenericSchema,
  M extends v.GenericSchema,
  C extends v.GenericSchema,
  O extends v.GenericSchema,
>(
  unit: U,
  months: M,
  value: C,
  place: O,
) =>
  v.object({
    schemaVersion,
    dataVersion,
    organisation: code,
    statYear,
    formVersion: v.picklist(formVersions),
    rows: v.object({ unit: v.array(unit), months: v.array(months) }),
    /** Where rows come from: publications, an office's own files, a method. */
    origins: v.array(origin),
    cases: blockOf(caseMeasures, v.array(value), place),
    amounts: blockOf(amountMeasures, v.array(value), place),
    credit: blockOf(creditColumns, v.array(value), place),
  });

export const monthsCell = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
export const originCell = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Columns are checked to be lists here and cell by cell below, so that one bad cell costs one row. */
const envelope = fileOf(v.unknown(), v.unknown(), v.unknown(), v.unknown());
type Envelope = v.InferOutput<typeof envelope>;

const blocks = ['cases', 'amounts', 'credit'] as const;

/**
 * Parses the reports of one statistical year into a dense table.
 * A row with a bad cell, an unreadable unit, period or origin, or a unit and period that stood before is dropped. One that
 * breaks an identity of its forms is kept; `doubts.ts` finds it. A file whose columns are missing or of unequal length, or that is for
 * another organisation or year, is refused.
 */
export function parseReports(organisation: string, year: number, raw: unknown): Parsed<ReportTable> {
  const file = reportsPath(organisation, year);
  const whole = parseWhole(envelope, raw, file);
  const refuse = (at: string, problem: Problem): never => {
    throw new DataFailure('malformed', file, { fault: { at, problem } });
  };
  if (whole.organisation !== organisation) {
    refuse('organisation', { kind: 'unexpected', found: whole.organisation, expected: organisation });
  }
  if (whole.statYear !== year) {
    refuse('statYear', { kind: 'unexpected', found: String(whole.statYear), expected: String(year) });
  }
  const length = whole.rows.unit.length;
  if (length === 0) throw new DataFailure('empty', file);
  const columns = columnsOf(whole);
  for (const { at, values } of columns) {
    if (values.length !== length) refuse(at, { kind: 'length', found: values.length, expected: length });
  }

  const { units, positions, faults } = placeRows(whole, columns);
  const dense = (values: readonly unknown[]) => {
    const column = new Float64Array(units.length * 12).fill(Number.NaN);
    positions.forEach((position, row) => {
      const value = values[row];
      if (position >= 0 && typeof value === 'number') column[position] = value;
    });
    return column;
  };
  const block = <M extends string>(given: {
    readonly origin: readonly unknown[];
    readonly columns: Readonly<Record<M, readonly unknown[]>>;
  }): Block<M> => {
    const places = new Uint32Array(units.length * 12);
    positions.forEach((position, row) => {
      if (position >= 0) places[position] = Number(given.origin[row]);
    });
    return { origin: places, columns: mapValues(given.columns, dense) };
  };
  const table: ReportTable = {
    organisation,
    statYear: year,
    formVersion: whole.formVersion,
    units,
    parts: new Map(),
    origins: whole.origins,
    cases: block(whole.cases),
    amounts: block(whole.amounts),
    credit: block(whole.credit),
  };
  return { value: table, version: whole.dataVersion, dropped: { file, faults } };
}

interface RawColumn {
  readonly at: string;
  readonly values: readonly unknown[];
  readonly cell: v.GenericSchema;
}

/** All lists of a file that have an entry a row, with what an entry has to be. */
function columnsOf(whole: Envelope): readonly RawColumn[] {
  const place = v.pipe(originCell, v.maxValue(whole.origins.length - 1));
  return [
    { at: 'rows.unit', values: whole.rows.unit, cell: code },
    { at: 'rows.months', values: whole.rows.months, cell: monthsCell },
    ...blocks.flatMap((name) => [
      { at: `${name}.origin`, values: whole[name].origin, cell: place },
      ...Object.entries(whole[name].columns).map(([measure, values]) => ({
        at: `${name}.columns.${measure}`,
        values,
        cell,
      })),
    ]),
  ];
}

/** Where each row of the file stands in the dense table, or −1 for a row that is dropped. */
function placeRows({ rows }: Envelope, columns: readonly RawColumn[]) {
  const faults: Fault[] = [];
  const places = new Map<string, number>();
  const positions = new Int32Array(rows.unit.length).fill(-1);
  const taken = new Set<number>();
  for (let row = 0; row < rows.unit.length; row += 1) {
    const fault = firstFault(columns, row);
    if (fault) {
      faults.push(fault);
      continue;
    }
    const unit = String(rows.unit[row]);
    const index = places.get(unit) ?? places.size;
    places.set(unit, index);
    const position = index * 12 + Number(rows.months[row]) - 1;
    if (taken.has(position)) {
      faults.push({ at: `rows[${row}]`, problem: { kind: 'twice' } });
      continue;
    }
    taken.add(position);
    positions[row] = position;
  }
  return { units: [...places.keys()], positions, faults };
}

function firstFault(columns: readonly RawColumn[], row: number): Fault | undefined {
  for (const { at, values, cell: expected } of columns) {
    const value = values[row];
    if (v.is(expected, value)) continue;
    const [found] = parseRows(expected, [value], '').faults;
    if (found) return { at: `${at}[${row}]`, problem: found.problem };
  }
  return undefined;
}

function mapValues<K extends string, A, B>(values: Readonly<Record<K, A>>, change: (value: A) => B): Record<K, B> {
  const entries = (Object.keys(values) as K[]).map((key) => [key, change(values[key])] as const);
  return Object.fromEntries(entries) as Record<K, B>;
}
