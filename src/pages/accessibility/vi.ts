/** The statement of accessibility. It says no more than the tests of this repository show. */
export const vi = {
  intro: (date: string) => `Tuyên bố này do những người làm trang tự lập ngày ${date}.`,
  conformance: {
    title: 'Mức tuân thủ',
    text: 'Trang được làm theo Hướng dẫn về khả năng tiếp cận nội dung web WCAG 2.2, mức AA. Đây là kết quả tự kiểm tra; chưa có bên độc lập đánh giá.',
  },
  tested: {
    title: 'Đã kiểm tra thế nào',
    items: [
      'Kiểm tra tự động bằng axe-core ở trình duyệt Chromium mỗi lần trang được sửa: mỗi loại trang ở giao diện sáng tiếng Việt và giao diện tối tiếng Anh, trang Tổng quan ở cả bốn cách.',
      'Thao tác chỉ bằng bàn phím: lọc, chọn đơn vị, mở nguồn gốc của con số, tải tệp.',
      'Cửa sổ từ 320 px trở lên: trang không tràn ngang. Chữ phóng to 200 % (riêng chữ) ở 390 và 1280 px: không bị cắt, không đè nhau.',
      'Khi không có JavaScript, mọi trang vẫn có đủ câu chữ, hình vẽ và bảng của lần dựng gần nhất.',
      'Màu chữ và màu nét đo theo tỷ lệ tương phản 4,5:1 và 3:1; không thông tin nào chỉ nói bằng màu.',
    ],
  },
  limits: {
    title: 'Giới hạn đã biết',
    items: [
      'Chưa được thử cùng người dùng trình đọc màn hình; phần mềm như NVDA, JAWS, VoiceOver chưa được kiểm tra.',
      'Trình đọc màn hình nghe mỗi hình vẽ như một hình có tên; từng số của hình nằm ở “Bảng số” ngay dưới hình.',
      'Bảng nhiều cột cuộn ngang trên điện thoại.',
      'Nhan đề nguồn và tên tệp giữ nguyên ngôn ngữ gốc.',
      'Trình duyệt cũ hơn Chrome 108, Firefox 115, Safari 16.4 chỉ đọc được trang, không lọc được.',
    ],
  },
  contact: {
    title: 'Góp ý, báo lỗi số liệu',
    given: (contact: string) => `Xin gửi tới: ${contact}.`,
    unknown: (organisation: string) =>
      `Nơi công bố trang chưa khai địa chỉ nhận góp ý. Xin báo cho nơi đã đưa bạn địa chỉ trang này, hoặc cho ${organisation}.`,
    with: 'Để tìm được lỗi nhanh, xin gửi kèm:',
    items: [
      'địa chỉ đầy đủ của trang đang mở: trong đó có kỳ, đơn vị và các lựa chọn;',
      'con số hoặc câu bị sai, và số đúng nếu biết, kèm nguồn;',
      'điều hiện ra khi bấm vào con số ấy (nguồn, đoạn, công thức);',
      'nếu khó dùng: thiết bị, trình duyệt và phần mềm trợ giúp.',
    ],
  },
};
