import type { Corrections } from '../../domain/corrections.ts';
import type { AmountMeasure, CaseMeasure, OptionalMeasure } from '../../domain/measures.ts';
import type { Block, ReportTable } from '../../domain/reportTable.ts';
import type { Envelope } from './schema.ts';

/** What stands in a cell or in a list of places; rows that are good hold nothing else. */
type Cell = string | number | null;

/**
 * The dense table of a file, of the rows given (all of them unless told) whose cells are good and of which no two are of one
 * unit and period.
 */
export function tableOf(whole: Envelope, rows: readonly number[] = [...whole.rows.unit.keys()]): ReportTable {
  const places = new Map<string, number>();
  const positions = rows.map((row) => {
    const unit = String(whole.rows.unit[row]);
    const index = places.get(unit) ?? places.size;
    places.set(unit, index);
    return index * 12 + Number(whole.rows.months[row]) - 1;
  });
  const size = places.size * 12;
  const dense = (values: readonly unknown[]) => {
    const column = new Float64Array(size).fill(Number.NaN);
    rows.forEach((row, at) => {
      const value = values[row] as Cell;
      if (value !== null) column[positions[at] as number] = value as number;
    });
    return column;
  };
  const block = <M extends string>(given: {
    readonly origin: readonly unknown[];
    readonly sheetRows?: readonly unknown[];
    readonly columns: Readonly<Record<M, readonly unknown[]>> & Partial<Record<OptionalMeasure, readonly unknown[]>>;
  }): Block<M> => {
    const places = (values: readonly unknown[]) => {
      const column = new Uint32Array(size);
      rows.forEach((row, at) => {
        column[positions[at] as number] = values[row] as number;
      });
      return column;
    };
    const columns = Object.entries<readonly unknown[]>(given.columns).map(([name, values]) => [name, dense(values)]);
    return {
      origin: places(given.origin),
      ...(given.sheetRows && { sheetRows: places(given.sheetRows) }),
      columns: Object.fromEntries(columns),
    };
  };
  return {
    // Whether they are good is checked with the rest of the file.
    ...(whole.corrections && { corrections: whole.corrections as unknown as Corrections }),
    organisation: whole.organisation,
    statYear: whole.statYear,
    formVersion: whole.formVersion,
    units: [...places.keys()],
    parts: new Map(),
    origins: whole.origins,
    cases: block<CaseMeasure>(whole.cases),
    amounts: block<AmountMeasure>(whole.amounts),
    credit: block(whole.credit),
  };
}
