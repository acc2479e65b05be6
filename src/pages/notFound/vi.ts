/** What the page for addresses that lead nowhere proposes. */
export const vi = {
  units: 'Tìm trang của một đơn vị',
  search: 'Tên hoặc mã đơn vị (không cần dấu)',
  found: (count: number) => (count === 0 ? 'Không có đơn vị nào khớp.' : `Tìm thấy ${count} đơn vị.`),
  more: (count: number) => `Còn ${count} đơn vị nữa: gõ thêm để thu hẹp.`,
  pages: 'Các trang có ở đây',
  holds: {
    overview: 'kết quả chung so với chỉ tiêu, cùng kỳ và cả nước',
    units: 'mọi đơn vị cạnh nhau',
    data: 'mọi con số với nguồn gốc, phương pháp, thuật ngữ và tệp tải về',
    report: 'bản in khổ A4',
  },
};
