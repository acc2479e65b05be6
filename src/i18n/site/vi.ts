import { capitalised } from '../core/vi.ts';

/** Words of the shell: header, filter bar, panels, placeholders. */
export const vi = {
  site: 'Thống kê thi hành án dân sự',
  documentTitle: (page: string, organisation: string) => `${page} · Thống kê thi hành án dân sự ${organisation}`,
  /** Of a page: what it says first, and whose results these are. */
  description: (answer: string, organisation: string) =>
    `${answer}. Kết quả thi hành án dân sự của ${organisation} so với chỉ tiêu, cùng kỳ và cả nước; mọi con số đều kèm nguồn gốc.`,
  skip: 'Đến nội dung chính',
  /** To what readers of a page go to first. */
  skips: { overview: 'Đến các đơn vị cần lưu ý', units: 'Đến bảng các đơn vị' },
  pages: {
    overview: 'Tổng quan',
    units: 'Đơn vị',
    emulation: 'Thi đua',
    data: 'Số liệu',
    report: 'Báo cáo',
    accessibility: 'Khả năng tiếp cận và góp ý',
  },
  mainNav: 'Các trang',
  menu: 'Mục lục',
  notFound: {
    title: 'Không có trang này',
    advice: 'Địa chỉ có thể đã gõ nhầm hoặc trang đã được chuyển đi.',
    home: 'Về trang Tổng quan',
  },
  crash: {
    title: 'Trang gặp lỗi và không hiển thị tiếp được',
    advice:
      'Số liệu và lựa chọn của bạn vẫn còn trong địa chỉ trang. Hãy thử lại; nếu lỗi lặp lại, gửi dòng dưới đây cho người quản trị.',
    retry: 'Thử lại',
    part: 'Không vẽ được biểu đồ này; bảng số bên dưới vẫn dùng được.',
  },
  filters: {
    bar: 'Bộ lọc',
    period: 'Kỳ',
    statYear: 'Năm thống kê',
    months: 'Số tháng',
    monthsOption: (months: number) => `${months} tháng`,
    yearOption: (statYear: number) => `Năm ${statYear}`,
    units: 'Đơn vị',
    organisation: 'Cơ quan',
    allUnits: (whole: string, count: number) => `${capitalised(whole)} (${count} đơn vị)`,
    noUnits: 'Chưa chọn',
    chosen: (count: number, of: number) => `${count}/${of} đơn vị`,
    basis: 'Đo theo',
    basisOptions: { cases: 'Việc', amounts: 'Tiền' },
    comparison: 'So với',
    comparisonOptions: { target: 'Chỉ tiêu', yearBefore: 'Cùng kỳ' },
    reset: 'Đặt lại',
    /** The view in one line, on a phone. */
    line: {
      period: (statYear: number, months: number) =>
        months === 12 ? `Năm ${statYear}` : `${months} tháng đầu năm ${statYear}`,
      whole: capitalised,
      comparison: { target: 'so chỉ tiêu', yearBefore: 'so cùng kỳ' },
      change: 'Đổi',
      changeLabel: 'Đổi bộ lọc',
      close: 'Xong',
    },
  },
  preferences: {
    language: 'English',
    languageLabel: 'Switch to English',
    theme: 'Giao diện',
    themes: { system: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' },
  },
  sources: {
    open: 'Nguồn số liệu',
    title: 'Nguồn số liệu',
  },
  /** Where figures are looked at that only this machine has. */
  own: {
    label: 'Số liệu của đơn vị',
    where: 'nhập từ tệp, chỉ lưu trong trình duyệt này',
    manage: 'Nhập và quản lý',
    published: 'Xem số liệu đã công bố',
    there: 'Trình duyệt này có số liệu của đơn vị.',
    look: 'Xem số liệu của đơn vị',
  },
  dataFailed: 'Chưa tải được số liệu. Hãy kiểm tra kết nối mạng rồi bấm Thử lại.',
  partFailed: 'Chưa tải được phần này. Hãy thử lại; nếu có mạng mà vẫn chưa được, hãy tải lại trang.',
  exports: { chart: 'Tải', page: 'Xuất' },
  show: 'Trình chiếu',
  closeNotice: 'Đóng thông báo',
  loading: 'Đang tải số liệu…',
};
