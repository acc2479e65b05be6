import { format } from '../core/vi.ts';

/** Words for what was left out of data and of links, and for what does not add up. */
export const vi = {
  dropped: (count: number, file: string) =>
    `Đã bỏ ${format.number(count)} dòng hỏng trong ${file}; phần còn lại vẫn dùng được.`,
  doubtful: (count: number, file: string) =>
    `${format.number(count)} chỗ trong ${file} không cộng khớp; số vẫn hiện như đã báo cáo, hãy đối chiếu lại.`,
  mended: (count: number, file: string) =>
    `${format.number(count)} chỗ trong ${file} cần xem lại; phần hiện được vẫn hiện.`,
  corrected: (count: number, periods: number, statYear: number) =>
    `${format.number(count)} số của ${format.number(periods)} kỳ đã chốt trong năm ${statYear} đã được sửa trong sổ thụ lý sau khi chốt; các trang vẫn ghi số đã chốt.`,
  correctedList: 'Xem các số đã sửa',
  own: 'Số liệu của đơn vị, nhập từ tệp và chỉ lưu trong trình duyệt đã nhập; liên kết kèm theo chỉ mở được ở đó.',
  agesWithheld: (year: number) =>
    `Chưa có tuổi án tồn và thời gian thi hành của năm ${year}: không tải được tệp số liệu theo từng vụ.`,
  withheld: (year: number) =>
    `Không đọc được số liệu năm ${year}, nên mọi so sánh với năm trước, kể cả tiến độ cần đạt, để trống hoặc không hiện.`,
  reason: (title: string, advice: string) => `${title}: ${advice}`,
  mixed: (file: string, version: string, expected: string) =>
    `Tệp ${file} thuộc bản số liệu ${version}, còn danh mục là bản ${expected}: có thể máy chủ đang được cập nhật. Hãy tải lại trang sau ít phút.`,
  droppedMore: (count: number) => `và ${format.number(count)} dòng nữa`,
  parameters: {
    misspelt: (parameter: string, meant: string) => `tham số “${parameter}” (có lẽ là “${meant}”)`,
    badValue: (parameter: string, value: string) => `giá trị “${value}” của “${parameter}”`,
    unknownUnit: (_: string, value: string) => `mã đơn vị “${value}”`,
    unitNotInPeriod: (_: string, value: string) => `đơn vị “${value}” ngoài kỳ đang xem`,
    newerVersion: (_: string, value: string) => `phiên bản liên kết ${value} (mới hơn trang này)`,
  },
  moreParameters: (count: number) => `${format.number(count)} phần khác`,
  unitFates: {
    ended: (name: string, on: string, heirs: string) =>
      `${name} hoạt động đến ngày ${on}${heirs === '' ? '' : `; việc đã chuyển cho ${heirs}`}.`,
    notYet: (name: string, from: string) => `${name} chỉ có từ ngày ${from}.`,
  },
  preferences: {
    forgotten:
      'Trình duyệt không cho lưu, hoặc bộ nhớ đã đầy: ngôn ngữ và giao diện vừa chọn chỉ dùng được đến khi đóng trang.',
    noEnglish:
      'The English text could not be loaded, so the page is in Vietnamese. Check the connection, then select English again.',
  },
  droppedParameters: (what: string) =>
    `Liên kết có phần không hiểu được và đã bỏ qua: ${what}. Phần còn lại vẫn được áp dụng.`,
};
