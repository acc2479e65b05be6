import type { Figure } from './figure.ts';
import { LazyFormula } from './lazyFormula.ts';
import type { Basis, Measure } from './measures.ts';
import { type Origin, provenanceOf } from './provenance.ts';
import type { Counted } from './quantities.ts';
import {
  cellFigure,
  columnOf,
  creditColumnOf,
  isDoubtfulAt,
  type ReportTable,
  type Rows,
  rowsOf,
  subjectOf,
  type TableColumn,
} from './reportTable.ts';

/** Sums over units of a table of reports. A sum says that it is one: one cell stays what it was reported as. */

/** A sum over units, with the units that have not reported and so are not in it. */
export interface Total {
  readonly reading: Figure<Counted> | 'notReported';
  readonly missingUnits: readonly string[];
}

/** What is added up: which units, after how many months. */
export interface Taken {
  readonly basis: Basis;
  readonly units: readonly string[];
  readonly months: number;
}

/**
 * Sum of a measure over units at a period. Units that have not reported are left out and named; `notReported` when none
 * has. Cases, or thousand đồng.
 */
export function total(
  table: ReportTable,
  { basis, measure, units, months }: Taken & { readonly measure: Measure },
): Total {
  const column = columnOf(table, basis, measure);
  return column ? sumOf(table, column, units, months) : { reading: 'notReported', missingUnits: units };
}

/** Bank-credit cases completed, or the money in them, over units at a period. */
export function creditTotal(table: ReportTable, { basis, units, months }: Taken): Total {
  return sumOf(table, creditColumnOf(table, basis), units, months);
}

/** Runs for every cell of a nation's sums: kept to what a loop over a typed array has to do. */
function sumOf(table: ReportTable, column: TableColumn, units: readonly string[], months: number): Total {
  const rows = rowsOf(table, units);
  const { starts, owners } = rows;
  const { values } = column;
  const month = months - 1;
  const missingUnits: string[] = [];
  let value = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] as number;
    const cell = start < 0 ? Number.NaN : (values[start + month] as number);
    if (Number.isNaN(cell)) missingUnits.push(owners[at] as string);
    else value += cell;
  }
  if (missingUnits.length === owners.length) return { reading: 'notReported', missingUnits };
  return { reading: sumFigure(table, column, { rows, units, months, value, missingUnits }), missingUnits };
}

interface Summed {
  readonly rows: Rows;
  /** As they were asked for: those that others stand for keep their own name. */
  readonly units: readonly string[];
  readonly months: number;
  readonly value: number;
  readonly missingUnits: readonly string[];
}

/**
 * The figure of a sum that has been added up: the very cell where there is only one, else a derived figure with its parts
 * as inputs. These are made when somebody asks for them: a nation's table would make hundreds for every cell.
 */
export function sumFigure(
  table: ReportTable,
  column: TableColumn,
  { rows, units, months, value, missingUnits }: Summed,
): Figure<Counted> {
  const [owner] = rows.owners;
  // Most figures of a page are cells of one unit: they need none of what follows.
  if (rows.owners.length === 1 && owner !== undefined && missingUnits.length === 0 && units[0] === owner)
    return cellFigure(table, column, { unit: owner, at: (rows.starts[0] as number) + months - 1 });
  const missing = new Set(missingUnits);
  const parts = () =>
    rows.owners.flatMap((unit, at) =>
      missing.has(unit) ? [] : [{ unit, at: (rows.starts[at] as number) + months - 1 }],
    );
  if (rows.owners.length - missingUnits.length === 1) {
    const [only] = parts();
    if (only && units.includes(only.unit)) return cellFigure(table, column, only);
  }
  const formula = new LazyFormula(
    'sum',
    () => parts().map((part) => cellFigure(table, column, part)),
    originsOf(table, column, { rows, months, missing }),
    table.doubtful !== undefined &&
      rows.owners.some(
        (owner, at) => !missing.has(owner) && isDoubtfulAt(table, column, (rows.starts[at] as number) + months - 1),
      ),
  );
  return {
    name: column.name,
    subject: subjectOf(table, units, months),
    value,
    quantity: column.quantity,
    direction: 'exact',
    provenance: provenanceOf(formula, formula.origins),
  };
}

/** The distinct origins of the cells of a sum. */
function originsOf(
  { origins }: ReportTable,
  { origin }: TableColumn,
  { rows, months, missing }: Pick<Summed, 'rows' | 'months'> & { readonly missing: ReadonlySet<string> },
): readonly Origin[] {
  if (origins.length === 1) return origins;
  const found = new Set<number>();
  rows.starts.forEach((start, at) => {
    if (start >= 0 && !missing.has(rows.owners[at] ?? '')) found.add(origin[start + months - 1] ?? 0);
  });
  return [...found].flatMap((at) => origins[at] ?? []);
}
