import type { ChanceVerdict } from './chance.ts';
import { type Figure, isFigure, type Points, type Reading } from './figure.ts';
import { type Basis, type ByBasis, bases } from './measures.ts';
import { roundAs } from './rounding.ts';
import { verdict } from './targets.ts';

/** Findings about units side by side, as data; `i18n/` puts them into words. */

/** A unit's name with its distances from what it is held against, by both measures. */
export interface UnitGaps {
  readonly name: string;
  readonly gaps: ByBasis<Reading<'points'>>;
}

/** A unit that misses something, and by which measures. */
export interface Miss {
  readonly name: string;
  readonly bases: readonly Basis[];
}

/** Who misses which yardstick. */
export interface MissesFinding {
  /** Units for which both measures could be judged, or one. */
  readonly judged: number;
  /** Units judged by both measures that reach both. */
  readonly reachBoth: number;
  /** Those by cases first, and otherwise in the order given. */
  readonly misses: readonly Miss[];
}

export function missesFinding(units: readonly UnitGaps[]): MissesFinding {
  const judged = units
    .filter(({ gaps }) => isFigure(gaps.cases) || isFigure(gaps.amounts))
    .map(({ name, gaps }) => ({
      name,
      complete: isFigure(gaps.cases) && isFigure(gaps.amounts),
      bases: bases.filter((basis) => {
        const gap = gaps[basis];
        return isFigure(gap) && verdict(gap) === 'below';
      }),
    }));
  const misses = judged.flatMap(({ name, bases: missed }) => (missed.length > 0 ? [{ name, bases: missed }] : []));
  const byCases = ({ bases: missed }: Miss) => (missed.includes('cases') ? 0 : 1);
  return {
    judged: judged.length,
    reachBoth: judged.filter(({ complete, bases: missed }) => complete && missed.length === 0).length,
    misses: misses.toSorted((a, b) => byCases(a) - byCases(b)),
  };
}

/** The unit or units at one end of a list, with the distance they share. */
export type ExtremeFinding =
  /** Nothing can be compared. */
  | { readonly kind: 'unknown' }
  /** No unit is on that side at all. */
  | { readonly kind: 'none'; readonly judged: number }
  | { readonly kind: 'units'; readonly names: readonly string[]; readonly gap: Points; readonly judged: number };

interface NamedGap {
  readonly name: string;
  readonly gap: Reading<'points'>;
}

/** Two distances that a reader sees as one number are a tie. */
function shown({ value }: Figure): number {
  return roundAs('exact', value, 2);
}

function extreme(rows: readonly NamedGap[], sign: 1 | -1): ExtremeFinding {
  const judged = rows.flatMap(({ name, gap }) => (isFigure(gap) ? [{ name, gap }] : []));
  if (judged.length === 0) return { kind: 'unknown' };
  const onSide = judged.filter(({ gap }) => sign * shown(gap) > 0);
  const furthest = onSide.toSorted((a, b) => sign * (shown(b.gap) - shown(a.gap)))[0];
  if (!furthest) return { kind: 'none', judged: judged.length };
  const names = onSide.filter(({ gap }) => shown(gap) === shown(furthest.gap)).map(({ name }) => name);
  return { kind: 'units', names, gap: furthest.gap, judged: judged.length };
}

/** Who is furthest behind; ties are all named. */
export function furthestBehind(rows: readonly NamedGap[]): ExtremeFinding {
  return extreme(rows, -1);
}

/** Who gained most; ties are all named. */
export function mostGained(rows: readonly NamedGap[]): ExtremeFinding {
  return extreme(rows, 1);
}

/** Who differs from the common rate by more than chance. */
export interface ChanceFinding {
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Units that could be held against the common rate. */
  readonly judged: number;
}

export function chanceFinding(
  rows: readonly { readonly name: string; readonly chance: ChanceVerdict }[],
): ChanceFinding {
  const named = (wanted: ChanceVerdict) => rows.filter((row) => row.chance === wanted).map(({ name }) => name);
  return {
    above: named('above'),
    below: named('below'),
    judged: rows.filter((row) => row.chance !== 'unknown').length,
  };
}
