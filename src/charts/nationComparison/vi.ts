import { isFigure, type Reading } from '../../domain/figure.ts';
import { verdict } from '../../domain/targets.ts';
import { capitalised } from '../../i18n/core/vi.ts';
import { inTitle } from '../../i18n/phrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (own: string, wholeYear: boolean, cases: Reading<'points'>, amounts: Reading<'points'>) => {
    if (!wholeYear) return `${own} và cả nước: chỉ so được cả năm`;
    if (!isFigure(cases) || !isFigure(amounts)) return `${own} và cả nước: chưa đủ số liệu để so`;
    if (verdict(cases) === 'met' && verdict(amounts) === 'met') return 'Ngang mức cả nước cả về việc lẫn về tiền';
    const side = (gap: Extract<Reading<'points'>, object>) => (gap.value >= 0 ? 'cao hơn' : 'thấp hơn');
    const both = side(cases) === side(amounts);
    const first = `${capitalised(side(cases))} cả nước ${inTitle(cases)} về việc`;
    return `${first}, ${both ? '' : `${side(amounts)} `}${inTitle(amounts)} về tiền`;
  },
  subtitle: (statYear: number) => `Tỷ lệ thi hành xong năm ${statYear}, % trên số có điều kiện thi hành`,
  describeRow: (basis: string, own: string, ownRate: string, nationRate: string) =>
    `${basis}: ${own} ${ownRate}, cả nước ${nationRate}.`,
  withheld: 'Số cả nước chỉ công bố theo năm. So nhiều tháng với cả năm là sai, nên biểu đồ chờ kỳ 12 tháng.',
  absent: 'Chưa có số liệu cả nước cho năm này.',
};
