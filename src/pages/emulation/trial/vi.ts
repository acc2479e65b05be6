import type { Basis } from '../../../domain/measures.ts';
import type { Yardstick } from '../../../domain/yardstick.ts';
import { capitalised } from '../../../i18n/core/vi.ts';
import { type VerdictWords, verdictWords } from '../../../i18n/phrases/vi.ts';

/** The place where something is tried out, and what it changes. */
export const vi = {
  title: 'Thử: nếu khác đi thì sao?',
  intro:
    'Đổi một chỉ tiêu, số thi hành xong hoặc số có điều kiện của một đơn vị để xem cần gì. Mọi trang tính lại theo đó và ghi rõ là số thử; phần thử nằm trong địa chỉ trang, không lưu ở đâu và không vào tệp nếu không chọn.',
  what: 'Đổi',
  kinds: {
    target: 'Chỉ tiêu',
    completions: 'Thi hành xong thêm',
    eligibility: 'Số có điều kiện thi hành',
  },
  whom: 'Của ai',
  everybody: (whole: string) => `Mọi đơn vị và ${whole}`,
  onlyWhole: (whole: string) => `Chỉ ${whole}`,
  basis: 'Đo theo',
  basisOptions: { cases: 'Việc', amounts: 'Tiền' },
  value: {
    target: (_: Basis) => 'Chỉ tiêu (%)',
    completions: (basis: Basis): string => (basis === 'cases' ? 'Thêm bao nhiêu việc' : 'Thêm bao nhiêu nghìn đồng'),
    eligibility: (basis: Basis): string =>
      basis === 'cases' ? 'Số việc có điều kiện' : 'Số tiền có điều kiện (nghìn đồng)',
  },
  /** Before the reading that would be moved. */
  now: {
    target: 'Khi không thử, chỉ tiêu là',
    eligible: 'Khi không thử, có điều kiện',
    completed: ', đã xong',
  },
  submit: 'Thử',
  /** Of what is wrong, as a sentence. */
  problem: (text: string) => `${capitalised(text)}.`,
  notAPercentage: 'Cần một số từ 0 đến 100, nhiều nhất hai chữ số thập phân.',
  notACount: 'Cần một số nguyên, từ 0 trở lên.',
  tooMany: 'Một lần thử có nhiều nhất 40 thay đổi; hãy bỏ bớt rồi thử tiếp.',
  moves: 'Đang thử',
  remove: 'Bỏ',
  removeOf: (move: string) => `Bỏ: ${move}`,
  reset: 'Bỏ thử',
  outcome: 'Kết quả thử',
  before: 'Không thử',
  after: 'Thử',
  measure: 'Chỉ số',
  rows: {
    rate: (whole: string, basis: Basis) => `${whole}: tỷ lệ xong ${by[basis]}`,
    target: (whole: string, basis: Basis) => `${whole}: chỉ tiêu ${by[basis]}`,
    gap: (whole: string, basis: Basis) => `${whole}: so với chỉ tiêu ${by[basis]}`,
    short: (place: string, basis: Basis) =>
      `${place}: còn phải thi hành xong đến 30/9 (${basis === 'cases' ? 'việc' : 'tiền'})`,
    aMonth: (place: string, basis: Basis) =>
      `${place}: bình quân mỗi tháng còn lại (${basis === 'cases' ? 'việc' : 'tiền'})`,
  },
  reached: 'đã đạt chỉ tiêu',
  noMonthLeft: 'không còn tháng nào',
  takenForGranted: 'Tính với số có điều kiện như ở kỳ này; có thêm việc đủ điều kiện thì số còn phải làm tăng theo.',
  changed: (count: number) => `${count} đơn vị đổi kết luận:`,
  unchanged: 'Không đơn vị nào đổi kết luận.',
  change: (unit: string, basis: Basis, before: string, after: string) => `${unit}, ${by[basis]}: ${before} → ${after}`,
  verdicts: verdictWords as Record<Yardstick, VerdictWords>,
  noVerdict: 'không kết luận',
  others: (count: number) => `và ${count} thay đổi khác`,
};

const by: Readonly<Record<Basis, string>> = { cases: 'về việc', amounts: 'về tiền' };
