import { byBasis, period } from '../../i18n/core/en.ts';
import { gapText } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: (found, basis, { lower, higher }, largest) => {
    if (found.kind === 'unknown')
      return `The gap of the rates ${byBasis(basis)} of ${higher} and ${lower} cannot be taken apart yet`;
    if (found.kind === 'still') return `The rates ${byBasis(basis)} of ${higher} and ${lower} are nearly the same`;
    const gap = `${lower} is ${gapText(found.change)} below ${higher} ${byBasis(basis)}`;
    if (found.largest.length === 0) return `${gap}, by no part of note`;
    return `${gap}; ${found.others ? 'the largest part' : 'the part'} that lowers it: ${largest}`;
  },
  subtitle: (basis, higher, lower, at) =>
    `Why two units differ: completion rate ${byBasis(basis)} from ${higher} to ${lower}, what each factor adds, points, ${period(at)}`,
  columns: { part: 'Part of the gap' },
  method:
    'Each part is the gap of the rates if that factor alone differed and the others stayed at the mean of both units (Kitagawa and Das Gupta’s decomposition); together the parts are exactly the gap. Where a gap may be chance, so may its parts.',
  withheld: {
    noYearBefore: () => 'There are no figures to compare.',
    unmatched: (units) => `The gap cannot be taken apart: there are no figures of ${units}.`,
    notReported: (units) => `The gap cannot be taken apart: figures are missing for ${units}.`,
    nothingEligible: () => 'One of the two units has no rate: nothing was eligible.',
    doesNotAddUp: (units) => `The gap cannot be taken apart: in the figures of ${units} a part is more than its whole.`,
  },
};
