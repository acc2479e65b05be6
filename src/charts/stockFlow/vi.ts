import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { byBasis, format, period } from '../../i18n/core/vi.ts';
import type { StockStep } from './spec.ts';

const steps: Record<StockStep, string> = {
  carriedOver: 'Năm trước chuyển sang',
  newlyAccepted: 'Mới thụ lý',
  completedTotal: 'Thi hành xong',
  carriedForward: 'Chuyển kỳ sau',
};

/** Words of the chart. */
export const vi = {
  title: (difference: Reading, clearance: Reading<'percent'>) => {
    if (!isFigure(difference)) return 'Chưa đủ số để tính án tồn';
    const stock =
      difference.value === 0
        ? 'Án tồn không đổi'
        : `Án tồn ${difference.value > 0 ? 'tăng' : 'giảm'} ${format.figure(magnitude(difference))}`;
    return isFigure(clearance) ? `${stock}; thi hành xong bằng ${format.figure(clearance)} số mới thụ lý` : stock;
  },
  subtitle: (basis: Basis, place: string, when: Period) =>
    `Án tồn và số ra, vào ${byBasis(basis)}, ${place}, ${period(when)}`,
  note: 'Thi hành xong gồm cả đình chỉ. Thời gian giải quyết ước tính = số ngày của kỳ × chuyển kỳ sau ÷ thi hành xong; việc đã chuyển sổ theo dõi riêng không tính.',
  indicator: 'Chỉ số',
  now: 'Kỳ này',
  steps,
  time: (time: string) => `Thời gian giải quyết ước tính: ${time}`,
};
