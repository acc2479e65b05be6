import { magnitude } from '../../domain/algebra.ts';
import type { Reading } from '../../domain/figure.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { format } from '../core/en.ts';

/** Parts of sentences that the words of several subjects share. */

/** Rounded to whole points for a title, where two decimals would be noise; less than one keeps its first. */
export const inTitle = (value: Extract<Reading, object>) =>
  format.figure(magnitude(value), { decimals: Math.abs(value.value) < 1 ? 1 : 0 });
export const reach: Record<Yardstick, string> = {
  target: 'at or above target',
  pace: 'within chance of the required pace or ahead of it',
  yearBefore: 'at or above the same period last year',
};
export const fail: Record<Yardstick, string> = {
  target: 'below target',
  pace: 'behind the required pace',
  yearBefore: 'below the same period last year',
};
/** The same at the end of a sentence that has already named the yardstick. */
export const failShort: Record<Yardstick, string> = { target: 'below', pace: 'behind', yearBefore: 'below' };
export const yardsticks: Record<Yardstick, string> = {
  target: 'Target',
  pace: 'Required pace',
  yearBefore: 'Same period last year',
};
/** Of a distance that chance explains. */
export const byChance = 'within chance';
/** Why money has no verdict on the way. */
export const paceByMoney = 'Pace is not judged by money: one large case can move a whole rate';
/** What the required pace is, wherever it stands. */
export const paceNote =
  'The required pace is the target × the rate in the same month of the year before ÷ the rate for that whole year (the course of one year). Only a difference by cases beyond chance is ahead or behind.';
