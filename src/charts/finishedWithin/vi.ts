import { isFigure, type Reading } from '../../domain/figure.ts';
import { capitalised, format } from '../../i18n/core/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (halfYear: Reading) =>
    isFigure(halfYear)
      ? capitalised(`${format.figure(halfYear)} số việc thi hành xong mất không quá 180 ngày`)
      : 'Thời gian thi hành xong: chưa có số liệu',
  subtitle: 'Việc thi hành xong theo số ngày từ khi thụ lý',
  within: { d30: 'trong 30 ngày', d90: 'trong 90 ngày', d180: 'trong 180 ngày', y1: 'trong 365 ngày' },
  note: 'Chỉ kể việc đã xong trong kỳ: việc còn tồn có thể lâu hơn.',
};
