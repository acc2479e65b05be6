import { format } from './words.ts';

interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

/** Words for what can go wrong between a file and the page. Keys are the kinds of failure and of dropped parameters. */
export const data = {
  failures: {
    offline: (file: string): FailureWords => ({
      title: 'Máy đang ngoại tuyến',
      advice: `Chưa tải được ${file}. Hãy kiểm tra kết nối mạng rồi bấm Thử lại.`,
    }),
    unreachable: (file: string): FailureWords => ({
      title: 'Không kết nối được máy chủ số liệu',
      advice: `Chưa tải được ${file}. Máy chủ có thể đang bận hoặc bị chặn; hãy thử lại sau ít phút.`,
    }),
    missing: (file: string): FailureWords => ({
      title: 'Thiếu tệp số liệu',
      advice: `Máy chủ không có ${file}. Hãy báo người quản trị kiểm tra thư mục api/v1 của trang.`,
    }),
    server: (file: string, status: number | undefined): FailureWords => ({
      title: 'Máy chủ số liệu báo lỗi',
      advice: `Tải ${file} gặp lỗi${status === undefined ? '' : ` ${status}`}. Hãy thử lại; nếu còn lỗi, báo người quản trị.`,
    }),
    notJson: (file: string): FailureWords => ({
      title: 'Tệp số liệu không đọc được',
      advice: `${file} không phải JSON hợp lệ. Có thể tệp bị cắt ngang khi chép; hãy chép lại rồi thử lại.`,
    }),
    malformed: (file: string): FailureWords => ({
      title: 'Tệp số liệu sai cấu trúc',
      advice: `${file} không đúng cấu trúc nên không dùng được. Hãy sửa chỗ nêu dưới đây rồi thử lại.`,
    }),
    empty: (file: string): FailureWords => ({
      title: 'Tệp số liệu trống',
      advice: `${file} không có dòng nào. Hãy kiểm tra tệp đã được xuất đủ chưa rồi thử lại.`,
    }),
  },
  problems: {
    missing: () => 'còn thiếu',
    unexpected: (found: string, expected: string) => `đang là ${found}, cần ${expected}`,
    noSuch: (what: 'source' | 'method' | 'figure', id: string) =>
      `dẫn tới ${{ source: 'nguồn', method: 'cách tạo', figure: 'con số' }[what]} “${id}” không có trong tệp`,
    twice: () => 'trùng với một mục đứng trước',
    length: (found: number, expected: number) => `có ${found} ô, cần ${expected}`,
    notComputable: (inputs: string) => `không tính được từ ${inputs}`,
  },
  fault: (at: string, problem: string) => `${at}: ${problem}`,
  firstFault: (fault: string) => `Lỗi đầu tiên tại ${fault}`,
  retry: 'Thử lại',
  dropped: (count: number, file: string) =>
    `Đã bỏ ${format.number(count)} dòng hỏng trong ${file}; phần còn lại vẫn dùng được.`,
  droppedMore: (count: number) => `và ${format.number(count)} dòng nữa`,
  parameters: {
    unknownParameter: (parameter: string) => `tham số không xác định “${parameter}”`,
    badValue: (parameter: string, value: string) => `giá trị “${value}” của “${parameter}”`,
    unknownUnit: (_: string, value: string) => `mã đơn vị “${value}”`,
    unitNotInPeriod: (_: string, value: string) => `đơn vị “${value}” ngoài kỳ đang xem`,
    newerVersion: (_: string, value: string) => `phiên bản liên kết ${value} (mới hơn trang này)`,
  },
  unitFates: {
    ended: (name: string, on: string, heirs: string) =>
      `${name} hoạt động đến ngày ${on}${heirs === '' ? '' : `; việc đã chuyển cho ${heirs}`}.`,
    notYet: (name: string, from: string) => `${name} chỉ có từ ngày ${from}.`,
  },
  droppedParameters: (what: string) =>
    `Liên kết có phần không hiểu được và đã bỏ qua: ${what}. Phần còn lại vẫn được áp dụng.`,
};
