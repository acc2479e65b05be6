import { isFigure, type Reading } from './figure.ts';
import { type ByBasis, byBasis } from './measures.ts';
import type { Standing } from './standing.ts';
import { type Verdict, verdict } from './targets.ts';
import { gapTo, type Yardstick } from './yardstick.ts';

/**
 * Findings: what the rows say, as data. `i18n/` puts them into words; no finding holds a sentence, and no sentence a
 * number that did not come through here.
 */

/** The answer a leader opens the page for: both rates against the yardstick. Null where it cannot be said. */
export interface Headline {
  readonly yardstick: Yardstick;
  readonly verdicts: ByBasis<Verdict | null>;
}

type Gaps = Pick<Standing, 'gap' | 'paceGap' | 'change'>;

export function headlineOf(standings: ByBasis<Gaps>, yardstick: Yardstick): Headline {
  return {
    yardstick,
    verdicts: byBasis((basis) => {
      const gap = gapTo(standings[basis], yardstick);
      return isFigure(gap) ? verdict(gap) : null;
    }),
  };
}

/** How many units reach the yardstick, how many can be judged at all, and which do not. */
export interface UnitsFinding {
  readonly yardstick: Yardstick;
  readonly reached: number;
  readonly judged: number;
  /** Names of the units behind, the furthest first. */
  readonly behind: readonly string[];
}

export function unitsFinding(
  rows: readonly { readonly name: string; readonly gap: Reading<'points'> }[],
  yardstick: Yardstick,
): UnitsFinding {
  const judged = rows.flatMap(({ name, gap }) => (isFigure(gap) ? [{ name, gap }] : []));
  const behind = judged.filter(({ gap }) => verdict(gap) === 'below').sort((a, b) => a.gap.value - b.gap.value);
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
