import type { ChanceVerdict } from './chance.ts';
import { isFigure, type Points, type Reading } from './figure.ts';
import { type Basis, type ByBasis, bases, basisTraits } from './measures.ts';
import { printed } from './rounding.ts';
import type { Verdict } from './targets.ts';
import type { Yardstick } from './yardstick.ts';

/** Findings about units side by side, as data; `i18n/` puts them into words. */

/** A unit's name with what its distances from what it is held against say, by both measures; null where there is none. */
export interface UnitVerdicts {
  readonly name: string;
  readonly verdicts: ByBasis<Verdict | null>;
}

/** A unit that misses something, and by which measures. */
export interface Miss {
  readonly name: string;
  readonly bases: readonly Basis[];
}

/** Who misses which yardstick. */
export interface MissesFinding {
  /** Units that could be judged by a measure at least. */
  readonly judged: number;
  /** The name of the one that could, where it is one. */
  readonly only: string | undefined;
  /** Units that are judged by each measure that can judge them, on the way by cases only, and miss none. */
  readonly reachBoth: number;
  /** Those by cases first, and otherwise in the order given. */
  readonly misses: readonly Miss[];
}

export function missesFinding(units: readonly UnitVerdicts[], yardstick: Yardstick): MissesFinding {
  const asked = bases.filter((basis) => yardstick !== 'pace' || basisTraits[basis].chance);
  const judged = units
    .filter(({ verdicts }) => asked.some((basis) => verdicts[basis]))
    .map(({ name, verdicts }) => ({
      name,
      complete: asked.every((basis) => verdicts[basis]),
      bases: asked.filter((basis) => verdicts[basis] === 'below'),
    }));
  const misses = judged.flatMap(({ name, bases: missed }) => (missed.length > 0 ? [{ name, bases: missed }] : []));
  const byCases = ({ bases: missed }: Miss) => (missed.includes('cases') ? 0 : 1);
  return {
    judged: judged.length,
    only: onlyOf(judged),
    reachBoth: judged.filter(({ complete, bases: missed }) => complete && missed.length === 0).length,
    misses: misses.toSorted((a, b) => byCases(a) - byCases(b)),
  };
}

/** The unit or units at one end of a list, with the distance they share. */
export type ExtremeFinding =
  /** Nothing can be compared. */
  | { readonly kind: 'unknown' }
  /** No unit is on that side at all. */
  | { readonly kind: 'none'; readonly judged: number; readonly only: string | undefined }
  | {
      readonly kind: 'units';
      readonly names: readonly string[];
      readonly gap: Points;
      readonly judged: number;
      /** All on that side, the furthest first: where they are too few to call one of them the furthest. */
      readonly all: readonly { readonly name: string; readonly gap: Points }[];
    };

interface NamedGap {
  readonly name: string;
  readonly gap: Reading<'points'>;
  /** What the gap says; null where there is none. */
  readonly verdict: Verdict | null;
}

/** Who is furthest behind, of those that are called behind; ties are all named. */
export function furthestBehind(rows: readonly NamedGap[]): ExtremeFinding {
  const judged = rows.flatMap(({ name, gap, verdict }) => (isFigure(gap) && verdict ? [{ name, gap, verdict }] : []));
  if (judged.length === 0) return { kind: 'unknown' };
  // Two distances that a reader sees as one number are a tie.
  const size = (gap: Points) => Math.abs(printed(gap));
  const behind = judged.filter(({ verdict }) => verdict === 'below');
  const all = behind.toSorted((a, b) => size(b.gap) - size(a.gap)).map(({ name, gap }) => ({ name, gap }));
  const [furthest] = all;
  if (!furthest) return { kind: 'none', judged: judged.length, only: onlyOf(judged) };
  const names = behind.filter(({ gap }) => size(gap) === size(furthest.gap)).map(({ name }) => name);
  return { kind: 'units', names, gap: furthest.gap, judged: judged.length, all };
}

/** The name of one alone: of it a sentence says nothing about "all units". */
function onlyOf(units: readonly { readonly name: string }[]): string | undefined {
  return units.length === 1 ? units[0]?.name : undefined;
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
