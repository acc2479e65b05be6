import { isFigure, type Points } from '../../domain/figure.ts';
import { period } from '../../i18n/core/en.ts';
import { gapText } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (whole, cases, amounts) => {
    if (!isFigure(cases) || !isFigure(amounts)) return `Not enough data to compare with ${whole.common}`;
    const side = (gap: Points) => (gap.value >= 0 ? 'above' : 'below');
    const alike = side(cases) === side(amounts);
    return alike
      ? `${gapText(cases)} ${side(cases)} ${whole.common} by cases, ${gapText(amounts)} by money`
      : `${gapText(cases)} ${side(cases)} ${whole.common} by cases, ${gapText(amounts)} ${side(amounts)} it by money`;
  },
  subtitle: (at) => `Completion rate, % of what was eligible, ${period(at)}`,
  describeRow: (basis, rate, target, whole, common) => `${basis}: ${rate}, target ${target}, ${whole} ${common}.`,
  marks: { target: 'target', nation: 'nation', yearBefore: 'a year earlier' },
};
