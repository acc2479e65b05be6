/** Words in place of a page that a host sends for an address which is not its own, when its script cannot be had. */
export const vi = {
  text: 'Chưa mở được trang ở địa chỉ này. Hãy kiểm tra kết nối mạng rồi tải lại trang. Nếu vẫn chưa được, hãy mở trang Tổng quan hoặc báo cho người quản trị trang.',
};
