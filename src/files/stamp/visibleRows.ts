import type { WrittenNumber } from '../../domain/writtenNumbers.ts';
import type { StampedChart } from './stamp.ts';
import { folded, says, scalesFor, type VisibleTable } from './visible.ts';

/**
 * The row of a table that each row of a chart stands in; undefined for one that is not there. Of several with the same names it is
 * the one that says most of the numbers, and of those that say as many the next one down.
 */
export function rowsIn(table: VisibleTable, { rows, numbers }: StampedChart): readonly (number | undefined)[] {
  const index = indexOf(table);
  const ofRow = new Map<number, WrittenNumber[]>();
  for (const number of numbers) {
    const list = ofRow.get(number.row);
    if (list) list.push(number);
    else ofRow.set(number.row, [number]);
  }
  const taken = new Set<number>();
  let last = -1;
  return rows.map((names, at) => {
    const written = ofRow.get(at);
    if (names.length === 0 || !written) return undefined;
    const lists = names.map((name) => index.get(folded(name)) ?? []);
    const [first = [], ...others] = lists;
    const candidates = first.filter((row) => !taken.has(row) && others.every((list) => list.includes(row)));
    const found = candidates.length < 2 ? candidates[0] : bestOf(candidates, written, table, last);
    if (found === undefined) return undefined;
    taken.add(found);
    last = found;
    return found;
  });
}

const indexes = new WeakMap<VisibleTable, ReadonlyMap<string, readonly number[]>>();

/** The rows of each text, found once for all charts. */
function indexOf(table: VisibleTable): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(table);
  if (known) return known;
  const found = new Map<string, number[]>();
  table.rows.forEach((row, at) => {
    for (const text of new Set(row.map(folded))) {
      if (text === '') continue;
      const list = found.get(text);
      if (list) list.push(at);
      else found.set(text, [at]);
    }
  });
  indexes.set(table, found);
  return found;
}

function bestOf(
  candidates: readonly number[],
  written: readonly WrittenNumber[],
  { rows, marks }: VisibleTable,
  last: number,
): number | undefined {
  const ranked = candidates.map((row) => ({
    row,
    said: written.filter((number) =>
      (rows[row] ?? []).some((cell) => scalesFor(number.quantity).some((scale) => says(cell, number, scale, marks))),
    ).length,
    isNext: row > last,
  }));
  return ranked.toSorted((a, b) => b.said - a.said || Number(b.isNext) - Number(a.isNext) || a.row - b.row)[0]?.row;
}
