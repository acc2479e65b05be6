interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

/** Words for what can go wrong between a file and the page. Keys are the kinds of failure and of dropped parameters. */
export const vi = {
  failures: {
    offline: (file: string): FailureWords => ({
      title: 'Máy đang ngoại tuyến',
      advice: `Chưa tải được ${file}. Hãy kiểm tra kết nối mạng rồi bấm Thử lại.`,
    }),
    unreachable: (file: string): FailureWords => ({
      title: 'Không kết nối được máy chủ số liệu',
      advice: `Chưa tải được ${file}. Máy chủ có thể đang bận hoặc bị chặn; hãy thử lại sau ít phút.`,
    }),
    timeout: (file: string): FailureWords => ({
      title: 'Máy chủ số liệu không trả lời',
      advice: `Đã chờ ${file} quá 15 giây mà chưa tải xong. Hãy kiểm tra kết nối mạng rồi bấm Thử lại.`,
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
  retry: 'Thử lại',
};
