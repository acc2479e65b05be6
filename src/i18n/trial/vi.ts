import type { Basis } from '../../domain/measures.ts';
import { format } from '../core/vi.ts';

const by: Readonly<Record<Basis, string>> = { cases: 'về việc', amounts: 'về tiền' };
/** Decimals only where there are any: 95 and 86,5. */
const percent = (value: number) =>
  `${format.number(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)}%`;
const counted = (basis: Basis, value: number) => `${format.number(value)} ${basis === 'cases' ? 'việc' : 'nghìn đồng'}`;

/** What a trial moves, and what is wrong with it: for its name, its notice and the place where it is made. */
export const vi = {
  moves: {
    targetOfAll: (basis: Basis, value: number) => `chỉ tiêu ${by[basis]} ${percent(value)} cho mọi đơn vị`,
    targetOf: (whom: string, basis: Basis, value: number) => `chỉ tiêu ${by[basis]} của ${whom} ${percent(value)}`,
    completions: (unit: string, basis: Basis, more: number) => `${unit} xong thêm ${counted(basis, more)}`,
    eligibility: (unit: string, basis: Basis, eligible: number) =>
      `${unit} có ${counted(basis, eligible)} có điều kiện thi hành`,
    /** Of moved reports: from which on. */
    since: (moves: string, months: number) => `${moves} (từ kỳ ${months} tháng)`,
    more: (count: number) => `${format.number(count)} thay đổi khác`,
  },
  problems: {
    notACount: () => 'cần một số nguyên, từ 0 trở lên',
    notAPercentage: () => 'chỉ tiêu phải từ 0 đến 100%',
    noSuchUnit: (unit: string) => `không có đơn vị “${unit}”`,
    noReport: (unit: string, months: number) => `${unit} không có báo cáo riêng kỳ ${months} tháng để thử`,
    tooMuch: (basis: Basis, most: number, months: number) =>
      `nhiều nhất là ${counted(basis, most)}, theo báo cáo kỳ ${months} tháng`,
    tooLittle: (basis: Basis, least: number, months: number) =>
      `ít nhất là ${counted(basis, least)}, theo báo cáo kỳ ${months} tháng`,
    otherYear: (statYear: number) => `phần thử là của năm ${statYear}, không phải năm đang xem`,
  },
  problemOf: (move: string, problem: string) => `${move}: ${problem}`,
  notice: {
    on: (name: string) => `Đang thử: ${name}.`,
    notReal: 'Đây không phải số liệu báo cáo.',
    elsewhere: 'Trang này không tính phần thử.',
    refused: (faults: string) => `Không thử được: ${faults}.`,
    without: 'Trang đang hiện số liệu như khi không thử.',
    reset: 'Bỏ thử',
  },
};
