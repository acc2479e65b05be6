import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { ExtremeFinding } from '../../domain/unitFindings.ts';
import { byBasis, capitalised } from '../../i18n/core/vi.ts';
import { everyUnit, gapText, monthOf, names } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (finding: ExtremeFinding, at: Period) => {
    const wholeYear = at.months === 12;
    if (finding.kind === 'unknown') return 'Chưa tính được tiến độ của các đơn vị';
    if (finding.kind === 'none')
      return capitalised(`${everyUnit(finding.judged)} ${wholeYear ? 'đạt chỉ tiêu' : 'kịp tiến độ'}`);
    return wholeYear
      ? `${names(finding.names)} thấp hơn chỉ tiêu nhiều nhất: ${gapText(finding.gap)}`
      : `${names(finding.names)} chậm tiến độ nhất: ${gapText(finding.gap)}`;
  },
  subtitle: (basis: Basis, statYear: number) =>
    `Chênh lệch với nhịp dẫn tới chỉ tiêu ${byBasis(basis)} năm ${statYear}, điểm %, lũy kế từng tháng`,
  method:
    'Nhịp cần đạt không phải đường thẳng: mỗi tháng lấy chỉ tiêu × tỷ lệ cùng tháng năm trước ÷ tỷ lệ cả năm trước của chính đơn vị đó.',
  describeRow: (name: string, months: number, gap: string) => `${name} hết ${monthOf(months)}: ${gap}.`,
};
