import type { WrittenTable } from './documentText.ts';
import { widthOf } from './timesWidths.ts';

/**
 * How a table is set on paper so that no number in it is broken: in letters that are still read, upright where it fits,
 * lying where only that does, and in several tables where neither does. Widths are twips, sizes half-points.
 */

export interface TablePart {
  /** The columns of the table that it has, its names first. */
  readonly columns: readonly number[];
  /** What the heads of all its columns begin with ("Việc: "), said once over it. */
  readonly group: string;
  readonly widths: readonly number[];
}

export interface TableLayout {
  readonly landscape: boolean;
  readonly size: number;
  readonly parts: readonly TablePart[];
}

/** Room for a table; without `landscape` it may not lie. */
export interface Room {
  readonly portrait: number;
  readonly landscape?: number;
}

/** Eleven points, or ten where that saves a page from lying. */
const sizes = [22, 20] as const;
/** Left and right of what stands in a cell, with its line. */
const padding = 160;
/** Lines that the head of a column may have. */
const headLines = 4;
/** A column of words gets no wider while others want room. */
const widest = 3600;

/** `names` are the columns at the beginning that say what a row is about. */
export function layoutOf(table: WrittenTable, names: number, { portrait, landscape }: Room): TableLayout {
  const every = table.columns.map((_, at) => at);
  for (const [room, lies] of [[portrait, false] as const, ...(landscape ? [[landscape, true] as const] : [])])
    for (const size of sizes) {
      const { least } = needs(table, size);
      if (sum(every, least) <= room)
        return {
          landscape: lies,
          size,
          parts: [{ columns: every, group: '', widths: spread(table, every, size, room) }],
        };
    }
  const room = landscape ?? portrait;
  const [, size] = sizes;
  const { least } = needs(table, size);
  const own = every.slice(0, names);
  const parts = groupsOf(table, every.slice(names)).flatMap(({ group, columns }) =>
    chunks(columns, least, room - sum(own, least)).map((chunk): TablePart => {
      const taken = [...own, ...chunk];
      return { columns: taken, group, widths: spread(table, taken, size, room) };
    }),
  );
  return { landscape: landscape !== undefined, size, parts };
}

/** The least width of each column in which nothing is broken, and the one in which nothing has a second line. */
function needs({ columns, rows, totals }: WrittenTable, size: number) {
  const every = totals ? [...rows, totals] : rows;
  const least = columns.map(({ header, numeric }, at) => {
    const head = Math.max(
      ...words(header).map((word) => widthOf(word, size, true)),
      widthOf(header, size, true) / headLines,
    );
    // Words have two lines at most: a row of more pushes the others off the page.
    const held = (cell: string) =>
      Math.max(
        ...words(cell).map((word) => widthOf(word, size)),
        numeric ? 0 : Math.min(widest, widthOf(cell, size) * 0.6),
      );
    return Math.ceil(longest(every, at, head, held) + padding);
  });
  const whole = (at: number) => Math.min(widest, longest(every, at, 0, (cell) => widthOf(cell, size)) + padding);
  return { least, wanted: least.map((width, at) => Math.max(width, whole(at))) };
}

function longest(
  rows: readonly (readonly string[])[],
  at: number,
  least: number,
  measure: (cell: string) => number,
): number {
  // A nation's columns say the same few words over and over.
  const seen = new Set<string>();
  let most = least;
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (seen.has(cell)) continue;
    seen.add(cell);
    most = Math.max(most, measure(cell));
  }
  return most;
}

const words = (text: string) => text.split(' ');
const sum = (columns: readonly number[], widths: readonly number[]) =>
  columns.reduce((all, at) => all + (widths[at] ?? 0), 0);

/** Widths that fill the room: what each column needs, then what it wants, then an even share. */
function spread(table: WrittenTable, columns: readonly number[], size: number, room: number): number[] {
  const { least, wanted } = needs(table, size);
  const [needed, wish] = [sum(columns, least), sum(columns, wanted)];
  const share = wish > needed ? Math.min(1, Math.max(0, room - needed) / (wish - needed)) : 0;
  const given = columns.map((at) => (least[at] ?? 0) + share * ((wanted[at] ?? 0) - (least[at] ?? 0)));
  const left = Math.max(0, room - given.reduce((all, each) => all + each, 0)) / columns.length;
  const widths = given.map((each) => Math.floor(each + left));
  const rest = room - widths.reduce((all, each) => all + each, 0);
  return rest > 0 ? widths.map((each, at) => (at === 0 ? each + rest : each)) : widths;
}

/** Columns under heads that begin alike ("Việc: …") together; all of them where they do not. */
function groupsOf({ columns }: WrittenTable, taken: readonly number[]) {
  const groupOf = (at: number) => /^[^:()]{1,24}: /.exec(columns[at]?.header ?? '')?.[0] ?? '';
  const groups = [...new Set(taken.map(groupOf))];
  return groups.includes('')
    ? [{ group: '', columns: taken }]
    : groups.map((group) => ({ group, columns: taken.filter((at) => groupOf(at) === group) }));
}

/** As few tables as there can be, about alike in their columns. */
function chunks(columns: readonly number[], least: readonly number[], room: number): (readonly number[])[] {
  for (let count = 1; count < columns.length; count += 1) {
    const each = Math.ceil(columns.length / count);
    const parts = Array.from({ length: Math.ceil(columns.length / each) }, (_, at) =>
      columns.slice(at * each, (at + 1) * each),
    );
    if (parts.every((part) => sum(part, least) <= room)) return parts;
  }
  return columns.map((at) => [at]);
}

/**
 * Where a long table is cut: after `most` rows, and then not before the last row of that unit, whose rows stand one after the
 * other. A unit of more rows than that is cut itself.
 */
export function cutOf(rows: readonly (readonly string[])[], most: number): number {
  if (rows.length <= most) return rows.length;
  const [name] = rows[most - 1] ?? [];
  let end = most;
  while (end < rows.length && rows[end]?.[0] === name) end += 1;
  return end < 2 * most ? end : most;
}
