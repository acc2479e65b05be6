import { isFigure, type Points, type Reading } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import { capitalised, type Whole } from '../../i18n/core/vi.ts';
import { gapText, when } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (whole: Whole, cases: Reading<'points'>, amounts: Reading<'points'>) => {
    if (!isFigure(cases) || !isFigure(amounts)) return `Chưa đủ số để so với ${whole.common}`;
    const side = (gap: Points) => (gap.value >= 0 ? 'cao hơn' : 'thấp hơn');
    const alike = side(cases) === side(amounts);
    return `${capitalised(side(cases))} ${whole.common} ${gapText(cases)} về việc, ${alike ? '' : `${side(amounts)} `}${gapText(amounts)} về tiền`;
  },
  subtitle: (at: Period) => `Tỷ lệ thi hành xong, % trên số có điều kiện, ${when(at)}`,
  describeRow: (basis: string, rate: string, target: string, whole: string, common: string) =>
    `${basis}: ${rate}, chỉ tiêu ${target}, ${whole} ${common}.`,
  marks: { target: 'chỉ tiêu', nation: 'cả nước', yearBefore: 'cùng kỳ' },
};
