import { newestSchema } from '../../src/data/upgrade.ts';
import type { FromRegister } from '../../src/domain/provenance.ts';
import type { FinishedRow, MedianRow, StockRow } from '../rows.ts';
import { byCodePoint, hashOf } from './canonical.ts';
import { addedUp, type Cell, leastCases, merged } from './merge.ts';
import type { Closed } from './reports.ts';

/** Ages of what is still to be done, and how long took what was finished, as the file of an organisation. No cell has 1 to 4 cases. */

export interface AgesFile {
  readonly schemaVersion: number;
  readonly dataVersion: string;
  readonly organisation: string;
  readonly statYear: number;
  /** For each period that of stock and medians, then for each that of what was finished. */
  readonly origins: readonly FromRegister[];
  readonly stock: CellColumns & {
    readonly age: readonly string[];
    readonly amount: readonly number[];
    /** Null where it would be 1 to 4. */
    readonly standstillCases: readonly (number | null)[];
    readonly standstillAmount: readonly (number | null)[];
  };
  readonly medians: {
    readonly origin: readonly number[];
    readonly unit: readonly string[];
    readonly months: readonly number[];
    readonly days: readonly number[];
  };
  readonly finished: CellColumns & { readonly days: readonly string[] };
  /** Units and periods of which nothing is told, because they have less than five cases. */
  readonly withheld: { readonly stock: readonly Withheld[]; readonly finished: readonly Withheld[] };
}

interface Withheld {
  readonly unit: string;
  readonly months: number;
}

interface CellColumns {
  readonly origin: readonly number[];
  readonly unit: readonly string[];
  readonly months: readonly number[];
  readonly type: readonly string[];
  readonly size: readonly string[];
  readonly credit: readonly Cell['credit'][];
  readonly cases: readonly number[];
}

interface Given {
  readonly organisation: string;
  readonly dataVersion: string;
  readonly year: Closed;
  readonly stock: readonly StockRow[];
  readonly medians: readonly MedianRow[];
  readonly finished: readonly FinishedRow[];
  /** The unit and those above it that tell of it, in this file: a unit, its department, the nation. */
  readonly tellersOf: (unit: string) => readonly string[];
}

/** The file of ages of an organisation; undefined where nothing of it can be told. Pure. */
export function agesFile({ organisation, dataVersion, year, ...given }: Given): AgesFile | undefined {
  const stock = cellsOf(given.stock.map(stockCell), given.tellersOf, year.months);
  const finished = cellsOf(given.finished.map(finishedCell), given.tellersOf, year.months);
  if (stock.rows.length + finished.rows.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const row of stock.rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + row.cases);
  // A unit that is withheld has no cells, so its median is left out with them.
  const medians = given.medians
    .filter((row) => (counts.get(key(row)) ?? 0) >= leastCases)
    .toSorted((a, b) => byCodePoint(a.unit, b.unit) || a.months - b.months);
  const stockRows = stock.rows.map(withStandstill);
  const hash = (period: number, what: 'ages' | 'finished') => {
    const of = <R extends Withheld>(rows: readonly R[]) => rows.filter(({ months }) => months === period);
    return what === 'ages'
      ? hashOf([of(stockRows), of(medians), of(stock.withheld)])
      : hashOf([of(finished.rows.map(finishedOnly)), of(finished.withheld)]);
  };
  const originsOf = (query: 'ages' | 'finished') =>
    Array.from(
      { length: year.months },
      (_, at): FromRegister => ({
        kind: 'register',
        query,
        snapshot: year.snapshot,
        closedAt: year.closings[at + 1] ?? '',
        hash: hash(at + 1, query),
      }),
    );
  return {
    schemaVersion: newestSchema,
    dataVersion,
    organisation,
    statYear: year.statYear,
    origins: [...originsOf('ages'), ...originsOf('finished')],
    stock: {
      ...columnsOf(stockRows, 0),
      age: stockRows.map(({ band }) => band),
      amount: stockRows.map(({ amount }) => amount),
      standstillCases: stockRows.map(({ standstillCases }) => standstillCases),
      standstillAmount: stockRows.map(({ standstillAmount }) => standstillAmount),
    },
    medians: {
      origin: medians.map(({ months }) => months - 1),
      unit: medians.map(({ unit }) => unit),
      months: medians.map(({ months }) => months),
      days: medians.map(({ medianDays }) => medianDays),
    },
    finished: { ...columnsOf(finished.rows, year.months), days: finished.rows.map(({ band }) => band) },
    withheld: { stock: stock.withheld, finished: finished.withheld },
  };
}

type Placed = Cell & Withheld;

const key = ({ unit, months }: Withheld) => `${unit} ${months}`;

function stockCell({ age, credit, ...row }: StockRow): Placed {
  return { ...row, credit: credit ? 'yes' : 'no', band: age };
}

function finishedCell({ days, credit, ...row }: FinishedRow): Placed {
  const none = { amount: 0, standstillCases: 0, standstillAmount: 0 };
  return { ...row, ...none, credit: credit ? 'yes' : 'no', band: days };
}

/** The cells of each unit and of what it is a part of, merged; sorted by unit and period. */
function cellsOf(cells: readonly Placed[], tellersOf: (unit: string) => readonly string[], months: number) {
  const groups = new Map<string, { unit: string; months: number; cells: Cell[] }>();
  for (const { unit: owner, months: period, ...cell } of cells) {
    if (period > months) continue;
    for (const unit of tellersOf(owner)) {
      const group = groups.get(key({ unit, months: period })) ?? { unit, months: period, cells: [] };
      group.cells.push(cell);
      groups.set(key(group), group);
    }
  }
  const rows: Placed[] = [];
  const withheld: Withheld[] = [];
  const sorted = [...groups.values()].toSorted((a, b) => byCodePoint(a.unit, b.unit) || a.months - b.months);
  for (const { unit, months: period, cells: of } of sorted) {
    const told = merged(addedUp(of));
    if (told) rows.push(...told.map((cell) => ({ unit, months: period, ...cell })));
    else withheld.push({ unit, months: period });
  }
  return { rows, withheld };
}

type ToldRow = Omit<Placed, 'standstillCases' | 'standstillAmount'> & {
  readonly standstillCases: number | null;
  readonly standstillAmount: number | null;
};

/** Where one to four cases stand still, neither they nor their money are told. */
function withStandstill(row: Placed): ToldRow {
  const few = row.standstillCases > 0 && row.standstillCases < leastCases;
  return few ? { ...row, standstillCases: null, standstillAmount: null } : row;
}

function finishedOnly({ unit, months, type, size, credit, band, cases }: Placed) {
  return { unit, months, type, size, credit, days: band, cases };
}

/** Columns of cells; the origin of a period stands at its place after those that come before. */
function columnsOf(rows: readonly Pick<Placed, keyof CellColumns & keyof Placed>[], before: number): CellColumns {
  return {
    origin: rows.map(({ months }) => before + months - 1),
    unit: rows.map(({ unit }) => unit),
    months: rows.map(({ months }) => months),
    type: rows.map(({ type }) => type),
    size: rows.map(({ size }) => size),
    credit: rows.map(({ credit }) => credit),
    cases: rows.map(({ cases }) => cases),
  };
}
