import type { Expected, Problem } from '../../domain/fault.ts';
import { format, list } from '../core/vi.ts';

const expectedWords = {
  number: 'một số',
  wholeNumber: 'một số nguyên',
  text: 'một chuỗi chữ',
  list: 'một danh sách',
  object: 'một nhóm có tên',
  code: 'một mã gồm chữ thường không dấu, chữ số và gạch nối',
  date: 'một ngày có thật viết dạng năm-tháng-ngày',
  time: 'một thời điểm có thật viết dạng năm-tháng-ngày và giờ',
  url: 'một địa chỉ bắt đầu bằng http:// hoặc https://',
  other: 'một giá trị khác',
};

function expectedText(expected: Expected): string {
  if (expected.kind === 'atLeast') return `ít nhất ${format.number(expected.limit)}`;
  if (expected.kind === 'atMost') return `nhiều nhất ${format.number(expected.limit)}`;
  if (expected.kind === 'entries') return `ít nhất ${format.number(expected.count)} ký tự hoặc mục`;
  if (expected.kind !== 'oneOf') return expectedWords[expected.kind];
  const [only, ...rest] = expected.values;
  if (only !== undefined && rest.length === 0) return `“${only}”`;
  return expected.values.length > 6 ? 'một tên trong danh mục cho phép' : `một trong ${list(expected.values)}`;
}

/** What JSON calls nothing, yes and no. */
const literals: Readonly<Record<string, string>> = { null: 'để trống', true: 'đúng', false: 'sai' };

const things = {
  source: 'nguồn',
  method: 'cách tạo',
  figure: 'con số',
  origin: 'nguồn gốc',
  unit: 'đơn vị',
  parent: 'đơn vị cấp trên',
  successor: 'đơn vị kế thừa',
};

/** What is wrong at a place of a file. `names` are what measures are called. */
function problemText(problem: Problem, names: Readonly<Record<string, string>>): string {
  switch (problem.kind) {
    case 'missing':
      return 'còn thiếu';
    case 'unexpected':
      return `đang là ${literals[problem.found] ?? problem.found}, cần ${expectedText(problem.expected)}`;
    case 'noSuch':
      return `dẫn tới ${things[problem.what]} “${problem.id}” không có trong số liệu`;
    case 'twice':
      return 'trùng với một mục đứng trước';
    case 'length':
      return `có ${format.number(problem.found)} ô, cần ${format.number(problem.expected)}`;
    case 'identity': {
      const { total, actual, expected } = problem.breach;
      return `${names[total]} không cộng khớp: ghi ${format.number(actual)}, theo các phần là ${format.number(expected)}`;
    }
    case 'exceeds':
      return `${names[problem.part]} là ${format.number(problem.found)}, nhiều hơn ${names[problem.whole]} là ${format.number(problem.of)}`;
    case 'boundless':
      return `không thể hơn hoặc kém ${format.number(problem.found)}`;
    case 'notComputable':
      return `không tính được từ ${problem.inputs}`;
    case 'circle':
      return 'các đơn vị trực thuộc lẫn nhau thành vòng, nên xếp ngay dưới cơ quan';
    case 'order':
      return `bắt đầu ${problem.from} sau khi kết thúc ${problem.to}`;
    case 'characters':
      return `có ${format.number(problem.count)} ký tự không hiển thị được, đã bỏ`;
    case 'long':
      return `dài ${format.number(problem.found)} chữ, chỉ hiện ${format.number(problem.most)} chữ đầu`;
    case 'tooMany':
      return `có ${format.number(problem.found)} mục, trang hiện được nhiều nhất ${format.number(problem.most)}`;
  }
}

/** Words for what is wrong at a place of a file. */
export const vi = {
  problem: problemText,
  fault: (at: string, problem: string) => `${at}: ${problem}`,
  /** Whose row of a report it is, and where in the file. */
  row: (unit: string, months: number, at: string) => `${unit}, ${months} tháng (${at})`,
  firstFault: (fault: string) => `Lỗi đầu tiên tại ${fault}`,
};
