import * as v from 'valibot';
import { ageBands, dayBands, judgmentTypes, sizeBands } from '../../domain/ages/agesTable.ts';
import { largestCell } from '../../domain/magnitudes.ts';
import { monthsCell, originCell } from '../reports/schema.ts';
import { code, dataVersion, origin, schemaVersion, statYear } from '../shared.ts';

/** The case-level figures of an organisation and year: columns of cells, for each its place in the list of origins. */

const orSeveral = <const T extends readonly string[]>(values: T) => v.picklist([...values, '*']);
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const few = v.nullable(count(largestCell.cases));

const kind = {
  origin: originCell,
  unit: code,
  months: monthsCell,
  type: orSeveral(judgmentTypes),
  size: orSeveral(sizeBands),
  credit: orSeveral(['yes', 'no']),
  // Fewer cases than these stand in no cell.
  cases: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(largestCell.cases)),
};

/** What an entry of each list is, column by column. */
export const cellsOf = {
  stock: v.object({
    ...kind,
    age: orSeveral(ageBands),
    amount: count(largestCell.amounts),
    standstillCases: few,
    standstillAmount: v.nullable(count(largestCell.amounts)),
  }),
  medians: v.object({ origin: originCell, unit: code, months: monthsCell, days: count(50_000) }),
  finished: v.object({ ...kind, days: orSeveral(dayBands) }),
};
export const withheldEntry = v.object({ unit: code, months: monthsCell });

export type ListName = keyof typeof cellsOf;

const columns = <E extends v.ObjectEntries>(entries: E, list: (entry: v.GenericSchema) => v.GenericSchema) =>
  v.object(Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, list(entry as v.GenericSchema)])));

function fileOf(list: (entry: v.GenericSchema) => v.GenericSchema, withheld: v.GenericSchema) {
  return v.object({
    schemaVersion,
    dataVersion,
    organisation: code,
    statYear,
    origins: v.array(origin),
    stock: columns(cellsOf.stock.entries, list),
    medians: columns(cellsOf.medians.entries, list),
    finished: columns(cellsOf.finished.entries, list),
    withheld: v.object({ stock: v.array(withheld), finished: v.array(withheld) }),
  });
}

/** Columns are checked to be lists here and cell by cell by the parser, so that one bad cell costs one entry. */
export const envelope = fileOf(() => v.array(v.unknown()), v.unknown());

/** The whole file, as its JSON Schema describes it. */
export const rawAges = fileOf((entry) => v.array(entry), withheldEntry);
