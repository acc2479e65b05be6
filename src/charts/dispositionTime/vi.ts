import { isFigure } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { byBasis, format, reading } from '../../i18n/core/vi.ts';
import type { DispositionTimeRow } from './spec.ts';

/** Words of the chart. */
export const vi = {
  /** One year with both, or the first and the last of the nation. */
  title: (rows: readonly DispositionTimeRow[], own: string | null) => {
    const [first, last] = rows;
    if (!first) return 'Chưa tính được thời gian giải quyết ước tính';
    if (own !== null && isFigure(first.own))
      return `${own}: ${reading(first.own)}, cả nước ${reading(first.nation)} năm ${first.statYear}`;
    if (!last || !isFigure(first.nation) || !isFigure(last.nation))
      return `Cả nước: ${reading(first.nation)} năm ${first.statYear}`;
    return `Cả nước: từ ${format.figure(first.nation)} năm ${first.statYear} đến ${format.figure(last.nation)} năm ${last.statYear}`;
  },
  subtitle: (basis: Basis) =>
    `Thời gian giải quyết ước tính ${byBasis(basis)}, ngày: 365 × chuyển kỳ sau ÷ thi hành xong`,
  note: (own: string | null) =>
    `Cách đọc: số ngày cần để giải quyết hết án tồn nếu giữ nhịp của năm; không phải thời gian thật của một việc. Việc đã chuyển sổ theo dõi riêng không tính.${own === null ? '' : ` Số của ${own} suy ra từ số làm tròn trên báo.`}`,
  describeRow: (statYear: number, nation: string, own: string | null, ownTime: string) =>
    `Năm ${statYear}: cả nước ${nation}${own === null ? '' : `, ${own} ${ownTime}`}.`,
  nation: 'Cả nước',
};
