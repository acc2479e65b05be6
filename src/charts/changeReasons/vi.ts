import type { Effect } from '../../domain/decomposition.ts';
import type { Basis } from '../../domain/measures.ts';
import { isWholeYear, type Period } from '../../domain/period.ts';
import type { NoReasons, ReasonsFinding } from '../../domain/reasons.ts';
import { byBasis, format, list } from '../../i18n/core/vi.ts';
import { gapText, names, when } from '../../i18n/unitPhrases/vi.ts';

/** "thi hành xong (+2,5)": the parts that are named, with the number of the first, which they share. */
function named(found: Extract<ReasonsFinding, { kind: 'moved' }>, called: readonly string[]): string {
  const [first] = found.largest;
  const number = first ? ` (${format.figure(first.part, { signed: true, bare: true })})` : '';
  return `${list(called.map((name) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)))}${number}`;
}

const unitsOf = (all: readonly string[]) => (all.length > 0 ? names(all) : 'các đơn vị');

/** Words of the chart. */
export const vi = {
  title: (found: ReasonsFinding, basis: Basis, called: readonly string[]) => {
    if (found.kind === 'unknown') return `Chưa tách được thay đổi của tỷ lệ ${byBasis(basis)} so với cùng kỳ`;
    if (found.kind === 'still') return `Tỷ lệ ${byBasis(basis)} gần như không đổi so với cùng kỳ`;
    const up = found.change.value > 0;
    const moved = `Tỷ lệ ${byBasis(basis)} ${up ? 'tăng' : 'giảm'} ${gapText(found.change)} so với cùng kỳ`;
    if (found.largest.length === 0) return `${moved}, không riêng yếu tố nào đáng kể`;
    const push = up ? 'làm tăng' : 'làm giảm';
    return `${moved}; phần ${push}${found.others ? ' nhiều nhất' : ''}: ${named(found, called)}`;
  },
  subtitle: (basis: Basis, place: string, at: Period) =>
    `Vì sao tỷ lệ thay đổi: tỷ lệ thi hành xong ${byBasis(basis)} từ cùng kỳ năm trước đến kỳ này, phần của từng yếu tố, điểm %, ${place}, ${when(at)}`,
  effects: {
    mix: 'Cơ cấu đơn vị',
    eligibility: 'Phân loại có điều kiện',
    completion: 'Thi hành xong',
    termination: 'Đình chỉ',
    reduction: 'Miễn, giảm',
    credit: 'Án tín dụng, ngân hàng',
  } satisfies Record<Effect, string>,
  completionLessCredit: 'Thi hành xong (trừ tín dụng)',
  ends: {
    before: ({ statYear, months }: Period) =>
      isWholeYear({ statYear, months }) ? `Năm ${statYear - 1}` : `Cùng kỳ ${statYear - 1}`,
    after: ({ statYear, months }: Period) =>
      isWholeYear({ statYear, months }) ? `Năm ${statYear}` : `Kỳ này ${statYear}`,
  },
  columns: { part: 'Phần trong thay đổi', of: 'Tính từ' },
  /** What the two numbers beside a part are. */
  bases: {
    rate: 'thi hành xong ÷ có điều kiện',
    mix: 'tỷ trọng của từng đơn vị',
    eligibility: 'có điều kiện ÷ phải thi hành',
    completion: 'thi hành xong ÷ phải thi hành',
    termination: 'đình chỉ ÷ phải thi hành',
    reduction: 'miễn, giảm ÷ phải thi hành',
    credit: 'tín dụng, ngân hàng đã xong ÷ phải thi hành',
  } satisfies Record<Effect | 'rate', string>,
  describeRow: (name: string, value: string) => `${name}: ${value}.`,
  notes: {
    method:
      'Mỗi phần là thay đổi của tỷ lệ khi chỉ yếu tố ấy đổi, các yếu tố khác giữ ở mức trung bình của hai kỳ (phân tích Kitagawa – Das Gupta); cộng các phần lại đúng bằng thay đổi. Phép tính cho biết thay đổi gồm những gì, không cho biết vì sao yếu tố ấy đổi.',
    creditIn: 'Án tín dụng, ngân hàng chưa tách riêng được, nên nằm trong phần thi hành xong.',
    merged: 'Số của cùng kỳ gồm cả các đơn vị đã sáp nhập hoặc được thay thế.',
  },
  withheld: {
    noYearBefore: () => 'Chưa có số liệu của năm trước.',
    unmatched: (all: readonly string[]) =>
      `Chưa tách được thay đổi: ${unitsOf(all)} không có đơn vị tương ứng ở năm kia.`,
    notReported: (all: readonly string[]) => `Chưa tách được thay đổi: chưa đủ số liệu hai năm của ${unitsOf(all)}.`,
    nothingEligible: () => 'Không tính được tỷ lệ của một trong hai năm: không có số có điều kiện thi hành.',
    doesNotAddUp: (all: readonly string[]) =>
      `Chưa tách được thay đổi: số liệu của ${unitsOf(all)} có phần lớn hơn tổng.`,
  } satisfies Record<NoReasons['why'], (all: readonly string[]) => string>,
};
