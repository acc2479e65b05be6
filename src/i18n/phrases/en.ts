import { magnitude } from '../../domain/algebra.ts';
import type { Reading } from '../../domain/figure.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { format } from '../core/en.ts';

/** Parts of sentences that the words of several subjects share. */

/** Rounded to whole points for a title, where two decimals would be noise; less than one keeps its first. */
export const inTitle = (value: Extract<Reading, object>) =>
  format.figure(magnitude(value), { decimals: Math.abs(value.value) < 1 ? 1 : 0 });
export type VerdictWords = Readonly<Partial<Record<Verdict, string>>>;

/** What each verdict is called; of the target and the year before there are three. */
export const verdictWords: Record<Yardstick, VerdictWords & Record<'met' | 'below', string>> = {
  target: { above: 'above target', met: 'at target', below: 'below target' },
  pace: {
    above: 'ahead of the required pace',
    met: 'on the required pace',
    within: 'within random variation of the required pace',
    below: 'behind the required pace',
  },
  yearBefore: {
    above: 'above the same period last year',
    met: 'level with the same period last year',
    below: 'below the same period last year',
  },
};
export const reach: Record<Yardstick, string> = {
  target: 'at or above target',
  pace: 'within random variation of the required pace or ahead of it',
  yearBefore: 'at or above the same period last year',
};
/** The verdict of who is behind, at the end of a sentence that has already named the yardstick. */
export const failShort: Record<Yardstick, string> = { target: 'below', pace: 'behind', yearBefore: 'below' };
export const yardsticks: Record<Yardstick, string> = {
  target: 'Target',
  pace: 'Required pace',
  yearBefore: 'Same period last year',
};
/** Of a distance that chance explains. */
export const byChance = 'within random variation';
/** What is said of a distance that chance explains. */
export const chance = (verdict: Verdict | null) => (verdict === 'within' ? ` (${byChance})` : '');
/** What the required pace is, wherever it stands. */
export const paceNote =
  'The required pace follows the course of one year, the year before: the target × the rate in its same month ÷ its rate for the whole year. A difference within random variation is neither behind nor ahead; money is not judged, since one large case can move a whole rate.';
