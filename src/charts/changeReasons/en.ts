import { isWholeYear } from '../../domain/period.ts';
import { byBasis, period } from '../../i18n/core/en.ts';
import { gapText } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (found, basis, largest) => {
    if (found.kind === 'unknown')
      return `The change of the rate ${byBasis(basis)} on the year before cannot be taken apart yet`;
    if (found.kind === 'still') return `The rate ${byBasis(basis)} is nearly the same as a year earlier`;
    const up = found.change.value > 0;
    const moved = `The rate ${byBasis(basis)} is ${gapText(found.change)} ${up ? 'higher' : 'lower'} than a year earlier`;
    if (found.largest.length === 0) return `${moved}, by no part of note`;
    return `${moved}; ${found.others ? 'the largest part' : 'the part'} that ${up ? 'raised' : 'lowered'} it: ${largest}`;
  },
  subtitle: (basis, place, at) =>
    `Why the rate changed: completion rate ${byBasis(basis)} from a year earlier to now, what each factor adds, points, ${place}, ${period(at)}`,
  ends: {
    before: (at) => (isWholeYear(at) ? String(at.statYear - 1) : `Same period ${at.statYear - 1}`),
    after: (at) => (isWholeYear(at) ? String(at.statYear) : `This period ${at.statYear}`),
  },
  columns: { part: 'Part of the change' },
  notes: {
    method:
      'Each part is the change of the rate if that factor alone changed and the others stayed at the mean of both periods (Kitagawa and Das Gupta’s decomposition); together the parts are exactly the change. It says what the change is made of, not why a factor changed.',
    merged: 'The year before counts in the units that have been merged or replaced since.',
  },
  withheld: {
    noYearBefore: () => 'There are no figures for the year before.',
    unmatched: (units) => `The change cannot be taken apart: there is no counterpart in the other year for ${units}.`,
    notReported: (units) => `The change cannot be taken apart: figures of both years are missing for ${units}.`,
    nothingEligible: () => 'One of the two years has no rate: nothing was eligible.',
    doesNotAddUp: (units) =>
      `The change cannot be taken apart: in the figures of ${units} a part is more than its whole.`,
  },
};
