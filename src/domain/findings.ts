import { isFigure, numberOf, type Points, type Reading } from './figure.ts';
import { type ByBasis, bases, byBasis } from './measures.ts';
import { kindTraits } from './provenance.ts';
import type { Verdict } from './targets.ts';
import { type Judged, verdictOn, type Yardstick } from './yardstick.ts';

/**
 * Findings: what the rows say, as data. `i18n/` puts them into words; no finding holds a sentence, and no sentence a
 * number that did not come through here.
 */

/** The answer a leader opens the page for: both rates against the yardstick. Null where it cannot be said. */
export interface Headline {
  readonly yardstick: Yardstick;
  readonly verdicts: ByBasis<Verdict | null>;
  /** Whether somebody gave both targets: made-up ones are no assigned ones. */
  readonly assigned: boolean;
}

export function headlineOf(
  standings: ByBasis<Judged & { readonly target: Reading<'percent'> }>,
  yardstick: Yardstick,
): Headline {
  return {
    yardstick,
    verdicts: byBasis((basis) => verdictOn(standings[basis], yardstick)),
    assigned: bases.every((basis) => {
      const { target } = standings[basis];
      return isFigure(target) && !kindTraits[target.provenance.kind].said;
    }),
  };
}

/** How many units reach the yardstick or are off it by chance, how many are judged at all, and which are behind. */
export interface UnitsFinding {
  readonly yardstick: Yardstick;
  readonly reached: number;
  readonly judged: number;
  /** Names of the units behind, the furthest first. */
  readonly behind: readonly string[];
}

export function unitsFinding(
  rows: readonly { readonly name: string; readonly gap: Reading<'points'>; readonly verdict: Verdict | null }[],
  yardstick: Yardstick,
): UnitsFinding {
  const judged = rows.filter(({ verdict }) => verdict);
  const behind = judged
    .filter(({ verdict }) => verdict === 'below')
    .sort((a, b) => (numberOf(a.gap) ?? 0) - (numberOf(b.gap) ?? 0));
  return {
    yardstick,
    reached: judged.length - behind.length,
    judged: judged.length,
    behind: behind.map(({ name }) => name),
  };
}

/** Where the path of a year has got to: the month in which it reached the target, or what is still missing. */
export type PathFinding =
  | { readonly kind: 'reached'; readonly months: number }
  | {
      readonly kind: 'short';
      readonly months: number;
      readonly rate: Reading<'percent'>;
      readonly gap: Reading<'points'>;
    }
  | {
      readonly kind: 'onTheWay';
      readonly months: number;
      readonly rate: Reading<'percent'>;
      /** Distance from the required pace, and what it says. */
      readonly gap: Points;
      readonly verdict: Verdict | null;
    }
  | {
      /** Against the year before. */
      readonly kind: 'change';
      readonly months: number;
      readonly rate: Reading<'percent'>;
      readonly gap: Points;
      readonly verdict: Verdict | null;
    }
  | { readonly kind: 'noTarget'; readonly months: number; readonly rate: Reading<'percent'> }
  | { readonly kind: 'nothing' };

/** Direction of a series between its first and last known value, points. */
export interface SeriesFinding {
  readonly from: { readonly statYear: number; readonly rate: Extract<Reading<'percent'>, object> };
  readonly to: { readonly statYear: number; readonly rate: Extract<Reading<'percent'>, object> };
  /** The lowest or highest value between them, where it lies outside both: a change that skips it would mislead. */
  readonly turn?: { readonly statYear: number; readonly rate: Extract<Reading<'percent'>, object> };
}

/** First and last reported values of a series, and where it turned between them; null with fewer than two. */
export function seriesFinding(
  rows: readonly { readonly statYear: number; readonly rate: Reading<'percent'> }[],
): SeriesFinding | null {
  const known = rows.flatMap(({ statYear, rate }) => (isFigure(rate) ? [{ statYear, rate }] : []));
  const from = known[0];
  const to = known.at(-1);
  if (!from || !to || from === to) return null;
  const [low, high] = [from.rate.value, to.rate.value].sort((a, b) => a - b) as [number, number];
  const beyond = ({ rate: { value } }: (typeof known)[number]) => Math.max(low - value, value - high);
  const [turn] = known.filter((row) => beyond(row) > 0).sort((a, b) => beyond(b) - beyond(a));
  return { from, to, ...(turn && { turn }) };
}
