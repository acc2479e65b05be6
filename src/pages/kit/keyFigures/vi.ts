import type { Verdict } from '../../../domain/targets.ts';
import type { Yardstick } from '../../../domain/yardstick.ts';
import { capitalised } from '../../../i18n/core/vi.ts';
import { against, verdictWords } from '../../../i18n/phrases/vi.ts';

/** Words of the table of a page's key figures. */
export const vi = {
  subtitle: (place: string, when: string) => `Các kết quả chính: ${place}, ${when}`,
  columns: {
    indicator: 'Chỉ số',
    place: 'Phạm vi',
    value: 'Kết quả',
    reference: 'Mức so sánh',
    gap: 'Chênh lệch',
    against: 'So với',
    remark: 'Nhận xét',
  },
  /** The place in a cell of its own. */
  place: capitalised,
  named: (name: string, basis: string) => `${name} ${basis}`,
  against,
  verdict: (verdict: Verdict, yardstick: Yardstick) => verdictWords[yardstick][verdict] ?? '',
  previousSurvey: 'kỳ khảo sát trước',
  indexNow: 'Phán quyết của tòa án được thi hành nhanh chóng (doanh nghiệp đồng ý)',
  years: (from: number, to: number) => `Giai đoạn ${from}–${to}`,
};
