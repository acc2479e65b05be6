import type { Board, BoardRow } from './board.ts';
import type { Score } from './score.ts';
import type { ScoringTable } from './scoringTable.ts';

/** How the place of a unit changed between two boards, and what caused it. */
export type PlaceChange =
  | { readonly kind: 'same'; readonly place: number }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number; readonly cause: PlaceCause }
  /** It has no place on one of them, or its numbers are those of more units than before. */
  | { readonly kind: 'notComparable'; readonly why: 'noPlaceBefore' | 'noPlaceNow' | 'tookOver' };

export type PlaceCause =
  /** The line whose points changed most in the direction in which the place did, with its points on both boards. */
  | { readonly kind: 'line'; readonly line: string; readonly before: number; readonly now: number }
  /**
   * Its own points did not change that way: others went past it, or fell back behind it or level with it. `joined` stand before it and
   * had no place; `left` stood before it and have none now.
   */
  | {
      readonly kind: 'others';
      readonly units: readonly string[];
      readonly joined: readonly string[];
      readonly left: readonly string[];
    }
  /** Points of two tables cannot be held against each other. */
  | { readonly kind: 'otherTable' };

/** Changes of all units that have a place on one of the boards, which are those of the same group in two periods. */
export function placeChanges(now: Board, before: Board): ReadonlyMap<string, PlaceChange> {
  const rows = new Map(now.rows.map((row) => [row.unit, row]));
  const former = new Map(before.rows.map((row) => [row.unit, row]));
  const alike = samePoints(now.table, before.table);
  return new Map(
    [...new Set([...rows.keys(), ...former.keys()])].map((unit): [string, PlaceChange] => {
      const [row, then] = [rows.get(unit), former.get(unit)];
      if (!row) return [unit, { kind: 'notComparable', why: 'noPlaceNow' }];
      if (!then) return [unit, { kind: 'notComparable', why: 'noPlaceBefore' }];
      if (row.tookOver.some((code) => !then.tookOver.includes(code)))
        return [unit, { kind: 'notComparable', why: 'tookOver' }];
      if (row.place === then.place) return [unit, { kind: 'same', place: row.place }];
      const cause = alike ? causeOf(row, then, { rows, former }) : ({ kind: 'otherTable' } as const);
      return [unit, { kind: 'moved', from: then.place, to: row.place, cause }];
    }),
  );
}

/** Whether two tables give the same points for the same numbers, whatever they are called. */
export function samePoints(a: ScoringTable, b: ScoringTable): boolean {
  const lines = ({ criteria, bonuses, penalties }: ScoringTable) =>
    JSON.stringify([criteria, bonuses, penalties], (key, value: unknown) =>
      key === 'name' || key === 'decision' ? undefined : sorted(value),
    );
  return lines(a) === lines(b);
}

/** The same whatever the order in which a file has the parts of an object. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Boards {
  readonly rows: ReadonlyMap<string, BoardRow>;
  readonly former: ReadonlyMap<string, BoardRow>;
}

function causeOf(row: BoardRow, then: BoardRow, boards: Boards): PlaceCause {
  const sense = row.place < then.place ? 1 : -1;
  const gained = sense * ((row.score.points ?? 0) - (then.score.points ?? 0));
  return gained > 0 ? largestOf(row.score, then.score, sense) : othersOf(row, then, boards);
}

function largestOf(now: Score, then: Score, sense: 1 | -1): PlaceCause {
  const before = pointsById(then);
  const changes = [...pointsById(now)].map(([line, points]) => ({ line, before: before.get(line) ?? 0, now: points }));
  const size = (change: (typeof changes)[number]) => sense * (change.now - change.before);
  const largest = changes.reduce((most, change) => (size(change) > size(most) ? change : most));
  return { kind: 'line', ...largest };
}

function pointsById({ lines, extras }: Score): ReadonlyMap<string, number> {
  return new Map([
    ...lines.map(({ criterion, points }) => [criterion.id, points ?? 0] as const),
    ...extras.map(({ extra, points }) => [extra.id, points ?? 0] as const),
  ]);
}

function othersOf(row: BoardRow, then: BoardRow, { rows, former }: Boards): PlaceCause {
  const ahead = [...rows.values()].filter(({ place }) => place < row.place).map(({ unit }) => unit);
  const wereAhead = [...former.values()].filter(({ place }) => place < then.place).map(({ unit }) => unit);
  const passed =
    row.place > then.place
      ? ahead.filter((unit) => former.has(unit) && !wereAhead.includes(unit))
      : wereAhead.filter((unit) => rows.has(unit) && !ahead.includes(unit));
  return {
    kind: 'others',
    units: passed,
    joined: ahead.filter((unit) => !former.has(unit)),
    left: wereAhead.filter((unit) => !rows.has(unit)),
  };
}
