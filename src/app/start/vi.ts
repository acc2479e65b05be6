/** What a page says by itself before its script is here, or where it does not come. Only the build needs these words. */
export const vi = {
  /** The page as it was prerendered can be read, but not used. */
  default: 'Trang đang tải phần còn lại: nội dung đọc được ngay; bộ lọc và các nút dùng được khi tải xong.',
  /** Another language than that of the prerendered page is on its way; nobody waits for Vietnamese. */
  language: 'Đang tải trang…',
  /** Another view is on its way. */
  asked: 'Đang tải số liệu theo lựa chọn trong liên kết…',
  failed: 'Bộ lọc và các nút không dùng được vì trang chưa tải đủ hoặc gặp lỗi. Nội dung bên dưới vẫn đọc được.',
  /** `period` is that of the figures which the prerendered page shows. */
  failedAsked: (period: string) =>
    `Trang đang hiển thị số liệu mặc định ${period}: lựa chọn trong liên kết (kỳ, đơn vị…) chưa được áp dụng vì trang chưa tải đủ hoặc gặp lỗi.`,
  /** In a browser below the baseline. */
  tooOld:
    'Trình duyệt này đã quá cũ nên bộ lọc và các nút trên trang không hoạt động; nội dung vẫn đọc được đầy đủ. Hãy cập nhật trình duyệt, hoặc mở trang bằng Edge, Chrome, Firefox hay Safari bản mới.',
  tooOldFigures: (period: string) =>
    `Trình duyệt này đã quá cũ nên bộ lọc và các nút trên trang không hoạt động. Trang vẫn đọc được đầy đủ, nhưng chỉ hiển thị số liệu của ${period}, kể cả khi liên kết ghi lựa chọn khác. Hãy cập nhật trình duyệt, hoặc mở trang bằng Edge, Chrome, Firefox hay Safari bản mới.`,
  noScript: 'Bộ lọc cần JavaScript. Nội dung dưới đây vẫn đọc được đầy đủ.',
  noScriptFigures: (period: string) =>
    `Bộ lọc cần JavaScript. Trang này chỉ hiển thị số liệu mặc định ${period}; lựa chọn trong liên kết (nếu có) không được áp dụng. Các con số, bảng và biểu đồ dưới đây vẫn đọc được đầy đủ.`,
  reload: 'Tải lại trang',
};
