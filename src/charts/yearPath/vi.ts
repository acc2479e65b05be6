import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Points } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { calendarMonth } from '../../domain/period.ts';
import { printed } from '../../domain/rounding.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, format, period, reading } from '../../i18n/core/vi.ts';
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
    if (finding.kind === 'change') {
      const { gap, verdict } = finding;
      if (verdict === 'met' || !printed(gap)) return `${so}, ${verdictWords.yearBefore.met}`;
      return `${so}, ${sideOf(gap, 'yearBefore')} ${against.yearBefore} ${reading(magnitude(gap))}`;
    }
    if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
    return `${so}, còn thiếu ${reading(finding.gap)} so với chỉ tiêu`;
  },
  /** With the year whose course the pace follows, where there is a pace. */
  subtitle: (basis: Basis, place: string, course: number | null) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)}, lũy kế từ 01/10, ${place}${course === null ? '' : `; tiến độ theo nhịp năm ${course}`}`,
  describe: (
    statYear: number,
    months: number,
    rate: string,
    yearBefore: string,
    target: string,
    apart: { readonly gap: Points; readonly yardstick: Yardstick } | null,
  ) =>
    `Lũy kế ${period({ statYear, months })}: ${rate}; cùng kỳ năm trước ${yearBefore}; chỉ tiêu cả năm ${target}${apart === null ? '' : `; so với ${months === 12 && apart.yardstick === 'pace' ? against.target : against[apart.yardstick]} ${format.figure(apart.gap, { signed: true })}`}.`,
  year: (statYear: number) => `Năm ${statYear}`,
  wholeYearTarget: 'Chỉ tiêu cả năm',
  gap: (yardstick: Yardstick) => `So với ${against[yardstick]}`,
};
