import type { FormColumn } from './formColumns.ts';
import { type Cell, cellAt, cellName, type Grid, isError } from './grid.ts';
import { readNumber, type Separators } from './numbers.ts';
import type { Problem } from './reading.ts';
import type { NamedRow } from './rows.ts';
import { tidied } from './text.ts';

/** The cells of a table's numbers. */

/** The number in a cell; null where there is none, whatever else stands there. */
export function numberOf(cell: Cell, separators: Separators): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (readNumber(cell)?.[separators] ?? null) : null;
}

/** Cells that hold something else than a number or nothing. */
export function problemsIn(
  grid: Grid,
  rows: readonly NamedRow[],
  columns: ReadonlyMap<number, FormColumn>,
  separators: Separators,
): readonly Problem[] {
  return cellsOf(grid, rows, columns).flatMap(({ cell, at }): readonly Problem[] => {
    if (isError(cell)) return [{ kind: 'error', cell: at, text: cell.error }];
    if (typeof cell === 'object' && cell !== null && 'date' in cell)
      return [{ kind: 'date', cell: at, text: cell.date }];
    if (typeof cell === 'boolean') return [{ kind: 'notANumber', cell: at, text: String(cell) }];
    if (typeof cell !== 'string' || tidied(cell) === '' || numberOf(cell, separators) !== null) return [];
    return [{ kind: 'notANumber', cell: at, text: tidied(cell) }];
  });
}

/** Every cell of the columns that are known, in the rows that have a name. */
export function cellsOf(grid: Grid, rows: readonly NamedRow[], columns: ReadonlyMap<number, FormColumn>) {
  return rows.flatMap(({ row }) =>
    [...columns.keys()].map((column) => ({
      cell: cellAt(grid, { row, column }),
      at: cellName({ row, column }),
    })),
  );
}
