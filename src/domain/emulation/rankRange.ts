import { completionRate } from '../completion.ts';
import { isFigure, numberOf } from '../figure.ts';
import type { Statistics } from '../look.ts';
import { mulberry32 } from '../random.ts';
import { binomialOutcomes, outcomeOf } from './binomial.ts';
import type { Board, BoardRow } from './board.ts';
import { type CriterionLine, type ExtraLine, extraPoints, pointsAfter, type Score } from './score.ts';

/**
 * The places that chance alone allows: how a year of the same units, with the same chance for each eligible case to be completed,
 * could have come out. A parametric bootstrap: of each unit the number completed is drawn anew, binomial over its eligible cases with
 * the chance (completed + ½) ÷ (eligible + 1), which is Jeffreys' estimate, since a unit with three of three completed has no
 * certainty of the next. All that moves with it (rates, stock) is scored again by the very table, and units are put in order.
 *
 * Money has no such model, since one large case moves all of it: its lines stay as they are, and so does what no completed case
 * moves. So a range is the least that chance does, and a board of money alone has none.
 */
export interface RankRanges {
  /** Percent of the draws in which a unit is within its range, at least. */
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
  /** Ids of the lines that were drawn anew. */
  readonly drawn: readonly string[];
  /** Of those that no completed case moves, and of those that have no model of chance: beside one of these a range is "at least". */
  readonly unmoved: readonly string[];
  readonly withoutModel: readonly string[];
  /** Of every unit with a place. */
  readonly ranges: ReadonlyMap<string, RankRange>;
}

/** `none`: nothing of the board is a count, or the unit has completed more than was eligible. */
export type RankRange =
  | { readonly basis: 'none' }
  /** Its own place is always among them. `isBand`: chance could turn it round, so it is no one place. */
  | { readonly basis: 'count'; readonly best: number; readonly worst: number; readonly isBand: boolean };

interface Options {
  /** Percent, 90 unless told otherwise. */
  readonly level?: number;
  readonly draws?: number;
  readonly seed?: number;
}

/** Ranges of the units of a board that is read as printed: the same for the same seed. */
export function rankRanges(
  { years: { current } }: Pick<Statistics, 'years'>,
  { rows, period }: Pick<Board, 'rows' | 'period'>,
  { level = 90, draws = 1000, seed = 2021 }: Options = {},
): RankRanges {
  const drawn = linesWhere(rows, ({ perCase }) => perCase !== null && perCase !== 0);
  const unmoved = linesWhere(rows, ({ perCase }) => perCase === 0);
  const withoutModel = linesWhere(rows, ({ perCase }) => perCase === null);
  const stated = { level, draws, seed, drawn, unmoved, withoutModel };
  if (drawn.length === 0) return { ...stated, ranges: new Map(rows.map(({ unit }) => [unit, { basis: 'none' }])) };
  const units = rows.map(({ unit, score }) => {
    const counts = completionRate(current, { basis: 'cases', units: [unit], months: period.months });
    return drawable(score, numberOf(counts.completed), numberOf(counts.eligible));
  });
  const seen = placesSeen(units, draws, seed);
  const tail = Math.floor((draws * (100 - level)) / 200);
  return {
    ...stated,
    ranges: new Map(
      rows.map(({ unit, place }, at): [string, RankRange] => {
        if (!units[at]?.cumulative) return [unit, { basis: 'none' }];
        const times = seen.subarray(at * rows.length, (at + 1) * rows.length);
        const best = Math.min(place, beyond(times, tail));
        const worst = Math.max(place, rows.length + 1 - beyond(times.toReversed(), tail));
        return [unit, { basis: 'count', best, worst, isBand: best < worst }];
      }),
    ),
  };
}

/** The first place at which more than `tail` draws have been counted. */
function beyond(times: Uint32Array, tail: number): number {
  let counted = 0;
  for (let at = 0; at < times.length; at += 1) {
    counted += times[at] as number;
    if (counted > tail) return at + 1;
  }
  return times.length;
}

/** Ids of the lines of which this holds for any unit, in the order of the table. */
function linesWhere(rows: readonly BoardRow[], holds: (line: CriterionLine | ExtraLine) => boolean): readonly string[] {
  const all = rows.flatMap(({ score }) => [...score.lines, ...score.extras].map((line) => ({ id: idOf(line), line })));
  const found = new Set(all.filter(({ line }) => holds(line)).map(({ id }) => id));
  return [...new Set(all.map(({ id }) => id))].filter((id) => found.has(id));
}

function idOf(line: CriterionLine | ExtraLine): string {
  return 'criterion' in line ? line.criterion.id : line.extra.id;
}

/** What a unit can come to: points in hundredths, of each outcome; without outcomes it stays what it is. */
interface Drawable {
  readonly cumulative?: Float64Array;
  readonly pointsOf: (outcome: number) => number;
}

function drawable(score: Score, completed: number | null, eligible: number | null): Drawable {
  const pointsAt = pointsWith(score);
  if (completed === null || eligible === null || completed > eligible || eligible <= 0) {
    const points = pointsAt(0);
    return { pointsOf: () => points };
  }
  const { first, cumulative } = binomialOutcomes(eligible, (completed + 0.5) / (eligible + 1));
  // Many outcomes are never drawn, and others again and again.
  const known: number[] = [];
  return {
    cumulative,
    pointsOf: (outcome) => {
      known[outcome] ??= pointsAt(first + outcome - completed);
      return known[outcome];
    },
  };
}

/** Points of a score with so many more cases completed, hundredths. */
function pointsWith({ lines, extras }: Score): (more: number) => number {
  const movedLines = lines.filter(({ perCase }) => perCase);
  const movedExtras = extras.filter(({ perCase }) => perCase);
  let still = 0;
  for (const { perCase, points } of [...lines, ...extras]) if (!perCase) still += points ?? 0;
  return (more) => {
    let sum = still;
    for (const line of movedLines) sum += pointsAfter(line, more);
    for (const line of movedExtras) sum += extraLinePoints(line, more);
    return Math.round(sum * 100);
  };
}

function extraLinePoints({ kind, extra, reading, points, perCase }: ExtraLine, more: number): number {
  return perCase && isFigure(reading) ? extraPoints(kind, extra, reading.value + perCase * more) : (points ?? 0);
}

/** How often each unit was at each place: row by row, as many places as units. */
function placesSeen(units: readonly Drawable[], draws: number, seed: number): Uint32Array {
  const random = mulberry32(seed);
  const size = units.length;
  const seen = new Uint32Array(size * size);
  const points = new Int32Array(size);
  for (let draw = 0; draw < draws; draw += 1) {
    units.forEach(({ cumulative, pointsOf }, at) => {
      points[at] = pointsOf(cumulative ? outcomeOf(cumulative, random()) : 0);
    });
    const sorted = points.toSorted();
    for (let at = 0; at < size; at += 1) {
      const place = size - countUpTo(sorted, points[at] as number);
      seen[at * size + place] = (seen[at * size + place] as number) + 1;
    }
  }
  return seen;
}

/** How many of sorted numbers are at most this one. */
function countUpTo(sorted: Int32Array, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
