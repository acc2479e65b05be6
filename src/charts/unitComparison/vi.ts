import { isFigure, type Points, type Reading } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import { capitalised } from '../../i18n/core/vi.ts';
import { gapText, when } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (cases: Reading<'points'>, amounts: Reading<'points'>) => {
    if (!isFigure(cases) || !isFigure(amounts)) return 'Chưa đủ số để so với mức chung của tỉnh';
    const side = (gap: Points) => (gap.value >= 0 ? 'cao hơn' : 'thấp hơn');
    const alike = side(cases) === side(amounts);
    return `${capitalised(side(cases))} mức chung của tỉnh ${gapText(cases)} về việc, ${alike ? '' : `${side(amounts)} `}${gapText(amounts)} về tiền`;
  },
  subtitle: (at: Period) => `Tỷ lệ thi hành xong, % trên số có điều kiện, ${when(at)}`,
  describeRow: (basis: string, rate: string, target: string, province: string) =>
    `${basis}: ${rate}, chỉ tiêu ${target}, toàn tỉnh ${province}.`,
  marks: { target: 'chỉ tiêu', province: 'toàn tỉnh', nation: 'cả nước', yearBefore: 'cùng kỳ' },
};
