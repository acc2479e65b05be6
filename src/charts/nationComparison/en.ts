import { isFigure, type Reading } from '../../domain/figure.ts';
import { verdict } from '../../domain/targets.ts';
import { capitalised } from '../../i18n/core/en.ts';
import { inTitle } from '../../i18n/phrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (own: string, wholeYear: boolean, cases: Reading<'points'>, amounts: Reading<'points'>) => {
    if (!wholeYear) return `${own} and the nation: comparable for whole years only`;
    if (!isFigure(cases) || !isFigure(amounts)) return `${own} and the nation: not enough data to compare`;
    if (verdict(cases) === 'met' && verdict(amounts) === 'met') return 'Level with the nation by cases and by money';
    const side = (gap: Extract<Reading<'points'>, object>) => (gap.value >= 0 ? 'above' : 'below');
    const both = side(cases) === side(amounts);
    const first = `${capitalised(inTitle(cases))} ${side(cases)} the nation by cases`;
    return `${first}, ${inTitle(amounts)} ${both ? '' : `${side(amounts)} `}by money`;
  },
  subtitle: (statYear: number) => `Completion rate in ${statYear}, % of the eligible total`,
  describeRow: (basis: string, own: string, ownRate: string, nationRate: string) =>
    `${basis}: ${own} ${ownRate}, nation ${nationRate}.`,
  withheld:
    'National figures are published by year only. Comparing some months with a whole year would be wrong, so this chart waits for the 12-month period.',
  absent: 'No national figures for this year yet.',
};
