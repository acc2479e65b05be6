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
    refused: (file: string, status: number | undefined): FailureWords => ({
      title: 'Máy chủ không cho đọc số liệu',
      advice:
        status === 401
          ? `Máy chủ cần biết người dùng trước khi cho đọc ${file}. Hãy đăng nhập lại rồi tải lại trang.`
          : `Tài khoản hoặc máy này không được phép đọc ${file}. Hãy báo người quản trị cấp quyền.`,
    }),
    missing: (file: string): FailureWords => ({
      title: 'Thiếu tệp số liệu',
      advice: `Máy chủ không có ${file}. Hãy báo người quản trị kiểm tra thư mục api/v1 của trang.`,
    }),
    busy: (file: string): FailureWords => ({
      title: 'Máy chủ số liệu đang quá tải',
      advice: `Máy chủ chưa nhận thêm yêu cầu tải ${file}. Hãy đợi một phút rồi bấm Thử lại.`,
    }),
    server: (file: string, status: number | undefined): FailureWords => ({
      title: 'Máy chủ số liệu báo lỗi',
      advice: `Tải ${file} gặp lỗi${status === undefined ? '' : ` ${status}`}. Hãy thử lại sau ít phút; nếu còn lỗi, báo người quản trị.`,
    }),
    webPage: (file: string): FailureWords => ({
      title: 'Máy chủ trả về trang web thay vì số liệu',
      advice: `Thay cho ${file} là một trang web: có thể phiên đăng nhập đã hết hoặc mạng chặn lại. Hãy đăng nhập lại rồi tải lại trang; nếu còn lỗi, báo người quản trị.`,
    }),
    notJson: (file: string): FailureWords => ({
      title: 'Tệp số liệu không đọc được',
      advice: `${file} không phải JSON hợp lệ. Có thể tệp bị cắt ngang khi chép; hãy chép lại rồi thử lại.`,
    }),
    newerSchema: (file: string): FailureWords => ({
      title: 'Số liệu mới hơn trang này',
      advice: `${file} theo cấu trúc mới mà bản đang mở chưa đọc được. Hãy tải lại trang để dùng bản mới; nếu còn lỗi, báo người quản trị cập nhật trang.`,
    }),
    malformed: (file: string): FailureWords => ({
      title: 'Tệp số liệu sai cấu trúc',
      advice: `${file} không đúng cấu trúc nên không dùng được. Hãy sửa chỗ nêu dưới đây rồi thử lại.`,
    }),
    empty: (file: string): FailureWords => ({
      title: 'Tệp số liệu trống',
      advice: `${file} không có dòng nào. Hãy kiểm tra tệp đã được xuất đủ chưa rồi thử lại.`,
    }),
    notHere: (_file: string): FailureWords => ({
      title: 'Máy này chưa có số liệu của đơn vị',
      advice:
        'Liên kết dẫn tới số liệu do đơn vị tự nhập, chỉ lưu trong trình duyệt đã nhập. Hãy mở trên máy đó, nhập tệp tại trang Số liệu, hoặc xem số liệu đã công bố.',
    }),
    keepsNothing: (_file: string): FailureWords => ({
      title: 'Trình duyệt này không lưu được số liệu của đơn vị',
      advice:
        'Trình duyệt đang ở chế độ riêng tư hoặc không cho trang lưu dữ liệu. Hãy mở trang trong cửa sổ thường, cho phép lưu dữ liệu, rồi bấm Thử lại.',
    }),
    heldElsewhere: (_file: string): FailureWords => ({
      title: 'Số liệu của đơn vị đang mở ở phiên bản khác của trang',
      advice:
        'Số liệu vẫn còn nguyên trên máy này. Hãy đóng các thẻ khác của trang rồi tải lại trang này để dùng bản mới nhất.',
    }),
    unreadable: (_file: string): FailureWords => ({
      title: 'Chưa đọc được số liệu của đơn vị trên máy này',
      advice:
        'Không có gì bị xóa. Hãy tải lại trang; nếu vẫn chưa đọc được, hãy phục hồi từ tệp sao lưu hoặc nhập lại tệp của kỳ đó tại trang Số liệu.',
    }),
    tooLarge: (file: string): FailureWords => ({
      title: 'Tệp số liệu quá lớn',
      advice: `${file} có nhiều mục hơn mức trang này hiện được. Hãy tách số liệu thành nhiều cơ quan rồi thử lại.`,
    }),
  },
  /** What a link asks for; the organisation by its code, where it names one. */
  asked: (period: string, organisation: string | null) =>
    `Liên kết cần số liệu ${period}${organisation === null ? '' : ` của cơ quan có mã “${organisation}”`}.`,
  retry: 'Thử lại',
  toImport: 'Nhập số liệu của đơn vị',
  toPublished: 'Xem số liệu đã công bố',
};
