import type { ReadingOfRate } from '../adjusted.ts';
import type { Statistics } from '../look.ts';
import { type Board, boardOf } from './board.ts';
import type { Score } from './score.ts';

/**
 * The same board with completion rates that books alone cannot raise (`adjusted.ts`): with last year's share of cases classed
 * eligible, and without terminations. Targets stay as they are, and so do all other lines. A target was set for a rate that counts
 * terminations, so without them everybody has less: what tells is how places move.
 */
export const fairReadAs = ['formerShare', 'withoutTerminated'] as const satisfies readonly ReadingOfRate[];
type FairReadAs = (typeof fairReadAs)[number];

export interface FairReadings {
  /** Whether the table judges a completion rate: else all readings are the same. */
  readonly applies: boolean;
  readonly boards: Readonly<Record<FairReadAs, Board>>;
  /** Of every unit that has a score as printed, in the order of `fairReadAs`. */
  readonly readings: ReadonlyMap<string, readonly FairReading[]>;
}

/** A score read otherwise, with its place beside the printed one. */
export interface FairReading {
  readonly readAs: FairReadAs;
  readonly score: Score;
  /**
   * Places as printed and read so, both among the `of` units that have one either way: who lacks last year's numbers moves nobody.
   * Null where the unit is one of those that lack them.
   */
  readonly places: { readonly printed: number; readonly fair: number } | null;
  readonly of: number;
}

/** Reads a board that is read as printed in all fair ways. */
export function fairReadings(statistics: Statistics, printed: Board): FairReadings {
  const { table, group, period, rows, unranked } = printed;
  const units = group ?? [...rows, ...unranked].map(({ unit }) => unit);
  const boardAs = (readAs: FairReadAs) => boardOf(statistics, { table, group: units, period, readAs });
  const boards = { formerShare: boardAs('formerShare'), withoutTerminated: boardAs('withoutTerminated') };
  const all = fairReadAs.map((readAs) => readingsOf(printed, boards[readAs], readAs));
  const readings = new Map(
    scoresOf(printed).map(({ unit }): [string, readonly FairReading[]] => [
      unit,
      all.flatMap((found) => found.get(unit) ?? []),
    ]),
  );
  const lines = [...table.criteria, ...table.bonuses, ...table.penalties];
  return { applies: lines.some(({ judged }) => judged.kind === 'completionRate'), boards, readings };
}

/** All scores of a board, also those without a place. */
export function scoresOf({ rows, unranked }: Board): readonly Score[] {
  return [
    ...rows.map(({ score }) => score),
    ...unranked.flatMap((unit) => (unit.why === 'incomplete' ? [unit.score] : [])),
  ];
}

function readingsOf(printed: Board, fair: Board, readAs: FairReadAs): ReadonlyMap<string, FairReading> {
  const there = new Set(fair.rows.map(({ unit }) => unit));
  const both = new Set(printed.rows.flatMap(({ unit }) => (there.has(unit) ? [unit] : [])));
  const [before, after] = [placesAmong(printed, both), placesAmong(fair, both)];
  return new Map(
    scoresOf(fair).map((score) => {
      const [was, is] = [before.get(score.unit), after.get(score.unit)];
      const places = was === undefined || is === undefined ? null : { printed: was, fair: is };
      return [score.unit, { readAs, score, places, of: both.size }];
    }),
  );
}

/** Places that units of a board have among themselves. */
function placesAmong({ rows }: Board, units: ReadonlySet<string>): ReadonlyMap<string, number> {
  const among = rows.filter(({ unit }) => units.has(unit));
  return new Map(among.map(({ unit, place }) => [unit, 1 + among.findIndex((row) => row.place === place)]));
}
