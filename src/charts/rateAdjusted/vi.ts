import type { ReadingOfRate } from '../../domain/adjusted.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { byBasis, reading as say } from '../../i18n/core/vi.ts';
import { when } from '../../i18n/unitPhrases/vi.ts';
import type { AdjustedFinding } from './spec.ts';

/** How a rate is read otherwise, before "thì tỷ lệ là". */
const conditions: Record<ReadingOfRate, string> = {
  printed: 'Theo biểu',
  formerShare: 'Nếu giữ tỷ lệ có điều kiện như cùng kỳ',
  withoutTerminated: 'Nếu không tính đình chỉ',
  withoutCredit: 'Nếu không tính án tín dụng, ngân hàng',
};

/** Words of the chart. */
export const vi = {
  title: (found: AdjustedFinding | null, basis: Basis) => {
    if (!found) return `Chưa đủ số để tính tỷ lệ ${byBasis(basis)} theo cách khác`;
    const { rise, reading, rate, printed, before } = found;
    if (rise === 'eligibility')
      return `Tỷ lệ tăng chủ yếu do phân loại: giữ tỷ lệ có điều kiện như cùng kỳ thì là ${say(rate)}, theo biểu là ${say(printed)}, cùng kỳ ${say(before)}`;
    if (rise === 'termination')
      return `Tỷ lệ tăng chủ yếu do đình chỉ: không tính đình chỉ thì là ${say(rate)}, cùng kỳ ${say(before)}; theo biểu là ${say(printed)}`;
    const how = `${conditions[reading]} thì tỷ lệ ${byBasis(basis)}`;
    if (say(rate) === say(printed)) return `${how} vẫn là ${say(printed)}`;
    return `${how} là ${say(rate)}, theo biểu là ${say(printed)}`;
  },
  subtitle: (basis: Basis, place: string, at: Period) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)} tính theo bốn cách, %, ${place}, ${when(at)}`,
  note: 'Tỷ lệ theo biểu tăng cả khi số được phân loại có điều kiện ít đi hoặc số đình chỉ nhiều lên; các cách tính kia bỏ phần ấy ra. Đình chỉ và án tín dụng chỉ bỏ khỏi số thi hành xong, không bỏ khỏi số có điều kiện. Phép tính không cho biết vì sao phân loại hay đình chỉ như vậy.',
  columns: { reading: 'Cách tính' },
  readings: {
    printed: 'Theo biểu',
    formerShare: 'Giữ tỷ lệ có điều kiện như cùng kỳ',
    withoutTerminated: 'Không tính đình chỉ',
    withoutCredit: 'Không tính án tín dụng, ngân hàng',
  } satisfies Record<ReadingOfRate, string>,
  marks: { yearBefore: 'cùng kỳ', numbers: 'kỳ này, so cùng kỳ' },
  describeRow: (name: string, rate: string, before: string) => `${name}: ${rate}, cùng kỳ ${before}.`,
};
