import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { printed } from '../../domain/rounding.ts';
import { byBasis, format, period, reading } from '../../i18n/core/vi.ts';
import type { StockTimeData } from './spec.ts';

const beside: Record<StockTimeData['beside'], string> = { nation: 'cả nước', yearBefore: 'cùng kỳ' };

/** Words of the chart. */
export const vi = {
  title: (time: Reading<'days'>, other: Reading<'days'>, than: StockTimeData['beside']) =>
    `Giải quyết hết án tồn cần ${reading(time)}${isFigure(other) ? `, ${beside[than]} ${reading(other)}` : ''}`,
  withoutTime: (change: Reading<'percent'>, clearance: Reading<'percent'>) => {
    if (!isFigure(change)) return 'Chưa đủ số để tính án tồn và thời gian';
    const stock = printed(change)
      ? `Án tồn ${change.value > 0 ? 'tăng' : 'giảm'} ${format.figure(magnitude(change))}`
      : 'Án tồn không đổi';
    return isFigure(clearance) ? `${stock}; thi hành xong bằng ${format.figure(clearance)} số mới thụ lý` : stock;
  },
  subtitle: (basis: Basis, place: string, when: Period) =>
    `Án tồn và thời gian ${byBasis(basis)}, ${place}, ${period(when)}`,
  note: (isPrinted: boolean) =>
    `Số ngày cần để giải quyết hết án tồn nếu giữ nhịp của kỳ, không phải thời gian thật của một việc: số ngày của kỳ × chuyển kỳ sau ÷ thi hành xong (gồm cả đình chỉ); không gồm việc đã chuyển sổ theo dõi riêng.${isPrinted ? ' Thời gian suy ra từ số làm tròn trên báo.' : ''} Biến động án tồn của cả nước không nêu, vì số công bố không có phần ủy thác.`,
  indicator: 'Chỉ số',
  now: 'Kỳ này',
  beside,
};
