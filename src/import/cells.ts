import type { FormColumn } from './formColumns.ts';
import { cellIn, type Frame } from './frame.ts';
import { type Cell, cellAt, type Grid, isError } from './grid.ts';
import { readNumber, type Separators } from './numbers.ts';
import type { Problem } from './reading.ts';
import type { NamedRow } from './rows.ts';
import { tidied } from './text.ts';

/** The cells of a table's numbers. */

/** Where they stand: the columns that are known, in the rows that have a name. */
export interface Numbers {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly rows: readonly NamedRow[];
  readonly columns: ReadonlyMap<number, FormColumn>;
}

/** The number in a cell; null where there is none, whatever else stands there. */
export function numberOf(cell: Cell, separators: Separators): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (readNumber(cell)?.[separators] ?? null) : null;
}

/** Cells that hold something else than a number or nothing. */
export function problemsIn(numbers: Numbers, separators: Separators): readonly Problem[] {
  return cellsThat((cell) => typeof cell !== 'number' && cell !== null, numbers).flatMap(
    ({ cell, at }): readonly Problem[] => {
      if (isError(cell)) return [{ kind: 'error', cell: at, text: cell.error }];
      if (typeof cell === 'object' && 'date' in cell) return [{ kind: 'date', cell: at, text: cell.date }];
      if (typeof cell === 'boolean') return [{ kind: 'notANumber', cell: at, text: String(cell) }];
      if (typeof cell !== 'string' || tidied(cell) === '' || numberOf(cell, separators) !== null) return [];
      return [{ kind: 'notANumber', cell: at, text: tidied(cell) }];
    },
  );
}

/** The cells that something is true of, with their names. */
export function cellsThat<C extends Cell>(
  is: (cell: Cell) => cell is C,
  { grid, frame, rows, columns }: Numbers,
): readonly { readonly cell: C; readonly at: string }[] {
  const found: { cell: C; at: string }[] = [];
  for (const { row } of rows) {
    for (const column of columns.keys()) {
      const cell = cellAt(grid, { row, column });
      if (is(cell)) found.push({ cell, at: cellIn(frame, { row, column }) });
    }
  }
  return found;
}
