import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { ExtremeFinding } from '../../domain/unitFindings.ts';
import { byBasis, capitalised } from '../../i18n/core/vi.ts';
import { byChance, reach } from '../../i18n/phrases/vi.ts';
import { everyUnit, gapText, monthOf, names } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (finding: ExtremeFinding, at: Period, basis: Basis) => {
    const wholeYear = at.months === 12;
    if (finding.kind === 'unknown')
      return basis === 'amounts' && !wholeYear
        ? 'Không xét tiến độ các đơn vị về tiền'
        : 'Chưa tính được tiến độ của các đơn vị';
    if (finding.kind === 'none')
      return capitalised(`${everyUnit(finding.judged)} ${reach[wholeYear ? 'target' : 'pace']} ${byBasis(basis)}`);
    const misses = `${names(finding.names)} ${wholeYear ? 'thấp hơn chỉ tiêu' : 'chậm tiến độ cần đạt'}`;
    // Of one alone nothing is most.
    return finding.judged === 1 ? `${misses} ${gapText(finding.gap)}` : `${misses} nhiều nhất: ${gapText(finding.gap)}`;
  },
  subtitle: (basis: Basis, statYear: number) =>
    `Chênh lệch với tiến độ cần đạt ${byBasis(basis)} năm ${statYear}, điểm %, lũy kế từng tháng`,
  /** What the colours say. */
  colours: (basis: Basis): string =>
    basis === 'cases'
      ? `Ô nhạt là lệch ${byChance}, ô có màu là ngoài phạm vi ấy; hết năm, ô có màu là đạt hay chưa đạt chỉ tiêu.`
      : 'Về tiền không có phạm vi dao động tính được (một vụ lớn đổi cả tỷ lệ), nên trong năm không tô màu; hết năm, ô có màu là đạt hay chưa đạt chỉ tiêu.',
  /** On the narrowest phones. */
  left: (first: number, last: number) =>
    first === last
      ? `${capitalised(monthOf(first))}: xem bảng số.`
      : `${capitalised(monthOf(first))} đến ${monthOf(last)}: xem bảng số.`,
  describeRow: (name: string, months: number, gap: string, verdict: Verdict | null) =>
    `${name} hết ${monthOf(months)}: ${gap}${verdict === 'within' ? ` (${byChance})` : ''}.`,
};
