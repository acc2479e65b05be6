import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { calendarMonth } from '../../domain/period.ts';
import { printed } from '../../domain/rounding.ts';
import { byBasis, period, reading } from '../../i18n/core/vi.ts';
import { against, chance, sideOf, verdictWords } from '../../i18n/phrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (finding: PathFinding) => {
    if (finding.kind === 'nothing') return 'Chưa có báo cáo tháng nào';
    if (finding.kind === 'reached') return `Đạt chỉ tiêu cả năm trong tháng ${calendarMonth(finding.months)}`;
    const so = `Hết tháng ${calendarMonth(finding.months)} đạt ${reading(finding.rate)}`;
    if (finding.kind === 'onTheWay') {
      const { gap, verdict } = finding;
      if (verdict === 'met' || !printed(gap)) return `${so}, ${verdictWords.pace.met}`;
      return `${so}, ${sideOf(gap, 'pace')} ${against.pace} ${reading(magnitude(gap))}${chance(verdict)}`;
    }
    if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
    return `${so}, còn thiếu ${reading(finding.gap)} so với chỉ tiêu`;
  },
  subtitle: (basis: Basis, place: string) => `Tỷ lệ thi hành xong ${byBasis(basis)}, lũy kế từ 01/10, ${place}`,
  describe: (statYear: number, months: number, rate: string, yearBefore: string, target: string) =>
    `Lũy kế ${period({ statYear, months })}: ${rate}; cùng kỳ năm trước ${yearBefore}; chỉ tiêu cả năm ${target}.`,
  year: (statYear: number) => `Năm ${statYear}`,
  wholeYearTarget: 'Chỉ tiêu cả năm',
  target: (target: string) => `chỉ tiêu cả năm ${target}`,
  end: (rate: string, statYear: number) => `${rate} năm ${statYear}`,
  before: (rate: string) => `${rate} cùng kỳ`,
};
