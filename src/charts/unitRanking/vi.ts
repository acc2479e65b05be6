import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { ChanceFinding } from '../../domain/unitFindings.ts';
import { byBasis, capitalised, reading } from '../../i18n/core/vi.ts';
import { names, when } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (
    { above, below, judged }: ChanceFinding,
    basis: Basis,
    ends: { readonly highest: string; readonly lowest: string } | null,
  ) => {
    if (basis === 'amounts' || judged === 0)
      return ends ? `Cao nhất ${ends.highest}, thấp nhất ${ends.lowest}` : `Chưa xếp được các đơn vị ${byBasis(basis)}`;
    if (above.length === 0 && below.length === 0) return 'Chênh lệch giữa các đơn vị chưa vượt mức ngẫu nhiên';
    const parts = [
      ...(above.length > 0 ? [`${names(above)} cao hơn hẳn mức chung`] : []),
      ...(below.length > 0 ? [`${names(below)} thấp hơn hẳn${above.length > 0 ? '' : ' mức chung'}`] : []),
    ];
    return capitalised(parts.join('; '));
  },
  subtitle: (basis: Basis, at: Period, whose: string, common: Reading<'percent'>) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)}, %, ${when(at)}; ${whose} ${reading(common)}`,
  funnelSubtitle: (at: Period, whose: string, common: Reading<'percent'>) =>
    `Tỷ lệ thi hành xong về việc (dọc) theo số việc có điều kiện (ngang), ${when(at)}; ${whose} ${reading(common)}`,
  method: (compared: number) =>
    `Cách đọc: đơn vị ít việc dao động mạnh hơn chỉ do ngẫu nhiên. Vạch ngang là khoảng Wilson của từng đơn vị, nới rộng theo số đơn vị được so (${compared}) để khả năng nêu nhầm dù chỉ một đơn vị không quá 5%. Chỉ nêu tên khi cả khoảng nằm ngoài mức chung.`,
  funnelMethod: (compared: number) =>
    `Cách đọc: hình phễu là nơi tỷ lệ của một đơn vị có thể nằm chỉ do ngẫu nhiên; càng ít việc phễu càng rộng. Phễu tính cho ${compared} đơn vị so cùng lúc, khả năng nêu nhầm dù chỉ một đơn vị không quá 5%. Chỉ nêu đơn vị nằm ngoài phễu.`,
  amountsMethod:
    'Cách đọc: tiền không phải số đếm, một vụ lớn có thể đổi cả tỷ lệ. Vì vậy không có khoảng ngẫu nhiên và không nêu đơn vị nào hơn hẳn hay kém hẳn.',
  describeRow: (name: string, rate: string, of: string, chance: string) => `${name} ${rate} trên ${of}, ${chance}.`,
  common: (value: string) => `mức chung ${value}`,
  of: (eligible: string) => `/ ${eligible}`,
  eligibleAxis: 'việc có điều kiện',
};
