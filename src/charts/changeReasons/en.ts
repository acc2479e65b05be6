import { isWholeYear } from '../../domain/period.ts';
import type { ReasonsFinding } from '../../domain/reasons.ts';
import { byBasis, format, list, period, plural } from '../../i18n/core/en.ts';
import { gapText, names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

function named(found: Extract<ReasonsFinding, { kind: 'moved' }>, called: readonly string[]): string {
  const [first] = found.largest;
  const number = first ? ` (${format.figure(first.part, { signed: true, bare: true })})` : '';
  return `${list(called.map((name) => name.charAt(0).toLocaleLowerCase('en') + name.slice(1)))}${number}`;
}

const unitsOf = (all: readonly string[]) => (all.length > 0 ? names(all) : 'the units');

/** Words of the chart. */
export const en: typeof vi = {
  title: (found, basis, called) => {
    if (found.kind === 'unknown')
      return `The change of the rate ${byBasis(basis)} on the year before cannot be taken apart yet`;
    if (found.kind === 'still') return `The rate ${byBasis(basis)} is nearly the same as a year earlier`;
    const up = found.change.value > 0;
    const moved = `The rate ${byBasis(basis)} is ${gapText(found.change)} ${up ? 'higher' : 'lower'} than a year earlier`;
    if (found.largest.length === 0) return `${moved}, by no part of note`;
    return `${moved}; ${found.others ? 'the largest part' : 'the part'} that ${up ? 'raised' : 'lowered'} it: ${named(found, called)}`;
  },
  subtitle: (basis, place, at) =>
    `Why the rate changed: completion rate ${byBasis(basis)} from a year earlier to now, what each factor adds, points, ${place}, ${period(at)}`,
  effects: {
    mix: 'Mix of units',
    eligibility: 'Classed eligible',
    completion: 'Completed',
    termination: 'Terminated',
    reduction: 'Reduced or exempted',
    credit: 'Credit institutions',
  },
  completionLessCredit: 'Completed (less credit)',
  ends: {
    before: (at) => (isWholeYear(at) ? String(at.statYear - 1) : `Same period ${at.statYear - 1}`),
    after: (at) => (isWholeYear(at) ? String(at.statYear) : `This period ${at.statYear}`),
  },
  columns: { part: 'Part of the change', of: 'Computed from' },
  bases: {
    rate: 'completed ÷ eligible',
    mix: 'the share of each unit',
    eligibility: 'eligible ÷ total to enforce',
    completion: 'completed ÷ total to enforce',
    termination: 'terminated ÷ total to enforce',
    reduction: 'reduced ÷ total to enforce',
    credit: 'credit cases completed ÷ total to enforce',
  },
  describeRow: (name, value) => `${name}: ${value}.`,
  notes: {
    method:
      'Each part is the change of the rate if that factor alone changed and the others stayed at the mean of both periods (Kitagawa and Das Gupta’s decomposition); together the parts are exactly the change. It says what the change is made of, not why a factor changed.',
    creditIn: 'Credit-institution cases cannot be told apart yet and are among the completed.',
    merged: 'The year before counts in the units that have been merged or replaced since.',
  },
  withheld: {
    noYearBefore: () => 'There are no figures for the year before.',
    unmatched: (all) =>
      `The change cannot be taken apart: ${unitsOf(all)} ${plural(all.length, 'has', 'have')} no counterpart in the other year.`,
    notReported: (all) => `The change cannot be taken apart: figures of both years are missing for ${unitsOf(all)}.`,
    nothingEligible: () => 'One of the two years has no rate: nothing was eligible.',
    doesNotAddUp: (all) =>
      `The change cannot be taken apart: in the figures of ${unitsOf(all)} a part is more than its whole.`,
  },
};
