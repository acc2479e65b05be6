import { magnitude } from '../../domain/algebra.ts';
import type { Points } from '../../domain/figure.ts';
import type { SeriesFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { printed } from '../../domain/rounding.ts';
import { byBasis, format } from '../../i18n/core/vi.ts';
import type { BesideNation } from './spec.ts';

/** Words of the chart. */
export const vi = {
  title: (finding: SeriesFinding | null, basis: Basis) => {
    if (!finding) return `Cả nước ${byBasis(basis)}: chưa đủ số liệu`;
    const { from, to, turn } = finding;
    if (turn) {
      const [first, then] = turn.rate.value < from.rate.value ? ['xuống', 'lên'] : ['lên', 'xuống'];
      return `Tỷ lệ cả nước từ ${format.figure(from.rate)} năm ${from.statYear} ${first} ${format.figure(turn.rate)} năm ${turn.statYear}, ${then} ${format.figure(to.rate)} năm ${to.statYear}`;
    }
    const [verb, way] = to.rate.value >= from.rate.value ? ['tăng', 'lên'] : ['giảm', 'xuống'];
    return `Tỷ lệ cả nước ${verb} từ ${format.figure(from.rate)} năm ${from.statYear} ${way} ${format.figure(to.rate)} năm ${to.statYear}`;
  },
  beside: ({ statYear, nation, province, before }: BesideNation, name: string) => {
    const way =
      before === null || before.value === nation.value ? '' : before.value > nation.value ? 'giảm còn ' : 'tăng lên ';
    return `Năm ${statYear} cả nước ${way}${format.figure(nation)}, ${name} đạt ${format.figure(province)}`;
  },
  /** How far the province is above or below the nation. */
  lead: (lead: Points) => {
    if (!printed(lead)) return 'ngang mức cả nước';
    return `${lead.value > 0 ? 'cao hơn' : 'thấp hơn'} cả nước ${format.figure(magnitude(lead))}`;
  },
  /** With the number at which the axis begins, where that is not zero. */
  subtitle: (basis: Basis, from: string | null) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)}, % số có điều kiện${from === null ? '' : `; trục bắt đầu từ ${from}%`}`,
  describeRow: (statYear: number, nation: string, province: string | null, own: string) =>
    `Năm ${statYear}: cả nước ${nation}${province === null ? '' : `, ${province} ${own}`}.`,
  nationTarget: 'Chỉ tiêu cả nước',
  provinceTarget: (province: string) => `Chỉ tiêu ${province}`,
  nation: 'cả nước',
  breaks: {
    2020: 'Từ báo cáo năm 2020, Thông tư 06/2019/TT-BTP: việc hoãn khác và tạm đình chỉ được tách riêng khỏi số có và chưa có điều kiện.',
    2024: 'Từ 26/07/2024, Thông tư 05/2024/TT-BTP: biểu mẫu và thời hạn báo cáo mới.',
  },
  acrossBreaks: 'Tỷ lệ trước và sau mốc đổi biểu mẫu không so thẳng được.',
};
