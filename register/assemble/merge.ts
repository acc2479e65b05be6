import { byCodePoint } from './canonical.ts';

/**
 * Small cells of the tables of ages. Nobody is to be found in a cell of one to four cases, so those are merged with others until
 * there are five, and what cannot be merged is withheld. Sums stay what they are.
 */

/** What stands in a dimension of a cell that was made of several. */
export const several = '*';

/** Fewer cases than these stand in no cell. */
export const leastCases = 5;

/** One cell of one unit and period; `*` in a dimension says that it holds several values of it. */
export interface Cell {
  readonly type: string;
  readonly size: string;
  readonly credit: 'yes' | 'no' | typeof several;
  /** Of age, or of the days that a case took. */
  readonly band: string;
  readonly cases: number;
  /** Thousand đồng. */
  readonly amount: number;
  readonly standstillCases: number;
  readonly standstillAmount: number;
}

/**
 * The cells of one unit and period, none with one to four cases, in the order of their keys. Undefined where the unit has so few
 * that nothing can be told of it. What comes out does not depend on the order of what goes in.
 */
export function merged(cells: readonly Cell[]): readonly Cell[] | undefined {
  const sorted = cells.filter(({ cases }) => cases > 0).toSorted(byKey);
  if (sorted.length === 0) return [];
  const kept: Cell[] = [];
  const left: Cell[] = [];
  for (const band of new Set(sorted.map((cell) => cell.band))) {
    const { large, small } = withinBand(sorted.filter((cell) => cell.band === band));
    kept.push(...large);
    left.push(...small);
  }
  if (left.length === 0) return kept.toSorted(byKey);
  const over = joined(left, several);
  if (over.cases >= leastCases) return [...kept, over].toSorted(byKey);
  const smallest = smallestOf(kept);
  if (!smallest) return undefined;
  return [...kept.filter((cell) => cell !== smallest), joined([over, smallest], several)].toSorted(byKey);
}

/** Cells of one band that may stand, and what of it is too little to stand at all. */
function withinBand(cells: readonly Cell[]): { readonly large: readonly Cell[]; readonly small: readonly Cell[] } {
  const small = cells.filter(({ cases }) => cases < leastCases);
  const large = cells.filter(({ cases }) => cases >= leastCases);
  if (small.length === 0) return { large, small };
  const band = small[0]?.band ?? several;
  const together = joined(small, band);
  if (together.cases >= leastCases) return { large: [...large, together], small: [] };
  const smallest = smallestOf(large);
  if (!smallest) return { large: [], small: [together] };
  return { large: [...large.filter((cell) => cell !== smallest), joined([together, smallest], band)], small: [] };
}

function joined(cells: readonly Cell[], band: string): Cell {
  const sum = (of: (cell: Cell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  return {
    type: several,
    size: several,
    credit: several,
    band,
    cases: sum(({ cases }) => cases),
    amount: sum(({ amount }) => amount),
    standstillCases: sum(({ standstillCases }) => standstillCases),
    standstillAmount: sum(({ standstillAmount }) => standstillAmount),
  };
}

/** Of several equally small ones the first by its keys. */
function smallestOf(cells: readonly Cell[]): Cell | undefined {
  return cells.toSorted((a, b) => a.cases - b.cases || byKey(a, b))[0];
}

function byKey(a: Cell, b: Cell): number {
  return (
    byCodePoint(a.type, b.type) ||
    byCodePoint(a.size, b.size) ||
    byCodePoint(a.credit, b.credit) ||
    byCodePoint(a.band, b.band)
  );
}

/** The same cells of several units, added up: cells of one key become one. */
export function addedUp(cells: readonly Cell[]): readonly Cell[] {
  const found = new Map<string, Cell>();
  for (const cell of cells) {
    const key = [cell.type, cell.size, cell.credit, cell.band].join(' ');
    const before = found.get(key);
    found.set(
      key,
      before
        ? {
            ...before,
            cases: before.cases + cell.cases,
            amount: before.amount + cell.amount,
            standstillCases: before.standstillCases + cell.standstillCases,
            standstillAmount: before.standstillAmount + cell.standstillAmount,
          }
        : cell,
    );
  }
  return [...found.values()];
}
