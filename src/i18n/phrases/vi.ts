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
  pace: 'kịp tiến độ',
  yearBefore: 'bằng hoặc cao hơn cùng kỳ',
};
export const fail: Record<Yardstick, string> = {
  target: 'chưa đạt chỉ tiêu',
  pace: 'chậm tiến độ',
  yearBefore: 'thấp hơn cùng kỳ',
};
/** The same at the end of a sentence that has already named the yardstick. */
export const failShort: Record<Yardstick, string> = { target: 'chưa đạt', pace: 'chậm', yearBefore: 'thấp hơn' };
export const yardsticks: Record<Yardstick, string> = { target: 'Chỉ tiêu', pace: 'Mức cần đạt', yearBefore: 'Cùng kỳ' };
