import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Points } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { calendarMonth } from '../../domain/period.ts';
import type { Verdict } from '../../domain/targets.ts';
import { byBasis, period, reading } from '../../i18n/core/vi.ts';
import { byChance } from '../../i18n/phrases/vi.ts';

/** "chậm tiến độ cần đạt 3,2 điểm %": a distance from the required pace with what it says. */
function paceGap(gap: Points, verdict: Verdict): string {
  if (verdict === 'met') return 'đúng tiến độ cần đạt';
  const side =
    { above: 'vượt', below: 'chậm', within: '', open: '' }[verdict] || (gap.value < 0 ? 'thấp hơn' : 'cao hơn');
  return `${side} tiến độ cần đạt ${reading(magnitude(gap))}${verdict === 'within' ? ` (${byChance})` : ''}`;
}

/** Words of the chart. */
export const vi = {
  title: (finding: PathFinding) => {
    if (finding.kind === 'nothing') return 'Chưa có báo cáo tháng nào';
    if (finding.kind === 'reached') return `Đạt chỉ tiêu cả năm trong tháng ${calendarMonth(finding.months)}`;
    const so = `Hết tháng ${calendarMonth(finding.months)} đạt ${reading(finding.rate)}`;
    if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
    if (finding.kind === 'onTheWay') return `${so}, ${paceGap(finding.gap, finding.verdict)}`;
    return `${so}, còn thiếu ${reading(finding.gap)} so với chỉ tiêu`;
  },
  subtitle: (basis: Basis, place: string, pace: boolean) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)}, lũy kế từ 01/10, ${place}${pace ? '; nét chấm là tiến độ cần đạt' : ''}`,
  describe: (statYear: number, months: number, rate: string, yearBefore: string, target: string) =>
    `Lũy kế ${period({ statYear, months })}: ${rate}; cùng kỳ năm trước ${yearBefore}; chỉ tiêu cả năm ${target}.`,
  year: (statYear: number) => `Năm ${statYear}`,
  wholeYearTarget: 'Chỉ tiêu cả năm',
  target: (target: string) => `chỉ tiêu cả năm ${target}`,
  end: (rate: string, statYear: number) => `${rate} năm ${statYear}`,
  before: (rate: string) => `${rate} cùng kỳ`,
};
