import type { WrittenNumber } from '../../domain/writtenNumbers.ts';
import type { StampedChart } from './stamp.ts';
import { folded, type Scale, says, scalesFor, type VisibleCell, type VisibleTable, valueIn } from './visible.ts';
import { rowsIn } from './visibleRows.ts';

/**
 * Where the numbers of a stamp stand in the tables of a file, and whether they are what was written. Rows are found by their
 * names and columns by what most of their cells say, so rows that were sorted and columns that were moved are no changes, and
 * no writer has to say where it puts what.
 */

export interface Sighting {
  /** Place of the table, its row and its column, each from zero. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly cell: VisibleCell;
  readonly isOurs: boolean;
  /** The number that stands there in the unit of what was written; undefined where there is none. */
  readonly value: number | undefined;
}

/** The sighting of each number of each chart; undefined for one that is not seen. */
export function sightingsOf(
  charts: readonly StampedChart[],
  tables: readonly VisibleTable[],
): readonly (readonly (Sighting | undefined)[])[] {
  const pairs = charts
    .flatMap((chart, of) => tables.map((table, at) => pairOf(chart, of, table, at)))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || Math.abs(a.of - a.at) - Math.abs(b.of - b.at));
  /** By whose column each column of a file is taken: numbers of several units may share one. */
  const taken = new Map<string, string>();
  const found = charts.map(({ numbers }) => numbers.map((): Sighting | undefined => undefined));
  const done = new Set<string>();
  for (const { of, at, table, rows, matches } of pairs) {
    for (const { group, column, scale } of matches) {
      const holder = `${of} ${group.column}`;
      if ((taken.get(`${at} ${column}`) ?? holder) !== holder || done.has(`${of} ${group.key}`)) continue;
      taken.set(`${at} ${column}`, holder);
      done.add(`${of} ${group.key}`);
      for (const { place, number } of group.numbers) {
        const row = rows[number.row];
        const into = found[of];
        if (row === undefined || !into) continue;
        const cell = table.rows[row]?.[column] ?? null;
        const value = valueIn(cell, table.marks)?.value;
        into[place] = {
          table: at,
          row,
          column,
          cell,
          isOurs: says(cell, number, scale, table.marks),
          value: value === undefined ? undefined : value * scale,
        };
      }
    }
  }
  return found;
}

/** Numbers that stand in one column of a file, whose head says their unit. */
interface Group {
  readonly key: string;
  /** Key of the column that it is of, or a part of. */
  readonly column: string;
  readonly header: string;
  readonly numbers: readonly { readonly place: number; readonly number: WrittenNumber }[];
}

function groupsOf({ columns, numbers }: StampedChart): readonly Group[] {
  const groups = new Map<string, { place: number; number: WrittenNumber }[]>();
  numbers.forEach((number, place) => {
    const key = `${number.column} ${number.quantity}`;
    const group = groups.get(key);
    if (group) group.push({ place, number });
    else groups.set(key, [{ place, number }]);
  });
  const headers = new Map(columns.map(({ key, header }) => [key, folded(header)]));
  return [...groups].map(([key, each]) => {
    const column = each[0]?.number.column ?? '';
    return { key, column, header: headers.get(column) ?? '', numbers: each };
  });
}

interface Match {
  readonly group: Group;
  readonly column: number;
  readonly scale: Scale;
  readonly weight: number;
}

interface Pair {
  readonly of: number;
  readonly at: number;
  readonly table: VisibleTable;
  readonly rows: readonly (number | undefined)[];
  readonly score: number;
  readonly matches: readonly Match[];
}

function pairOf(chart: StampedChart, of: number, table: VisibleTable, at: number): Pair {
  const rows = rowsIn(table, chart);
  const first = Math.min(...rows.flatMap((row) => row ?? []));
  const nothing = { of, at, table, rows, score: 0, matches: [] };
  if (!Number.isFinite(first)) return nothing;
  const width = Math.max(0, ...rows.map((row) => (row === undefined ? 0 : (table.rows[row]?.length ?? 0))));
  const heads = headsOf(table, first, width);
  const matches = groupsOf(chart)
    .flatMap((group) => matchesOf(group, { table, rows, heads, width }))
    .toSorted((a, b) => b.weight - a.weight || a.column - b.column);
  const best = new Map<string, number>();
  for (const { group, weight } of matches) best.set(group.key, Math.max(best.get(group.key) ?? 0, weight));
  return { ...nothing, matches, score: [...best.values()].reduce((sum, each) => sum + each, 0) };
}

/** What stands above the first row, by column. */
function headsOf({ rows }: VisibleTable, first: number, width: number): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: width },
    // The unit that a head says after its name is the writer's.
    (_, column) => new Set(rows.slice(0, first).map((row) => folded(row[column]).replace(/ \([^()]*\)$/, ''))),
  );
}

interface Field {
  readonly table: VisibleTable;
  readonly rows: readonly (number | undefined)[];
  readonly heads: readonly ReadonlySet<string>[];
  readonly width: number;
}

/**
 * The columns that a group can stand in: those where at least half of its cells say what was written, or some under its very
 * head. A single cell is known by its head alone, since it may be the one that was changed.
 */
function matchesOf(group: Group, { table, rows, heads, width }: Field): readonly Match[] {
  const there = group.numbers.filter(({ number }) => rows[number.row] !== undefined);
  const quantity = there[0]?.number.quantity;
  if (!quantity) return [];
  return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly Match[] => {
    const cells = there.map(({ number }) => ({ number, cell: table.rows[rows[number.row] ?? -1]?.[column] }));
    const [best] = scalesFor(quantity)
      .map((scale) => ({
        scale,
        count: cells.filter(({ number, cell }) => says(cell, number, scale, table.marks)).length,
      }))
      .toSorted((a, b) => b.count - a.count);
    const isUnder = group.header !== '' && heads[column]?.has(group.header) === true;
    const count = best?.count ?? 0;
    const alone = there.length === 1 && isUnder && valueIn(cells[0]?.cell, table.marks) !== undefined;
    if (!best || (!(count * 2 >= there.length && count > 0) && !(isUnder && count > 0) && !alone)) return [];
    const scale = count === 0 ? scaleAlone(cells[0]?.cell, best.scale) : best.scale;
    return [{ group, column, scale, weight: count + (isUnder ? there.length : 0) }];
  });
}

/** Whether a percent that says nothing known is a fraction: only its size can tell. */
function scaleAlone(cell: VisibleCell | undefined, scale: Scale): Scale {
  return scale === 100 && !(typeof cell === 'number' && Math.abs(cell) <= 1.5) ? 1 : scale;
}
