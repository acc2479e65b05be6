import type { Figure } from '../domain/figure.ts';
import type { ProvenanceKind } from '../domain/provenance.ts';
import type { Quantity } from '../domain/quantities.ts';
import { roundAs } from '../domain/rounding.ts';
import { type Cell, type Column, figureIn, type Row, type Table } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';

/** A table as numbers in cells: what spreadsheets and data tools take. */

/** What a cell of a file holds: a text, a number, or nothing. */
export type FlatValue = string | number | null;

export interface FlatCell {
  readonly value: FlatValue;
  /** The figure that the number is of. */
  readonly figure?: Figure | undefined;
}

export interface FlatColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: FlatKind;
  /** The column of the table that it is of, of one unit. */
  readonly column: Column;
  /** What all numbers of the column are and rest on, where they are alike. */
  readonly grounds?: Grounds;
}

/**
 * What is in a column: texts, numbers of a unit, numbers of several (`mixed`), and what stands beside numbers where they
 * differ in it: their unit, direction, kind, source.
 */
type FlatKind = Column['kind'] | 'mixed' | 'unit' | 'direction' | 'provenance' | 'source';

const wordKinds: readonly FlatKind[] = ['text', 'unit', 'direction', 'provenance', 'source'];

/** Whether a column holds words rather than numbers. */
export function isWords({ kind }: Pick<FlatColumn, 'kind'>): boolean {
  return wordKinds.includes(kind);
}

/** What a number is and what it rests on, in words. */
export interface Grounds {
  readonly kind: string;
  readonly source: string;
}

export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly FlatCell[])[];
  readonly totals?: readonly FlatCell[];
}

/** Words that a flat table needs. */
export interface FlatWords {
  readonly format: Format;
  /** Head of the column of directions that belongs to a column: "Tỷ lệ: hơn/gần". */
  readonly directionHeader: (header: string) => string;
  /** Head of the column of units beside numbers of several. */
  readonly unitHeader: string;
  /** Heads of the columns of kinds and of sources that belong to a column. */
  readonly kindHeader: (header: string) => string;
  readonly sourceHeader: (header: string) => string;
  readonly provenanceKinds: Readonly<Record<ProvenanceKind, string>>;
  /** Unit behind the head of a column of numbers: "Tỷ lệ (%)"; empty where the head says it. */
  readonly unitOf: (kind: Quantity) => string;
}

/** The rows of a flat table as bare values, totals left out. */
export function valuesOf({ rows }: Pick<FlatTable, 'rows'>): readonly (readonly FlatValue[])[] {
  return rows.map((row) => row.map(({ value }) => value));
}

/**
 * The table with one unit a column: a column whose figures have several (cases in one row, money in the next) becomes one
 * for each, because the head of a column in a file says the unit of every number under it. The column of the unit that was
 * declared keeps its key; figures of other units do not apply to it.
 */
export function oneUnitAColumn(table: Table): Table {
  const { columns, rows, totals } = table;
  const plans = columns.flatMap((column, at) => {
    const { kind, key, mixed } = column;
    if (kind === 'text' || mixed) return [{ column, cellOf: (row: Row): Cell => row[at] ?? '' }];
    const found = rows.flatMap((row) => figureIn(row[at])?.quantity ?? []);
    return [...new Set([kind, ...found])].map((unit) => ({
      column: unit === kind ? column : { ...column, key: `${key}${capitalised(unit)}`, kind: unit },
      cellOf: (row: Row): Cell => {
        const cell = row[at] ?? 'notReported';
        return typeof cell === 'object' && cell.quantity !== unit ? 'notApplicable' : cell;
      },
    }));
  });
  const cells = (row: Row) => plans.map(({ cellOf }) => cellOf(row));
  return {
    columns: plans.map(({ column }) => column),
    rows: rows.map(cells),
    ...(totals && { totals: cells(totals) }),
  };
}

function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/**
 * The rows as numbers: percent and points as they are shown (84 means 84 %), cases whole, money in whole thousand đồng; one
 * unit a column. A missing reading is null. Beside a column stand others for what its numbers differ in: whether they are exact,
 * and, where `sourceOf` says what a figure rests on, of what kind they are and what they rest on.
 */
export function flatten(table: Table, words: FlatWords, sourceOf?: (figure: Figure) => string): FlatTable {
  const { columns, rows, totals } = oneUnitAColumn(table);
  const plans = columns.map((column, at) => planOf(column, at, totals ? [...rows, totals] : rows, words, sourceOf));
  const cells = (row: Row) =>
    plans.flatMap(({ column, at, beside }): FlatCell[] => {
      const cell = row[at];
      if (column.kind === 'text') return [{ value: typeof cell === 'string' ? cell : '' }];
      const figure = figureIn(cell);
      return [
        { value: figure ? shownNumber(figure, column, words.format) : null, figure },
        ...beside.map(({ text }) => ({ value: figure ? text(figure) : '' })),
      ];
    });
  return {
    columns: plans.flatMap(({ column, beside, grounds }): FlatColumn[] => {
      const { key, header, kind, mixed } = column;
      const unit = kind === 'text' || mixed ? '' : words.unitOf(kind);
      const whole = unit === '' ? header : withUnit(header, unit);
      // Columns that differ in their unit only say it over what stands beside them too.
      const own = columns.some((other) => other.header === header && other !== column) ? whole : header;
      return [
        { key, header: whole, kind: mixed ? 'mixed' : kind, column, ...(grounds && { grounds }) },
        ...beside.map((one) => ({ key: key + one.key, header: one.header(own), kind: one.kind, column })),
      ];
    }),
    rows: rows.map(cells),
    ...(totals && { totals: cells(totals) }),
  };
}

/** A head says its unit once: "Tỷ lệ xong, %" is "Tỷ lệ xong (%)". */
function withUnit(header: string, unit: string): string {
  const end = `, ${unit}`;
  return `${header.endsWith(end) ? header.slice(0, -end.length) : header} (${unit})`;
}

/** A column of words beside one of numbers. */
interface Beside {
  readonly key: string;
  readonly kind: FlatKind;
  readonly header: (of: string) => string;
  readonly text: (figure: Figure) => string;
}

interface Plan {
  readonly column: Column;
  readonly at: number;
  readonly beside: readonly Beside[];
  readonly grounds?: Grounds;
}

function planOf(
  column: Column,
  at: number,
  every: readonly Row[],
  words: FlatWords,
  sourceOf: ((figure: Figure) => string) | undefined,
): Plan {
  if (column.kind === 'text') return { column, at, beside: [] };
  const figures = every.flatMap((row) => figureIn(row[at]) ?? []);
  const kindOf = ({ provenance }: Figure) => words.provenanceKinds[provenance.kind];
  const kinds = new Set(sourceOf ? figures.map(kindOf) : []);
  const sources = new Set(sourceOf ? figures.map(sourceOf) : []);
  const beside: Beside[] = [];
  if (column.mixed) beside.push({ key: 'Unit', kind: 'unit', header: () => words.unitHeader, text: unitText(words) });
  if (figures.some(({ direction }) => direction !== 'exact'))
    beside.push({
      key: 'Direction',
      kind: 'direction',
      header: words.directionHeader,
      text: (figure) => words.format.parts(figure).qualifier,
    });
  if (kinds.size > 1) beside.push({ key: 'Kind', kind: 'provenance', header: words.kindHeader, text: kindOf });
  if (sourceOf && sources.size > 1)
    beside.push({ key: 'Source', kind: 'source', header: words.sourceHeader, text: sourceOf });
  const [kind] = kinds;
  const [source] = sources;
  const alike = kinds.size === 1 && sources.size === 1;
  return { column, at, beside, ...(alike && { grounds: { kind: kind ?? '', source: source ?? '' } }) };
}

function unitText({ unitOf }: FlatWords): (figure: Figure) => string {
  return ({ quantity }) => unitOf(quantity);
}

/**
 * What the numbers of each column are and rest on, columns that are alike together: "Suy ra, [1]: Tỷ lệ (%), Chênh lệch
 * (điểm %)". None where all are alike, which is said once of the whole; columns that differ within say it beside each number.
 */
export function groundsLines({ columns }: Pick<FlatTable, 'columns'>): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { header, grounds } of columns) {
    if (!grounds) continue;
    const said = [grounds.kind, grounds.source].filter(Boolean).join(', ');
    groups.set(said, [...(groups.get(said) ?? []), header]);
  }
  const differing = columns.some(({ kind }) => kind === 'provenance' || kind === 'source');
  return groups.size + Number(differing) > 1 ? [...groups].map(([said, of]) => `${said}: ${of.join('; ')}`) : [];
}

function shownNumber(figure: Figure, { decimals }: Column, format: Format): number {
  if (figure.quantity !== 'percent' && figure.quantity !== 'points') return roundAs(figure.direction, figure.value, 0);
  return format.rounded(figure, decimals === undefined ? {} : { decimals });
}
