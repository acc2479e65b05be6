import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { fewestRanked } from '../../domain/readable.ts';
import type { ChanceFinding } from '../../domain/unitFindings.ts';
import { byBasis, capitalised, format, list, reading } from '../../i18n/core/vi.ts';
import { names, when } from '../../i18n/unitPhrases/vi.ts';

/** What a title needs to know beside who is called out. */
interface Titled {
  readonly basis: Basis;
  /** How many units are looked at. */
  readonly all: number;
  /** Those that have a rate, with it, the highest first. */
  readonly known: readonly string[];
  /** What the common rate is called. */
  readonly whose: string;
}

/** Words of the chart. */
export const vi = {
  title: ({ above, below, judged }: ChanceFinding, { basis, all, known }: Titled) => {
    if (basis === 'amounts' || judged === 0) {
      // Of two or three nobody is first or last.
      if (all < fewestRanked)
        return known.length > 0
          ? `Tỷ lệ ${byBasis(basis)}: ${list(known)}`
          : `Chưa có tỷ lệ ${byBasis(basis)} của các đơn vị`;
      return known.length > 1
        ? `Cao nhất ${known[0]}, thấp nhất ${known.at(-1)}`
        : `Chưa xếp được các đơn vị ${byBasis(basis)}`;
    }
    if (above.length === 0 && below.length === 0)
      return all === 2 ? 'Cả hai đơn vị chưa khác mức chung rõ rệt' : 'Chưa đơn vị nào khác mức chung rõ rệt';
    const parts = [
      ...(above.length > 0 ? [`${names(above)} cao hơn rõ rệt mức chung`] : []),
      ...(below.length > 0 ? [`${names(below)} thấp hơn rõ rệt${above.length > 0 ? '' : ' mức chung'}`] : []),
    ];
    return capitalised(parts.join('; '));
  },
  subtitle: (basis: Basis, at: Period, whose: string, common: Reading<'percent'>) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)}, %, ${when(at)}; ${whose} ${reading(common)}`,
  funnelSubtitle: (at: Period, whose: string, common: Reading<'percent'>) =>
    `Tỷ lệ thi hành xong về việc (dọc) theo số việc có điều kiện (ngang), ${when(at)}; ${whose} ${reading(common)}`,
  method:
    'Cách đọc: mỗi vạch là khoảng tin cậy Wilson của một đơn vị, phần đậm mức 95%, cả vạch mức 99,8%; càng ít việc càng dài.',
  funnelMethod:
    'Cách đọc: phễu là phạm vi dao động ngẫu nhiên quanh mức chung, phần đậm mức 95%, cả phễu mức 99,8%; càng ít việc càng rộng.',
  oneIn:
    'Chỉ do ngẫu nhiên, cứ 20 đơn vị có khoảng một ra ngoài mức 95% (mới đáng chú ý), cứ 500 có khoảng một ra ngoài mức 99,8% (gọi là rõ rệt).',
  common: (whose: string, size: number | null, unreported: boolean) =>
    `${capitalised(whose)} gồm cả đơn vị đang xem${unreported ? ' đã có báo cáo' : ''}; chọn đơn vị nào cũng so trong ${size === null ? 'các' : `cả ${format.number(size)}`} đơn vị cùng cấp có báo cáo.`,
  spread: (spread: Reading<'points'>) => {
    if (typeof spread === 'string') return 'Dưới 20 đơn vị nên chưa tính được mức chênh thường có giữa các đơn vị.';
    if (spread.value === 0) return 'Các đơn vị chênh nhau không nhiều hơn ngẫu nhiên (τ = 0).';
    return `Các đơn vị chênh nhau nhiều hơn ngẫu nhiên, nên giới hạn cộng thêm mức chênh thường có, τ = ${reading(spread)}, theo mô hình hiệu ứng ngẫu nhiên của Spiegelhalter, 2005.`;
  },
  amountsMethod:
    'Cách đọc: tiền không phải số đếm, một vụ lớn có thể đổi cả tỷ lệ. Vì vậy không có khoảng tin cậy và không nêu đơn vị nào cao hơn hay thấp hơn rõ rệt.',
  describeRow: (name: string, rate: string, of: string, chance: string) => `${name} ${rate} trên ${of}, ${chance}.`,
  against: (_whose: string) => 'So với mức chung',
  low: { inner: 'Cận dưới 95%', outer: 'Cận dưới 99,8%' },
  high: { inner: 'Cận trên 95%', outer: 'Cận trên 99,8%' },
  /** Beside the marks of the two limits. */
  limits: { inner: 'mức 95%', outer: 'mức 99,8%' },
  /** The same where there is little room. */
  levels: { inner: '95%', outer: '99,8%' },
  commonLine: (value: string) => `mức chung ${value}`,
  /** Where Office draws it. */
  native: { below: 'thấp hơn rõ rệt mức chung', common: 'Mức chung' },
  of: (eligible: string) => `/ ${eligible}`,
  rateAxis: 'tỷ lệ',
  eligibleAxis: 'việc có điều kiện',
};
