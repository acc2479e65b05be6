import type { Basis } from '../../domain/measures.ts';
import { fewestRanked } from '../../domain/readable.ts';
import type { Comparison } from '../../domain/standing.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { ExtremeFinding } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, list } from '../../i18n/core/vi.ts';
import { byChance, reach, verdictWords } from '../../i18n/phrases/vi.ts';
import { everyUnit, gapText, monthOf, names } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (finding: ExtremeFinding, yardstick: Yardstick, basis: Basis) => {
    if (finding.kind === 'unknown') {
      if (yardstick === 'yearBefore') return 'Chưa có số cùng kỳ để so các đơn vị';
      return basis === 'amounts' && yardstick === 'pace'
        ? 'Không xét tiến độ các đơn vị về tiền'
        : 'Chưa tính được tiến độ của các đơn vị';
    }
    if (finding.kind === 'none')
      return capitalised(`${everyUnit(finding.judged, finding.only)} ${reach[yardstick]} ${byBasis(basis)}`);
    const misses = yardstick === 'target' ? 'thấp hơn chỉ tiêu' : verdictWords[yardstick].below;
    // Of so few nothing is most: each is named with what it lacks.
    if (finding.judged < fewestRanked)
      return list(finding.all.map(({ name, gap }) => `${name} ${misses} ${gapText(gap)}`));
    return `${names(finding.names)} ${misses} nhiều nhất: ${gapText(finding.gap)}`;
  },
  subtitle: (basis: Basis, comparison: Comparison, statYear: number) =>
    comparison === 'target'
      ? `Chênh lệch với tiến độ cần đạt ${byBasis(basis)} năm ${statYear}, điểm %, lũy kế từng tháng`
      : `Chênh lệch với cùng kỳ năm trước ${byBasis(basis)}, năm ${statYear}, điểm %, lũy kế từng tháng`,
  /** What the colours say. */
  colours: (basis: Basis): string =>
    basis === 'cases'
      ? `Ô nhạt là lệch ${byChance}, ô có màu là ngoài phạm vi ấy; hết năm, ô có màu là đạt hay chưa đạt chỉ tiêu.`
      : 'Về tiền không có phạm vi dao động tính được (một vụ lớn đổi cả tỷ lệ), nên trong năm không tô màu; hết năm, ô có màu là đạt hay chưa đạt chỉ tiêu.',
  /** The same where the units are compared with the year before. */
  coloursOnYear:
    'Ô xanh là cao hơn cùng kỳ, ô màu gạch là thấp hơn, càng lệch càng đậm; ở đây không xét phần lệch do ngẫu nhiên.',
  /** On the narrowest phones. */
  left: (first: number, last: number) =>
    first === last
      ? `${capitalised(monthOf(first))}: xem bảng số.`
      : `${capitalised(monthOf(first))} đến ${monthOf(last)}: xem bảng số.`,
  describeRow: (name: string, months: number, gap: string, verdict: Verdict | null) =>
    `${name} hết ${monthOf(months)}: ${gap}${verdict === 'within' ? ` (${byChance})` : ''}.`,
};
