import type { Basis } from '../../domain/measures.ts';
import { isWholeYear, type Period } from '../../domain/period.ts';
import type { NoReasons, ReasonsFinding } from '../../domain/reasons.ts';
import { byBasis } from '../../i18n/core/vi.ts';
import { gapText, when } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (found: ReasonsFinding, basis: Basis, largest: string) => {
    if (found.kind === 'unknown') return `Chưa tách được thay đổi của tỷ lệ ${byBasis(basis)} so với cùng kỳ`;
    if (found.kind === 'still') return `Tỷ lệ ${byBasis(basis)} gần như không đổi so với cùng kỳ`;
    const up = found.change.value > 0;
    const moved = `Tỷ lệ ${byBasis(basis)} ${up ? 'tăng' : 'giảm'} ${gapText(found.change)} so với cùng kỳ`;
    if (found.largest.length === 0) return `${moved}, không riêng yếu tố nào đáng kể`;
    const push = up ? 'làm tăng' : 'làm giảm';
    return `${moved}; phần ${push}${found.others ? ' nhiều nhất' : ''}: ${largest}`;
  },
  subtitle: (basis: Basis, place: string, at: Period) =>
    `Vì sao tỷ lệ thay đổi: tỷ lệ thi hành xong ${byBasis(basis)} từ cùng kỳ năm trước đến kỳ này, phần của từng yếu tố, điểm %, ${place}, ${when(at)}`,
  ends: {
    before: ({ statYear, months }: Period) =>
      isWholeYear({ statYear, months }) ? `Năm ${statYear - 1}` : `Cùng kỳ ${statYear - 1}`,
    after: ({ statYear, months }: Period) =>
      isWholeYear({ statYear, months }) ? `Năm ${statYear}` : `Kỳ này ${statYear}`,
  },
  columns: { part: 'Phần trong thay đổi' },
  notes: {
    method:
      'Mỗi phần là thay đổi của tỷ lệ khi chỉ yếu tố ấy đổi, các yếu tố khác giữ ở mức trung bình của hai kỳ (phân tích Kitagawa – Das Gupta); cộng các phần lại đúng bằng thay đổi. Phép tính cho biết thay đổi gồm những gì, không cho biết vì sao yếu tố ấy đổi.',
    merged: 'Số của cùng kỳ gồm cả các đơn vị đã sáp nhập hoặc được thay thế.',
  },
  withheld: {
    noYearBefore: () => 'Chưa có số liệu của năm trước.',
    unmatched: (units: string) => `Chưa tách được thay đổi: ${units} không có đơn vị tương ứng ở năm kia.`,
    notReported: (units: string) => `Chưa tách được thay đổi: chưa đủ số liệu hai năm của ${units}.`,
    nothingEligible: () => 'Không tính được tỷ lệ của một trong hai năm: không có số có điều kiện thi hành.',
    doesNotAddUp: (units: string) => `Chưa tách được thay đổi: số liệu của ${units} có phần lớn hơn tổng.`,
  } satisfies Record<NoReasons['why'], (units: string) => string>,
};
