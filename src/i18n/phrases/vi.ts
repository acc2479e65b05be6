import { magnitude } from '../../domain/algebra.ts';
import type { Reading } from '../../domain/figure.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { format } from '../core/vi.ts';

/** Parts of sentences that the words of several subjects share. */

/** Rounded to whole points for a title, where two decimals would be noise; less than one keeps its first. */
export const inTitle = (value: Extract<Reading, object>) =>
  format.figure(magnitude(value), { decimals: Math.abs(value.value) < 1 ? 1 : 0 });
export const reach: Record<Yardstick, string> = {
  target: 'đạt chỉ tiêu',
  pace: 'không chậm rõ rệt so với tiến độ cần đạt',
  yearBefore: 'bằng hoặc cao hơn cùng kỳ',
};
export const fail: Record<Yardstick, string> = {
  target: 'chưa đạt chỉ tiêu',
  pace: 'chậm tiến độ cần đạt',
  yearBefore: 'thấp hơn cùng kỳ',
};
/** The same at the end of a sentence that has already named the yardstick. */
export const failShort: Record<Yardstick, string> = { target: 'chưa đạt', pace: 'chậm', yearBefore: 'thấp hơn' };
export const yardsticks: Record<Yardstick, string> = {
  target: 'Chỉ tiêu',
  pace: 'Tiến độ cần đạt',
  yearBefore: 'Cùng kỳ',
};
/** Of a distance that chance explains. */
export const byChance = 'trong phạm vi dao động ngẫu nhiên';
/** Why money has no verdict on the way. */
export const paceByMoney = 'Về tiền không xét tiến độ giữa năm: một vụ lớn đổi cả tỷ lệ';
/** What the required pace is, wherever it stands. */
export const paceNote =
  'Tiến độ cần đạt là chỉ tiêu × tỷ lệ cùng tháng năm trước ÷ tỷ lệ cả năm trước (theo nhịp của một năm trước). Chỉ lệch về việc ngoài phạm vi dao động ngẫu nhiên mới là chậm hay vượt.';
