import * as v from 'valibot';
import { formVersions } from '../../domain/formVersion.ts';
import { largestCell } from '../../domain/magnitudes.ts';
import { amountMeasures, caseMeasures, optionalMeasures } from '../../domain/measures.ts';
import { code, dataVersion, origin, schemaVersion, statYear } from '../shared.ts';

/** A cell: a count of cases or of thousand đồng; null is not reported. */
const cellUpTo = (most: number) => v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)));
export const cells = { cases: cellUpTo(largestCell.cases), amounts: cellUpTo(largestCell.amounts) };

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

/** A file of what stands in its cells. */
export const fileOf = <
  U extends v.GenericSchema,
  M extends v.GenericSchema,
  C extends v.GenericSchema,
  A extends v.GenericSchema,
  O extends v.GenericSchema,
>({
  unit,
  months,
  cases,
  amounts,
  place,
}: {
  readonly unit: U;
  readonly months: M;
  readonly cases: C;
  readonly amounts: A;
  readonly place: O;
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
    credit: v.object({
      origin: v.array(place),
      columns: v.object({ completedCases: v.array(cases), completedAmount: v.array(amounts) }),
    }),
  });

export const monthsCell = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
export const originCell = v.pipe(v.number(), v.integer(), v.minValue(0));

const anything = v.unknown();
/** Columns are checked to be lists here and cell by cell by the parser, so that one bad cell costs one row. */
export const envelope = fileOf({
  unit: anything,
  months: anything,
  cases: anything,
  amounts: anything,
  place: anything,
});
export type Envelope = v.InferOutput<typeof envelope>;
