import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Trait } from '../../domain/similarUnits.ts';
import { byBasis, list, numberWord } from '../../i18n/core/vi.ts';
import { names, when } from '../../i18n/unitPhrases/vi.ts';
import type { SimilarFinding } from './spec.ts';

const traits: Readonly<Record<Trait, string>> = {
  eligibleCases: 'số việc có điều kiện',
  eligibleAmount: 'số tiền có điều kiện',
  eligibilityRate: 'tỷ lệ có điều kiện',
  creditShare: 'tỷ trọng án tín dụng, ngân hàng',
  newShare: 'tỷ trọng mới thụ lý',
};

const similar = (judged: number, shown: number) =>
  `${numberWord(judged)} đơn vị tương tự nhất${judged < shown ? ' có số liệu' : ''}`;

/** Words of the chart. */
export const vi = {
  title: ({ name, rate, above, within, below, judged, shown, range }: SimilarFinding, basis: Basis) => {
    if (rate === undefined || range === undefined)
      return `Chưa so được ${name} với các đơn vị tương tự ${byBasis(basis)}`;
    const so = `${name} đạt ${rate}`;
    if (judged === 0) {
      if (range.of === 1) return `${so}; đơn vị tương tự nhất đạt ${range.lowest}`;
      return `${so}; ${similar(range.of, shown)} đạt từ ${range.lowest} đến ${range.highest}`;
    }
    const all = judged === 1 ? names([...above, ...within, ...below]) : similar(judged, shown);
    const every = judged === 1 ? all : `cả ${all}`;
    if (above.length === judged) return `${so}, cao hơn rõ rệt so với ${every}`;
    if (below.length === judged) return `${so}, thấp hơn rõ rệt so với ${every}`;
    if (within.length === judged) return `${so}, không khác rõ rệt so với ${all}`;
    const parts = [
      ...(above.length > 0 ? [`cao hơn rõ rệt so với ${names(above)}`] : []),
      ...(below.length > 0 ? [`thấp hơn rõ rệt so với ${names(below)}`] : []),
    ];
    return `${so}; trong ${all}, ${parts.join(', ')}`;
  },
  subtitle: (
    basis: Basis,
    period: Period,
    { shown, compared, others }: { readonly shown: number; readonly compared: number; readonly others: number },
  ) => {
    const which =
      shown < compared
        ? `${shown} đơn vị gần nhất về quy mô và cơ cấu trong ${compared} đơn vị khác cùng cấp`
        : shown === 1
          ? 'đơn vị khác duy nhất cùng cấp'
          : `cả ${shown} đơn vị khác cùng cấp, gần nhất đứng trước`;
    const absent = others > compared ? `; ${others - compared} đơn vị nữa thiếu số liệu` : '';
    return `Tỷ lệ thi hành xong ${byBasis(basis)}, %, ${when(period)}; ${which}${absent}`;
  },
  method: (basis: Basis, leftOut: readonly Trait[]) => {
    const chance =
      basis === 'cases'
        ? 'Vạch ngang là khoảng tin cậy Wilson 95%; chỉ nói khác rõ rệt khi hai vạch không chạm nhau.'
        : 'Tiền không phải số đếm, một vụ lớn có thể đổi cả tỷ lệ, nên không có khoảng tin cậy và không nói đơn vị nào hơn rõ rệt.';
    const lacking =
      leftOut.length > 0
        ? ` Có cặp đơn vị phải so không có ${list(leftOut.map((trait) => traits[trait]))}, vì thiếu số liệu.`
        : '';
    return `Cách đọc: tương tự nhất là gần nhất về ${list(Object.values(traits))}, mỗi đặc điểm chia cho độ phân tán của các đơn vị cùng cấp. Khoảng cách 100% là mức thường gặp (trung vị) giữa hai đơn vị cùng cấp. ${chance}${lacking}`;
  },
  describeOwn: (name: string, rate: string) => `${name}: ${rate}.`,
  describeRow: (name: string, rate: string, distance: string) => `${name}: ${rate}, khoảng cách ${distance}.`,
  distance: 'Khoảng cách về quy mô, cơ cấu',
  low: 'Cận dưới 95%',
  high: 'Cận trên 95%',
  mostUnlike: 'Khác nhất về',
  traits,
  columns: {
    eligibleCases: 'Việc có điều kiện',
    eligibleAmount: 'Tiền có điều kiện',
    eligibilityRate: 'Tỷ lệ có điều kiện',
    creditShare: 'Tỷ trọng tín dụng trong tiền xong',
    newShare: 'Mới thụ lý trong tổng thụ lý',
  },
  apart: (distance: string) => `khoảng cách ${distance}`,
};
