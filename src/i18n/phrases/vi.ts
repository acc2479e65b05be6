import { magnitude } from '../../domain/algebra.ts';
import type { Points, Reading } from '../../domain/figure.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { format } from '../core/vi.ts';

/** Parts of sentences that the words of several subjects share. */

/** Rounded to whole points for a title, where two decimals would be noise; less than one keeps its first. */
export const inTitle = (value: Extract<Reading, object>) =>
  format.figure(magnitude(value), { decimals: Math.abs(value.value) < 1 ? 1 : 0 });
export type VerdictWords = Readonly<Partial<Record<Verdict, string>>>;

/** What each verdict is called; of the target and the year before there are three. */
export const verdictWords: Record<Yardstick, VerdictWords & Record<'met' | 'below', string>> = {
  target: { above: 'vượt chỉ tiêu', met: 'đạt chỉ tiêu', below: 'chưa đạt chỉ tiêu' },
  pace: {
    above: 'vượt tiến độ cần đạt',
    met: 'đúng tiến độ cần đạt',
    within: 'trong phạm vi dao động ngẫu nhiên quanh tiến độ cần đạt',
    below: 'chậm tiến độ cần đạt',
  },
  yearBefore: { above: 'cao hơn cùng kỳ', met: 'bằng cùng kỳ', below: 'thấp hơn cùng kỳ' },
};
export const reach: Record<Yardstick, string> = {
  target: 'đạt chỉ tiêu',
  pace: 'không chậm rõ rệt so với tiến độ cần đạt',
  yearBefore: 'bằng hoặc cao hơn cùng kỳ',
};
/** The verdict of who is behind, at the end of a sentence that has already named the yardstick. */
export const failShort: Record<Yardstick, string> = { target: 'chưa đạt', pace: 'chậm', yearBefore: 'thấp hơn' };
export const yardsticks: Record<Yardstick, string> = {
  target: 'Chỉ tiêu',
  pace: 'Tiến độ cần đạt',
  yearBefore: 'Cùng kỳ',
};
export const against: Record<Yardstick, string> = {
  target: 'chỉ tiêu',
  pace: 'tiến độ cần đạt',
  yearBefore: 'cùng kỳ',
};
/** "vượt", "thấp hơn": which side of the yardstick a gap is on. */
export const sideOf = ({ value }: Points, yardstick: Yardstick) =>
  value < 0 ? 'thấp hơn' : yardstick === 'target' ? 'vượt' : 'cao hơn';
export const byChance = 'trong phạm vi dao động ngẫu nhiên';
/** What is said of a distance that chance explains. */
export const chance = (verdict: Verdict | null) => (verdict === 'within' ? ` (${byChance})` : '');
/** What the required pace is, wherever it stands. */
export const paceNote =
  'Tiến độ cần đạt, theo nhịp của một năm trước: chỉ tiêu × tỷ lệ cùng tháng ÷ tỷ lệ cả năm trước. Lệch trong phạm vi dao động ngẫu nhiên chưa phải là chậm; về tiền không xét, vì một vụ lớn đổi cả tỷ lệ.';
