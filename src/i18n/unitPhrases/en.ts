import { magnitude } from '../../domain/algebra.ts';
import type { Points, Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Miss } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, units as countUnits, format, list, missing, numberWord, plural } from '../core/en.ts';

/** Parts of sentences that the words about units share. */

export const creditCases = (part: Extract<Reading, object>) =>
  `${format.figure(part, { bare: true })} credit-institution ${plural(part.value, 'case', 'cases')}`;
export const againstYardstick: Record<Yardstick, string> = {
  target: 'target',
  pace: 'the required pace',
  yearBefore: 'the same period last year',
};
export const absent = missing.notReported;
export const reachBoth: Record<Yardstick, string> = {
  target: 'at or above both targets',
  pace: 'within random variation of the required pace by cases or ahead of it',
  yearBefore: 'not below the same period last year by either measure',
};
export const against: Record<Yardstick, string> = {
  target: 'target',
  pace: 'the required pace',
  yearBefore: 'the same period last year',
};
/** Names up to this many are written out; of more only how many they are. */
export const named = 3;
export const names = (all: readonly string[]) => (all.length <= named ? list(all) : countUnits(all.length));
export const are = (count: number) => plural(count, 'is', 'are');
/** The same in a sentence about one unit. */
export const byEach = (bases: readonly Basis[]) =>
  bases.length === 2 ? 'both by cases and by money' : byBasis(bases[0] ?? 'cases');
export const byBoth = (bases: readonly Basis[]) => (bases.length === 2 ? 'by both' : byBasis(bases[0] ?? 'cases'));
export const misses = (all: readonly Miss[]) => all.map(({ name, bases }) => `${name} ${byBoth(bases)}`).join(', ');
export const everyUnit = (count: number, only: string | undefined) =>
  only === undefined ? `all ${numberWord(count)} units are` : `${only} is`;
export const someUnits = (count: number, of: number) => `${numberWord(count)} of ${numberWord(of)} units ${are(count)}`;
export const gapText = (gap: Points) => format.figure(magnitude(gap));
