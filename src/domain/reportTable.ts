import type { Corrections } from './corrections.ts';
import type { Figure, Subject } from './figure.ts';
import type { FormVersion } from './formVersion.ts';
import {
  type AmountMeasure,
  type Basis,
  type ByBasis,
  basisTraits,
  type CaseMeasure,
  type Measure,
  type OptionalMeasure,
  optionalMeasures,
} from './measures.ts';
import type { FigureName } from './names.ts';
import type { Origin } from './provenance.ts';
import type { Counted } from './quantities.ts';
import { cellsAt } from './sheetCells.ts';

/**
 * The periodic reports of one statistical year as a dense table: every unit that reports × 12 months, a typed array a
 * measure. The cell of a unit and a period is at `unit index × 12 + months − 1`; NaN, and nothing else, means not reported.
 * NaN never leaves the modules of reports.
 */
export interface ReportTable {
  readonly organisation: string;
  readonly statYear: number;
  /** Which circular's forms these are. */
  readonly formVersion: FormVersion;
  /** Codes of the units that report themselves. */
  readonly units: readonly string[];
  /**
   * Units that do not report themselves but have others below them that do, with those: what they have is the sum. A unit
   * that reports itself is not here, so nothing is counted twice.
   */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /**
   * Units and periods whose row is in the file but cannot be used, so that nobody says that they have not reported; left out
   * where there are none.
   */
  readonly broken?: ReadonlyMap<string, ReadonlySet<number>>;
  /** Positions of rows that do not add up, by what is counted; left out where there are none. */
  readonly doubtful?: ByBasis<ReadonlySet<number>>;
  /** Numbers of closed periods that the register told otherwise since; left out where the reports tell of none. */
  readonly corrections?: Corrections;
  /** Where rows come from; the blocks say which of these each row has. */
  readonly origins: readonly Origin[];
  readonly cases: Block<CaseMeasure>;
  readonly amounts: Block<AmountMeasure>;
  /** Bank-credit cases: a cross-cut of the completed ones, not a part to be added. */
  readonly credit: Block<'completedCases' | 'completedAmount'>;
}

/** Columns of one part of the form, with the origin of each row: an index into the table's origins. */
export interface Block<M extends string> {
  readonly columns: Readonly<Record<M, Float64Array>> & Readonly<Partial<Record<OptionalMeasure, Float64Array>>>;
  readonly origin: Uint32Array;
  /** Of rows that were read from a sheet: the row there, as spreadsheets number it; 0 for others. */
  readonly sheetRows?: Uint32Array;
}

/** One column of a table with what has to be known to make figures of it. */
export interface TableColumn {
  readonly values: Float64Array;
  readonly origin: Uint32Array;
  readonly sheetRows?: Uint32Array | undefined;
  readonly name: FigureName;
  /** Undefined for bank credit. */
  readonly measure?: Measure;
  readonly quantity: Counted;
}

/** The measures that a table tells by a basis, in the order of the forms; those that files may leave out stand last. */
export function measuresOf(table: Pick<ReportTable, Basis>, basis: Basis): readonly Measure[] {
  const { columns } = table[basis];
  return [...basisTraits[basis].measures, ...optionalMeasures.filter((measure) => columns[measure])];
}

/** Undefined for a measure that the basis does not have. */
export function columnOf(table: ReportTable, basis: Basis, measure: Measure): TableColumn | undefined {
  const { columns, origin, sheetRows } = table[basis];
  const values = (columns as Partial<Record<Measure, Float64Array>>)[measure];
  const { quantity } = basisTraits[basis];
  return values && { values, origin, sheetRows, name: countName(basis, measure), measure, quantity };
}

export function creditColumnOf(table: ReportTable, basis: Basis): TableColumn {
  const { creditColumn, credit, quantity } = basisTraits[basis];
  return { values: table.credit.columns[creditColumn], origin: table.credit.origin, name: credit, quantity };
}

/** Whether any unit told anything of bank credit in any month: many forms have no column for it. */
export function tellsCredit({ credit: { columns } }: Pick<ReportTable, 'credit'>): boolean {
  return Object.values(columns).some((values) => values.some((value) => !Number.isNaN(value)));
}

/** The two counts that a rate is made of have names of their own, the same as in the list of reported figures. */
export function countName(basis: Basis, measure: Measure): FigureName {
  if (measure === 'completedTotal') return basisTraits[basis].completed;
  return measure === 'eligible' ? basisTraits[basis].eligible : measure;
}

/** The rows that some units stand for: first cell of each unit's twelve, or −1 for one that the table does not have. */
export interface Rows {
  readonly starts: Int32Array;
  /** Code of the reporting unit of each row. */
  readonly owners: readonly string[];
}

/** Where each unit stands in a table's list, and what lists of units stand for: remembered while the lists live. */
const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
const rowLists = new WeakMap<ReportTable, WeakMap<readonly string[], Rows>>();

/** Lists of units do not change. A unit that does not report itself stands for those below it. */
export function rowsOf(table: ReportTable, units: readonly string[]): Rows {
  let lists = rowLists.get(table);
  if (!lists) {
    lists = new WeakMap();
    rowLists.set(table, lists);
  }
  const known = lists.get(units);
  if (known) return known;
  const place = placesOf(table.units);
  const owners = table.parts.size === 0 ? units : units.flatMap((unit) => partsOf(table, unit));
  const starts = new Int32Array(owners.length);
  for (let at = 0; at < owners.length; at += 1) {
    const index = place.get(owners[at] ?? '');
    starts[at] = index === undefined ? -1 : index * 12;
  }
  const rows = { starts, owners };
  // A single unit is found faster than remembered.
  if (units.length > 1) lists.set(units, rows);
  return rows;
}

/** The reporting units that a unit stands for: itself, or those below it. */
export function partsOf(table: Pick<ReportTable, 'parts'>, unit: string): readonly string[] {
  return table.parts.get(unit) ?? [unit];
}

/** Whether a row of a unit, or of one that it stands for, is in the file but cannot be used. */
export function isBroken(table: Pick<ReportTable, 'parts' | 'broken'>, unit: string, months: number): boolean {
  return partsOf(table, unit).some((part) => table.broken?.get(part)?.has(months));
}

function placesOf(units: readonly string[]): ReadonlyMap<string, number> {
  let place = places.get(units);
  if (!place) {
    place = new Map(units.map((unit, index) => [unit, index]));
    places.set(units, place);
  }
  return place;
}

interface CellAt {
  readonly basis: Basis;
  readonly measure: Measure;
  readonly unit: string;
  readonly months: number;
}

/**
 * The plain number of a unit after so many months, cases or thousand đồng: null where it is not reported. For a unit that
 * does not report itself the sum of those below it that have.
 */
export function cellOf(table: ReportTable, { basis, measure, unit, months }: CellAt): number | null {
  const column = columnOf(table, basis, measure);
  if (!column) return null;
  let sum: number | null = null;
  for (const start of rowsOf(table, [unit]).starts) {
    const value = start < 0 ? Number.NaN : (column.values[start + months - 1] ?? Number.NaN);
    if (!Number.isNaN(value)) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** Whether the row of a cell does not add up. */
export function isDoubtfulAt({ doubtful }: ReportTable, { quantity }: TableColumn, at: number): boolean {
  return doubtful?.[quantity === 'case' ? 'cases' : 'amounts'].has(at) ?? false;
}

/** Where a number stands: in the origin of its row, and of an office's own sheet in its cell there. */
function originAt(origin: Origin, { measure, sheetRows }: TableColumn, at: number): Origin {
  const row = sheetRows?.[at];
  const columns = origin.kind === 'imported' ? measure && origin.columns?.[measure] : undefined;
  return row && columns !== undefined && origin.kind === 'imported'
    ? { ...origin, cell: cellsAt(columns, row) }
    : origin;
}

/** A cell as a figure: exactly what the row says, with the row's own origin. `at` is the place of the cell in its column. */
export function cellFigure(
  table: ReportTable,
  column: TableColumn,
  { unit, at }: { readonly unit: string; readonly at: number },
): Figure<Counted> {
  const origin = table.origins[column.origin[at] ?? 0];
  if (!origin) throw new RangeError(`[reports] no origin for ${unit} in ${table.statYear}`);
  return {
    name: column.name,
    subject: subjectOf(table, [unit], (at % 12) + 1),
    value: column.values[at] ?? Number.NaN,
    quantity: column.quantity,
    direction: 'exact',
    provenance: originAt(origin, column, at),
    ...(isDoubtfulAt(table, column, at) && { doubtful: true as const }),
  };
}

/** Whom and when a number of a table is about. */
export function subjectOf(
  { organisation, statYear }: Pick<ReportTable, 'organisation' | 'statYear'>,
  units: readonly string[],
  months: number,
): Subject {
  const [only] = units;
  const whom =
    units.length === 1 && only !== undefined
      ? ({ kind: 'unit', organisation, unit: only } as const)
      : ({ kind: 'group', organisation, units } as const);
  return { whom, statYear, months };
}
