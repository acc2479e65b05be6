import { isFigure } from '../../domain/figure.ts';
import { byBasis, format, reading } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (rows, own) => {
    const [first, last] = rows;
    if (!first) return 'The disposition time cannot be computed yet';
    if (own !== null && isFigure(first.own))
      return `${own}: ${reading(first.own)}, nation ${reading(first.nation)} in ${first.statYear}`;
    if (!last || !isFigure(first.nation) || !isFigure(last.nation))
      return `Nation: ${reading(first.nation)} in ${first.statYear}`;
    return `Nation: from ${format.figure(first.nation)} in ${first.statYear} to ${format.figure(last.nation)} in ${last.statYear}`;
  },
  subtitle: (basis) => `Disposition time ${byBasis(basis)}, days: 365 × carried forward ÷ completed`,
  note: (own) =>
    `How to read: the days that clearing the stock would take at the year’s pace; not the real time of a case. Cases moved to the separate book are not counted.${own === null ? '' : ` The figure of ${own} follows from rounded newspaper numbers.`}`,
  describeRow: (statYear, nation, own, ownTime) =>
    `${statYear}: nation ${nation}${own === null ? '' : `, ${own} ${ownTime}`}.`,
  nation: 'Nation',
};
