import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { capitalised, format } from '../../i18n/core/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (old: Reading, basis: Basis) => {
    if (!isFigure(old)) return 'Tuổi án tồn: chưa có số liệu';
    const what = basis === 'cases' ? 'số việc tồn' : 'số tiền tồn';
    if (old.value === 0 && old.direction === 'exact') return `Không có ${what} nào quá một năm`;
    return capitalised(`${format.figure(old)} ${what} đã quá một năm`);
  },
  byAge: (stock: string) => `${stock} theo số ngày từ khi thụ lý`,
  median: (days: string) => `Trung vị ${days}: một nửa số việc tồn lâu hơn thế.`,
  noMedian: 'Không có trung vị cho nhiều đơn vị gộp lại.',
  medianFoot: (days: string) => `Trung vị tuổi án tồn: ${days}`,
};
