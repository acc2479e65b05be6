import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { format } from '../../i18n/core/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (name: string | undefined, share: Reading) =>
    name !== undefined && isFigure(share)
      ? `${name} có tỷ trọng án tồn quá một năm cao nhất: ${format.figure(share)}`
      : 'Tuổi án tồn của các đơn vị: chưa có số liệu',
  subtitle: {
    cases: 'Tỷ trọng số việc tồn đã quá một năm',
    amounts: 'Tỷ trọng số tiền tồn đã quá một năm',
  } satisfies Record<Basis, string>,
  cut: (shown: number, of: number) => `vẽ ${shown} đơn vị cao nhất trong ${of}, bảng số có đủ`,
  median: 'Trung vị tuổi án tồn',
};
