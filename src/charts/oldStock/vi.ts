import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { capitalised, format } from '../../i18n/core/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (share: Reading, basis: Basis) => {
    if (!isFigure(share)) return 'Án tồn quá một năm theo loại: chưa có số liệu';
    const what = basis === 'cases' ? 'số việc tồn' : 'số tiền tồn';
    return capitalised(`quá một năm: ${format.figure(share)} ${what}, theo loại án, giá trị và tín dụng`);
  },
  subtitle: {
    cases: 'Tỷ trọng số việc tồn đã quá một năm trong mỗi nhóm',
    amounts: 'Tỷ trọng số tiền tồn đã quá một năm trong mỗi nhóm',
  } satisfies Record<Basis, string>,
};
