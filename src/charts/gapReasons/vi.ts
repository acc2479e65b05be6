import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { NoReasons, ReasonsFinding } from '../../domain/reasons.ts';
import { byBasis } from '../../i18n/core/vi.ts';
import { gapText, when } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (
    found: ReasonsFinding,
    basis: Basis,
    { lower, higher }: Record<'lower' | 'higher', string>,
    largest: string,
  ) => {
    if (found.kind === 'unknown') return `Chưa tách được chênh lệch tỷ lệ ${byBasis(basis)} giữa ${higher} và ${lower}`;
    if (found.kind === 'still') return `Tỷ lệ ${byBasis(basis)} của ${higher} và ${lower} gần như bằng nhau`;
    const gap = `${lower} thấp hơn ${higher} ${gapText(found.change)} ${byBasis(basis)}`;
    if (found.largest.length === 0) return `${gap}, không riêng yếu tố nào đáng kể`;
    return `${gap}; phần làm thấp hơn${found.others ? ' nhiều nhất' : ''}: ${largest}`;
  },
  subtitle: (basis: Basis, higher: string, lower: string, at: Period) =>
    `Vì sao hai đơn vị khác nhau: tỷ lệ thi hành xong ${byBasis(basis)} từ ${higher} đến ${lower}, phần của từng yếu tố, điểm %, ${when(at)}`,
  columns: { part: 'Phần trong chênh lệch' },
  method:
    'Mỗi phần là chênh lệch của tỷ lệ khi chỉ yếu tố ấy khác nhau, các yếu tố khác giữ ở mức trung bình của hai đơn vị (phân tích Kitagawa – Das Gupta); cộng các phần lại đúng bằng chênh lệch. Chênh lệch nằm trong phạm vi dao động ngẫu nhiên thì các phần của nó cũng vậy.',
  withheld: {
    noYearBefore: () => 'Chưa có số liệu để so sánh.',
    unmatched: (units: string) => `Chưa tách được chênh lệch: chưa có số liệu của ${units}.`,
    notReported: (units: string) => `Chưa tách được chênh lệch: chưa đủ số liệu của ${units}.`,
    nothingEligible: () => 'Không tính được tỷ lệ của một trong hai đơn vị: không có số có điều kiện thi hành.',
    doesNotAddUp: (units: string) => `Chưa tách được chênh lệch: số liệu của ${units} có phần lớn hơn tổng.`,
  } satisfies Record<NoReasons['why'], (units: string) => string>,
};
