import type { EventProblem } from '../../../domain/ownEvents.ts';

/** Words of the form of events that an office writes down itself. */
export const vi = {
  heading: 'Sự kiện do đơn vị ghi',
  none: 'Đơn vị chưa ghi sự kiện nào. Sự kiện ghi ở đây hiện trên các biểu đồ theo thời gian và đi theo tệp; dữ liệu chỉ nằm trên máy này.',
  state: (told: number, waiting: number) =>
    [
      told > 0 ? `${told} sự kiện đang hiện trên các biểu đồ theo thời gian.` : '',
      waiting > 0 ? `${waiting} sự kiện chưa ghi xong nên chưa hiện.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  removed: 'Đã bỏ sự kiện.',
  add: 'Thêm sự kiện',
  edit: 'Sửa các sự kiện',
  import: 'Nhập từ tệp',
  export: 'Tải tệp sự kiện',
  undo: 'Lấy lại sự kiện vừa bỏ',
  takeAway: (nth: number) => `Bỏ sự kiện ${nth}`,
  nth: (nth: number) => `Sự kiện ${nth}`,
  elsewhere:
    'Danh sách sự kiện vừa được sửa ở một cửa sổ khác. Những gì gõ tiếp ở đây sẽ thay danh sách kia: muốn lấy danh sách kia thì tải lại trang, muốn giữ cả hai thì tải tệp ở đây trước.',
  keepsNothing: 'Trình duyệt này không giữ được sự kiện. Hãy tải tệp trước khi đóng trang.',
  broken: 'Sự kiện đã giữ trên máy này không đọc được nữa. Chúng vẫn được giữ cho tới khi thêm hoặc nhập sự kiện khác.',
  title: 'Tên sự kiện',
  kind: 'Loại',
  start: 'Bắt đầu',
  end: 'Kết thúc (nếu có)',
  dateHint: 'ngày/tháng/năm',
  by: 'Theo đơn vị hoặc văn bản nào',
  dates:
    'Ngày ghi như 15/7/2021; chỉ biết tháng thì 7/2021; chỉ biết năm thì 2021, hiểu là năm thống kê và không nêu trên biểu đồ theo tháng.',
  problem: (problem: EventProblem): string => {
    switch (problem.kind) {
      case 'noTitle':
        return 'Chưa ghi tên.';
      case 'noStart':
        return 'Chưa ghi thời gian.';
      case 'noSource':
        return 'Chưa ghi theo đơn vị hoặc văn bản nào.';
      case 'endsBefore':
        return 'Kết thúc trước khi bắt đầu.';
      case 'noDate':
        return `“${problem.found}” không phải là ngày, tháng hoặc năm; hãy ghi như 15/7/2021, 7/2021 hoặc 2021.`;
      case 'tooLong':
        return `Dài ${problem.found} ký tự; nhiều nhất là ${problem.most}.`;
    }
  },
};
