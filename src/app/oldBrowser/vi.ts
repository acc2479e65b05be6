/** Words for a browser below the baseline, whose page stays as it was prerendered. */
export const vi = {
  notice: (period: string) =>
    `Trình duyệt này đã quá cũ nên bộ lọc và các nút trên trang không hoạt động. Trang vẫn đọc được đầy đủ, nhưng chỉ hiển thị số liệu của ${period}, kể cả khi liên kết ghi lựa chọn khác. Hãy cập nhật trình duyệt, hoặc mở trang bằng Edge, Chrome, Firefox hay Safari bản mới.`,
};
