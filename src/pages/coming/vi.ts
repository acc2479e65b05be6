/** What the pages that are not there yet will hold. */
export const vi = {
  emulation: 'Trang này sẽ là bảng thi đua với tiêu chí và trọng số do cơ quan tự đặt. Hiện chưa có ở đây.',
};
