import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { capitalised, format } from '../../i18n/core/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (share: Reading, basis: Basis) => {
    if (!isFigure(share)) return 'Án không biến động: chưa có số liệu';
    const what = basis === 'cases' ? 'số việc tồn' : 'số tiền tồn';
    if (share.value === 0 && share.direction === 'exact') return `Việc nào cũng có biến động trong 12 tháng`;
    return capitalised(`${format.figure(share)} ${what} không có biến động trong 12 tháng`);
  },
  subtitle: {
    cases: 'Tỷ trọng số việc tồn 12 tháng không có quyết định, khoản thu nào',
    amounts: 'Tỷ trọng số tiền tồn 12 tháng không có quyết định, khoản thu nào',
  } satisfies Record<Basis, string>,
};
