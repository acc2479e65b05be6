import type { Basis } from '../../domain/measures.ts';
import { capitalised, countName } from '../../i18n/core/vi.ts';
import { monthOf } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (
    /** The fullest month, and of how many: of one alone nothing is most. */
    peak: { readonly months: number; readonly added: string; readonly of: number } | null,
    corrections: readonly { readonly months: number; readonly amount: string }[],
  ) => {
    if (!peak) return 'Chưa có báo cáo tháng nào';
    const month = capitalised(monthOf(peak.months));
    const most =
      peak.of > 1 ? `${month} thi hành xong nhiều nhất: ${peak.added}` : `${month} thi hành xong ${peak.added}`;
    const [first] = corrections;
    if (!first) return most;
    if (corrections.length === 1) return `${most}; ${monthOf(first.months)} điều chỉnh giảm ${first.amount}`;
    return `${most}; ${corrections.length} tháng có điều chỉnh giảm`;
  },
  subtitle: (basis: Basis, statYear: number, place: string) =>
    `${countName(basis)} thi hành xong trong từng tháng năm ${statYear}, ${place}; vạch ngang là cùng tháng năm trước`,
  method:
    'Số của một tháng là hiệu hai báo cáo lũy kế liền nhau. Khi số lũy kế giảm, phần giảm là điều chỉnh số đã báo cáo trước đó, đánh dấu riêng, không trừ vào việc làm trong tháng.',
  describeRow: (months: number, added: string) => `${capitalised(monthOf(months))}: ${added}.`,
  describeCorrection: (months: number, amount: string) => `${capitalised(monthOf(months))} điều chỉnh giảm ${amount}.`,
  correction: 'điều chỉnh',
};
