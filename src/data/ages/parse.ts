import type * as v from 'valibot';
import {
  type AgesRow,
  type AgesTable,
  agesKey,
  type FinishedCell,
  type StockCell,
} from '../../domain/ages/agesTable.ts';
import type { Fault, Problem } from '../../domain/fault.ts';
import type { Origin } from '../../domain/provenance.ts';
import { DataFailure, type Parsed } from '../failure.ts';
import { agesPath } from '../paths.ts';
import { parseRows, parseWhole } from '../validate.ts';
import { cellsOf, envelope, type ListName, withheldEntry } from './schema.ts';

type Entry<L extends ListName> = v.InferOutput<(typeof cellsOf)[L]>;

/**
 * Parses the case-level figures of a year. An entry with a bad cell, or of an origin that is not there, is dropped and told; a file
 * whose columns are missing or of unequal length, or that is another organisation's or year's, is refused.
 */
export function parseAges(organisation: string, statYear: number, raw: unknown): Parsed<AgesTable> {
  const file = agesPath(organisation, statYear);
  const whole = parseWhole(envelope, raw, file);
  for (const [at, found, expected] of [
    ['organisation', whole.organisation, organisation],
    ['statYear', whole.statYear, statYear],
  ] as const) {
    if (found === expected) continue;
    const problem: Problem = {
      kind: 'unexpected',
      found: String(found),
      expected: { kind: 'oneOf', values: [String(expected)] },
    };
    throw new DataFailure('malformed', file, { fault: { at, problem } });
  }
  const faults: Fault[] = [];
  const entries = <L extends ListName>(list: L) => {
    const rows = rowsOf(whole[list] as Readonly<Record<string, readonly unknown[]>>, list, file);
    const { good, faults: bad } = parseRows(cellsOf[list] as v.GenericSchema<unknown, Entry<L>>, rows, list);
    faults.push(...bad);
    return good.filter((entry) => {
      if (entry.origin < whole.origins.length) return true;
      faults.push({ at: list, problem: { kind: 'noSuch', what: 'origin', id: String(entry.origin) } });
      return false;
    });
  };
  const withheld = (list: 'stock' | 'finished') => {
    const { good, faults: bad } = parseRows(withheldEntry, whole.withheld[list], `withheld.${list}`);
    faults.push(...bad);
    return good;
  };
  const value = tableOf(statYear, whole.origins, {
    stock: entries('stock'),
    medians: entries('medians'),
    finished: entries('finished'),
    withheld: { stock: withheld('stock'), finished: withheld('finished') },
  });
  return { value, version: whole.dataVersion, dropped: { file, faults }, doubts: [] };
}

/** Columns as entries. Refuses columns of unequal length: nobody knows then which cells stand together. */
function rowsOf(columns: Readonly<Record<string, readonly unknown[]>>, list: string, file: string): readonly unknown[] {
  const length = columns['unit']?.length ?? 0;
  for (const [name, column] of Object.entries(columns)) {
    if (column.length === length) continue;
    const problem = { kind: 'length', found: column.length, expected: length } as const;
    throw new DataFailure('malformed', file, { fault: { at: `${list}.${name}`, problem } });
  }
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[row]])),
  );
}

interface Lists {
  readonly stock: readonly Entry<'stock'>[];
  readonly medians: readonly Entry<'medians'>[];
  readonly finished: readonly Entry<'finished'>[];
  readonly withheld: Readonly<Record<'stock' | 'finished', readonly { unit: string; months: number }[]>>;
}

function tableOf(statYear: number, origins: readonly Origin[], lists: Lists): AgesTable {
  type Open = { -readonly [K in keyof AgesRow]: AgesRow[K] } & {
    stock: StockCell[];
    finished: FinishedCell[];
    withheld: { stock: boolean; finished: boolean };
  };
  const rows = new Map<string, Open>();
  const rowOf = ({ unit, months }: { readonly unit: string; readonly months: number }) => {
    const key = agesKey(unit, months);
    const row: Open = rows.get(key) ?? {
      stock: [],
      stockOrigin: undefined,
      medianDays: null,
      medianOrigin: undefined,
      finished: [],
      finishedOrigin: undefined,
      withheld: { stock: false, finished: false },
    };
    rows.set(key, row);
    return row;
  };
  for (const { origin, ...cell } of lists.stock) {
    const row = rowOf(cell);
    row.stock.push(cell);
    row.stockOrigin = origins[origin];
  }
  for (const { origin, days, ...of } of lists.medians) {
    Object.assign(rowOf(of), { medianDays: days, medianOrigin: origins[origin] });
  }
  for (const { origin, ...cell } of lists.finished) {
    const row = rowOf(cell);
    row.finished.push(cell);
    row.finishedOrigin = origins[origin];
  }
  for (const what of ['stock', 'finished'] as const)
    for (const of of lists.withheld[what]) rowOf(of).withheld[what] = true;
  return { statYear, origins, rows };
}
