import type { Basis } from '../domain/measures.ts';
import { isClosing } from './frame.ts';
import { type Cell, cellAt, cellName, type Grid, textOf, widthOf } from './grid.ts';
import { basisSaid } from './sheetLines.ts';
import { spelledOut, tidied } from './text.ts';
import { type HeadPath, readingsOf } from './vocabulary.ts';

/** The labels of a table that stands upright: what each line is, and what it is a part of. */

export interface Label {
  readonly row: number;
  /** The way down to it, "Có điều kiện thi hành › Đang thi hành"; null for a line that says something of those below it alone. */
  readonly path: HeadPath | null;
  /** By cases or money, as it or a line above says. */
  readonly basis: Basis | null;
  /** Called by a name of the forms. */
  readonly isKnown: boolean;
  /** The line that said the basis. */
  readonly over: readonly { readonly text: string; readonly cell: string }[];
}

/** Labels stand in one of the first columns. */
const mostColumns = 6;

/** The column that has most labels of ours, at least so many, with its lines from the first to the last of them. */
export function labelsIn(
  grid: Grid,
  least: number,
): { readonly column: number; readonly lines: readonly Label[] } | null {
  let best: { readonly column: number; readonly lines: readonly Label[]; readonly known: number } | null = null;
  for (let column = 0; column < Math.min(mostColumns, widthOf(grid)); column += 1) {
    const lines = linesOf(grid, column);
    const known = lines.filter(({ isKnown }) => isKnown).length;
    if (known >= least && known > (best?.known ?? 0)) best = { column, lines, known };
  }
  return best;
}

/** "+", "++", "-", "Trong đó:", "1.", "1.2", "a)", "II." in front of a label. */
const marks = /^(?<mark>[+*–-]+|(?:trong đó|gồm|chia ra) ?:|\d+(?:\.\d+)*[.)]?(?= )|[a-zđ]\)|[IVX]+[.)])\s*/iu;

function linesOf(grid: Grid, column: number): readonly Label[] {
  const lines: Label[] = [];
  const open: { readonly depth: number; readonly text: string }[] = [];
  let basis: Basis | null = null;
  let over: Label['over'] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    const written = textOf(cellAt(grid, { row, column })) ?? '';
    const text = tidied(written);
    if (text === '') continue;
    if (isClosing(text)) break;
    const { name, depth } = labelOf(written);
    const said = basisSaid(spelledOut(name));
    if (said !== null) {
      basis = said;
      over = [{ text, cell: cellName({ row, column }) }];
    }
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const path = [...open.map((each) => each.text), name];
    const isHeading = !numbersBeside(grid, row, column);
    open.push({ depth, text: name });
    const isKnown = !isHeading && readingsOf(path).length > 0;
    lines.push({ row, path: isHeading ? null : path, basis, isKnown, over });
  }
  const first = lines.findIndex(({ isKnown }) => isKnown);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(({ isKnown }) => isKnown) + 1);
}

/** A label without what stands in front of it, and how deep that puts it. */
function labelOf(written: string): { readonly name: string; readonly depth: number } {
  let depth = Math.floor((written.length - written.replace(/^[\s\u00a0]+/, '').length) / 2);
  let name = tidied(written);
  for (let match = marks.exec(name); match; match = marks.exec(name)) {
    const mark = match.groups?.['mark'] ?? '';
    depth += /^[+*–-]+$/.test(mark)
      ? mark.length
      : /^\d/.test(mark)
        ? mark.split('.').filter(Boolean).length - 1
        : /^[IVX]+[.)]$/.test(mark)
          ? 0
          : 1;
    name = name.slice(match[0].length);
  }
  return { name, depth };
}

/** A line code alone is no number. */
function numbersBeside({ rows }: Grid, row: number, column: number): boolean {
  const right: readonly Cell[] = (rows[row] ?? []).slice(column + 1);
  return right.some((cell) => cell !== null && cell !== '' && /\d|^\s*[-–]\s*$/.test(String(cell)));
}
