import type { Basis } from '../../../domain/measures.ts';
import type { Period } from '../../../domain/period.ts';
import { list } from '../../../i18n/core/vi.ts';
import { when } from '../../../i18n/unitPhrases/vi.ts';

/** Words of the charts that only a register of cases can fill. */
export const vi = {
  bands: {
    d90: 'đến 90 ngày',
    d180: '91–180 ngày',
    y1: '181–365 ngày',
    y2: 'trên 1 đến 2 năm',
    y5: 'trên 2 đến 5 năm',
    more: 'trên 5 năm',
    '*': 'gộp, không rõ tuổi',
  },
  kinds: {
    type: {
      civil: 'dân sự',
      criminal: 'dân sự trong hình sự',
      administrative: 'hành chính',
      family: 'hôn nhân và gia đình',
      commercial: 'kinh doanh, thương mại',
      labour: 'lao động',
      bankruptcy: 'phá sản',
      arbitration: 'trọng tài',
      other: 'loại khác',
    },
    size: {
      none: 'không có tiền',
      s10: 'đến 10 triệu đồng',
      s100: '10–100 triệu',
      s1000: '100 triệu–1 tỷ',
      s10000: '1–10 tỷ',
      more: 'trên 10 tỷ đồng',
    },
    credit: { yes: 'tín dụng, ngân hàng', no: 'không phải tín dụng' },
  },
  all: 'Tất cả',
  stock: { cases: 'Số việc chuyển kỳ sau', amounts: 'Số tiền chuyển kỳ sau' } satisfies Record<Basis, string>,
  of: (what: string, place: string, at: Period) => `${what}, ${place}, ${when(at)}`,
  columns: { name: 'Nhóm', part: 'Số lượng', whole: 'Trên tổng số', share: 'Tỷ trọng', unit: 'Đơn vị' },
  describeRow: (name: string, part: string, share: string) => `${name}: ${part}, tức ${share}.`,
  from: 'Đếm từng việc trong sổ thụ lý ở thời điểm chốt; ô dưới 5 việc được gộp nên có số chỉ là mức ít nhất (“hơn”).',
  withheld: (names: readonly string[]) => `Không nêu ${list(names)}: dưới 5 việc.`,
  merged: (what: string) => `${what} nằm trong ô gộp nhiều loại nên không tách được ở đây.`,
};
