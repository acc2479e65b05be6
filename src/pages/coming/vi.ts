/** What the pages that are not there yet will hold. */
export const vi = {
  emulation: 'Trang này sẽ là bảng thi đua với tiêu chí và trọng số do cơ quan tự đặt. Hiện chưa có ở đây.',
  data: 'Trang này sẽ bày toàn bộ số liệu, nguồn và phương pháp thành bảng để tải về. Hiện các nguồn nằm ở nút Nguồn số liệu, và mỗi biểu đồ có bảng số riêng.',
};
