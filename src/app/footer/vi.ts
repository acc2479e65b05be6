/** Words at the foot of every page. */
export const vi = {
  data: (version: string, date: string) => `Bộ số liệu ${version}, cập nhật ${date}`,
  build: (version: string, commit: string) => `Phiên bản trang ${version}${commit === '' ? '' : ` (${commit})`}`,
  method: 'Phương pháp và định nghĩa',
  accessibility: 'Khả năng tiếp cận',
  feedback: 'Góp ý, báo lỗi số liệu',
};
