import type { Localised } from '../localised.ts';
import type { Judged } from './judged.ts';

/**
 * The table that an office scores its units by in a year (bảng tiêu chí chấm điểm thi đua): what is judged, with how many points, and
 * who is compared with whom. Plain JSON, so that it can be kept, sent and read back; what is wrong in one is told by
 * `scoringFaults.ts`. No table of the Ministry's is built in: weights and cut-offs are those that an office has typed, with the
 * decision that they come from.
 */
export interface ScoringTable {
  /** Typed by an office, or what stands where there is none: see `defaultTable`. */
  readonly origin: 'office' | 'default';
  readonly statYear: number;
  /** Null where words for its origin name it. */
  readonly title: Typed | null;
  /** Null where nobody has decided it: the default, or a draft. */
  readonly decision: Decision | null;
  /** What the points of the criteria add up to. */
  readonly total: number;
  readonly criteria: readonly Criterion[];
  /** Points on top, and points taken off. */
  readonly bonuses: readonly Extra[];
  readonly penalties: readonly Extra[];
  /** The best first. Empty where nobody has decided any: units are then in order, and none is called A or D. */
  readonly grades: readonly Grade[];
  /** Who is compared with whom; empty where all units of a level are compared. */
  readonly groups: readonly EmulationGroup[];
}

/** A text as an office typed it, or in both languages. */
export type Typed = string | Localised;

/** What a table was decided by; as typed, so either can still be empty. */
export interface Decision {
  /** "1027/QĐ-BTP". */
  readonly number: string;
  /** ISO date. */
  readonly date: string;
}

/** What lines and ranks have in common: they may come from a decision of their own, and be for some groups only. */
interface Part {
  /** Left out where it comes from the decision of its group or of the table. */
  readonly decision?: Decision | undefined;
  /** Ids of the groups that it is for; left out where it is for all units. */
  readonly groups?: readonly string[] | undefined;
}

/** One line of the table. */
export interface Criterion extends Part {
  readonly id: string;
  /** Null where it is called after what it judges. */
  readonly name: Typed | null;
  readonly judged: Judged;
  /** What a unit's number is held against; null where the scale needs nothing but the number. */
  readonly yardstick: Yardstick | null;
  /** What can be had for it at most. */
  readonly points: number;
  readonly scale: Scale;
}

/** A unit's own target of the year (on the way through it the pace of that target), or one number for all of them. */
export type Yardstick = { readonly kind: 'target' } | { readonly kind: 'fixed'; readonly value: number };

/**
 * What thresholds are written in: the number itself; its distance from the yardstick (of two rates points); or the number in percent
 * of the yardstick.
 */
type ReadAs = 'number' | 'distance' | 'ofYardstick';

/**
 * How a number becomes a share of the points. `metOrNot`: all of them where the yardstick is reached, else none. `steps`: the share of
 * the best step that is reached, none below the first. `linear`: none at `zero` and worse, all at `full` and better, in between in
 * proportion. Where less is better, thresholds are reached from above.
 */
export type Scale =
  | { readonly kind: 'metOrNot' }
  /** From the worst to the best. */
  | { readonly kind: 'steps'; readonly on: ReadAs; readonly steps: readonly Step[] }
  | { readonly kind: 'linear'; readonly on: ReadAs; readonly zero: number; readonly full: number };

export interface Step {
  readonly from: number;
  /** Percent of the points, 0 to 100. */
  readonly share: number;
}

/** Points for every full `per` of a number beyond `from`, at most `most`: of a bonus added, of a penalty taken off. */
export interface Extra extends Part {
  readonly id: string;
  readonly name: Typed | null;
  readonly judged: Judged;
  readonly from: number;
  readonly per: number;
  readonly points: number;
  readonly most: number;
}

/** A rank that scores are sorted into (A, B, C, D of 2015): from so many points on, up to where the next better one begins. */
export interface Grade extends Part {
  readonly id: string;
  readonly name: Typed;
  readonly from: number;
  /** How many of the criteria that have a yardstick must be met as well; null where none has to be. */
  readonly targetsMet: number | null;
  /** A missed one must lie less than so many percent of its yardstick from it; null where that does not matter. */
  readonly missedByLessThan: number | null;
}

export interface EmulationGroup {
  readonly id: string;
  readonly name: Typed;
  /** What set up the group, or decided what it is judged by; left out where that is the decision of the table. */
  readonly decision?: Decision | undefined;
  /** Codes of its units. */
  readonly units: readonly string[];
}

/** Points are counted in hundredths, as an office writes them: so the lines on paper add up to the sum below them. */
export function toHundredths(points: number): number {
  // Simulations ask hundreds of thousands of times; no minus sign on a zero.
  if (Number.isInteger(points)) return points === 0 ? 0 : points;
  const whole = Math.round(Math.abs(Number((points * 100).toPrecision(12))));
  return whole === 0 ? 0 : (Math.sign(points) * whole) / 100;
}
