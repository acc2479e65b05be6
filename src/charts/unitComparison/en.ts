import { isFigure, type Points } from '../../domain/figure.ts';
import { period } from '../../i18n/core/en.ts';
import { gapText } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (cases, amounts) => {
    if (!isFigure(cases) || !isFigure(amounts)) return 'Not enough data to compare with the province';
    const side = (gap: Points) => (gap.value >= 0 ? 'above' : 'below');
    const alike = side(cases) === side(amounts);
    return alike
      ? `${gapText(cases)} ${side(cases)} the province’s common rate by cases, ${gapText(amounts)} by money`
      : `${gapText(cases)} ${side(cases)} the province’s common rate by cases, ${gapText(amounts)} ${side(amounts)} it by money`;
  },
  subtitle: (at) => `Completion rate, % of what was eligible, ${period(at)}`,
  describeRow: (basis, rate, target, province) => `${basis}: ${rate}, target ${target}, whole province ${province}.`,
  marks: { target: 'target', province: 'province', nation: 'nation', yearBefore: 'last year' },
};
