import { isFigure, type Reading } from '../../domain/figure.ts';
import { capitalised, format } from '../../i18n/core/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (part: Reading, caseShare: Reading, amountShare: Reading) => {
    if (!isFigure(part)) return 'Án tín dụng, ngân hàng: chưa có số liệu';
    if (part.value === 0) return 'Không có án tín dụng, ngân hàng nào xong trong kỳ';
    if (!isFigure(caseShare) || !isFigure(amountShare))
      return capitalised(`${format.figure(part)} tín dụng, ngân hàng đã xong`);
    if (caseShare.value * 5 < amountShare.value) return `Ít việc, nhiều tiền: ${format.figure(part)} tín dụng`;
    return capitalised(`${format.figure(part)} tín dụng: ${format.figure(amountShare, { decimals: 0 })} số tiền`);
  },
  subtitle: (place: string, when: string) => `Án tín dụng, ngân hàng, ${place}, ${when}`,
  describeRow: (basis: string, part: string, whole: string, share: string) =>
    `${basis}: ${part} trong ${whole}, tức ${share}.`,
  of: (part: string, whole: string) => `${part} trong ${whole}`,
};
