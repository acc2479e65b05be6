import * as v from 'valibot';
import { formVersions } from '../../domain/formVersion.ts';
import { largestCell } from '../../domain/magnitudes.ts';
import { allMeasures, amountMeasures, bases, caseMeasures, optionalMeasures } from '../../domain/measures.ts';
import { code, dataVersion, isoTime, origin, schemaVersion, statYear } from '../shared.ts';

/** A cell: a count of cases or of thousand đồng; null is not reported. */
const cellUpTo = (most: number) => v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)));
export const cells = { cases: cellUpTo(largestCell.cases), amounts: cellUpTo(largestCell.amounts) };

export const monthsCell = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

const correctedCell = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largestCell.amounts));

/** A number of a closed period, and what the register said of it at the closing `at`. `credit` is what bank-credit cases are. */
export const correctionEntries = {
  unit: code,
  months: monthsCell,
  basis: v.picklist(bases),
  measure: v.picklist([...allMeasures, 'credit'] as const),
  closed: correctedCell,
  now: correctedCell,
  at: isoTime,
};

/**
 * Columns of one part of the form, and for each row its place in the list of origins, and the row of the sheet that it was read
 * from where there is one.
 */
const blockOf = <const N extends readonly string[], C extends v.GenericSchema, O extends v.GenericSchema>(
  names: N,
  column: C,
  place: O,
) =>
  v.object({
    origin: v.array(place),
    sheetRows: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
    columns: v.object({
      ...v.entriesFromList(names, column),
      ...v.entriesFromList(optionalMeasures, v.exactOptional(column)),
    }),
  });

/** What stands in the columns of corrections. */
type CorrectionEntries = Readonly<Record<keyof typeof correctionEntries, v.GenericSchema>>;

/** Numbers of closed periods that the register told otherwise by the next closing, an entry each in every column. */
const correctionsOf = <const R extends CorrectionEntries>(entries: R) =>
  v.object({
    unit: v.array(entries.unit),
    months: v.array(entries.months),
    basis: v.array(entries.basis),
    measure: v.array(entries.measure),
    closed: v.array(entries.closed),
    now: v.array(entries.now),
    at: v.array(entries.at),
  });

/** A file of what stands in its cells. */
export const fileOf = <
  U extends v.GenericSchema,
  M extends v.GenericSchema,
  C extends v.GenericSchema,
  A extends v.GenericSchema,
  O extends v.GenericSchema,
  R extends CorrectionEntries,
>({
  unit,
  months,
  cases,
  amounts,
  place,
  correction,
}: {
  readonly unit: U;
  readonly months: M;
  readonly cases: C;
  readonly amounts: A;
  readonly place: O;
  readonly correction: R;
}) =>
  v.object({
    schemaVersion,
    dataVersion,
    organisation: code,
    statYear,
    formVersion: v.picklist(formVersions),
    rows: v.object({ unit: v.array(unit), months: v.array(months) }),
    /** Where rows come from: publications, an office's own files, a method. */
    origins: v.array(origin),
    cases: blockOf(caseMeasures, v.array(cases), place),
    amounts: blockOf(amountMeasures, v.array(amounts), place),
    corrections: v.exactOptional(correctionsOf(correction)),
    credit: v.object({
      origin: v.array(place),
      columns: v.object({ completedCases: v.array(cases), completedAmount: v.array(amounts) }),
    }),
  });

export const originCell = v.pipe(v.number(), v.integer(), v.minValue(0));

const anything = v.unknown();
/** Columns are checked to be lists here and cell by cell by the parser, so that one bad cell costs one row. */
export const envelope = fileOf({
  unit: anything,
  months: anything,
  cases: anything,
  amounts: anything,
  place: anything,
  correction: {
    unit: anything,
    months: anything,
    basis: anything,
    measure: anything,
    closed: anything,
    now: anything,
    at: anything,
  },
});
export type Envelope = v.InferOutput<typeof envelope>;
