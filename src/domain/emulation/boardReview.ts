import type { ReadingOfRate } from '../adjusted.ts';
import type { Statistics } from '../look.ts';
import { type Board, boardOf } from './board.ts';
import { type FairReadings, fairReadAs, fairReadings } from './fairReadings.ts';
import { type PerverseNote, perverseNotes } from './perverse.ts';
import { type PlaceChange, placeChanges } from './placeChange.ts';
import { type RankRanges, rankRanges } from './rankRange.ts';
import { scoreOf } from './score.ts';

/** What has to be known beside the places of a board before anybody is praised by it. */
export interface BoardReview {
  readonly ranges: RankRanges;
  readonly fair: FairReadings;
  /** Since the period before of the same year; null where the year has none. */
  readonly changes: ReadonlyMap<string, PlaceChange> | null;
  readonly notes: readonly PerverseNote[];
}

/** As long as its board lives: files and screen ask for the same one. */
const kept = new WeakMap<Board, BoardReview>();

/** The review of a board that is read as printed; of hundreds of units most of a second's work, unless `reviewTasks` were done. */
export function reviewOf(statistics: Statistics, board: Board): BoardReview {
  const known = kept.get(board);
  if (known) return known;
  const fair = fairReadings(statistics, board);
  const review = {
    ranges: rankRanges(statistics, board),
    fair,
    changes: changesOf(statistics, board),
    notes: perverseNotes(statistics, board, fair),
  };
  kept.set(board, review);
  return review;
}

/** Whether a review stands already, or costs so little that nobody notices. */
export function isReviewCheap(board: Board): boolean {
  return kept.has(board) || board.rows.length + board.unranked.length <= fewUnits;
}

const fewUnits = 60;
/** So many units' rates are read again in one task. */
const atOnce = 40;

/**
 * The slow parts of a review as tasks of some milliseconds, to be done one by one before `reviewOf`: rates are read again unit by
 * unit, and what was read is kept with the reports (`judged.ts`).
 */
export function reviewTasks(statistics: Statistics, { table, period, rows, unranked }: Board): readonly (() => void)[] {
  const units = [...rows, ...unranked].map(({ unit }) => unit);
  const readAll = (readAs: ReadingOfRate, from: number) => () => {
    for (const unit of units.slice(from, from + atOnce)) scoreOf(statistics, { table, unit, period, readAs });
  };
  const starts = units.flatMap((_, at) => (at % atOnce === 0 ? [at] : []));
  return fairReadAs.flatMap((readAs) => starts.map((from) => readAll(readAs, from)));
}

function changesOf(statistics: Statistics, board: Board): BoardReview['changes'] {
  const { table, group, period, rows, unranked } = board;
  if (period.months === 1) return null;
  const units = group ?? [...rows, ...unranked].map(({ unit }) => unit);
  const before = { ...period, months: period.months - 1 };
  return placeChanges(board, boardOf(statistics, { table, group: units, period: before }));
}
