import type { Basis } from '../../domain/measures.ts';
import type { ExtremeFinding } from '../../domain/unitFindings.ts';
import { byBasis } from '../../i18n/core/vi.ts';
import { gapText, names } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (finding: ExtremeFinding) => {
    if (finding.kind === 'unknown') return 'Chưa có số cùng kỳ để so các đơn vị';
    if (finding.kind === 'none') return 'Không đơn vị nào cao hơn cùng kỳ';
    if (finding.judged === 1) return `${names(finding.names)} tăng ${gapText(finding.gap)} so với cùng kỳ`;
    return `${names(finding.names)} tăng nhiều nhất so với cùng kỳ: ${gapText(finding.gap)}`;
  },
  subtitle: (basis: Basis, statYear: number) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)} lũy kế năm ${statYear}, %, cùng một thang đo; nét mảnh là năm trước, nét đứt là chỉ tiêu`,
  describeRow: (name: string, rate: string, yearBefore: string) => `${name} ${rate}, cùng kỳ ${yearBefore}.`,
};
