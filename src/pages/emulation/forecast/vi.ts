/** Words around the forecast. */
export const vi = {
  title: 'Dự báo đến hết năm',
  ask: (years: number) => `Dự báo cần báo cáo của ${years} năm trước nữa, chưa tải về.`,
  notInFile: 'Chưa có trong tệp này: báo cáo của các năm trước chưa được tải về',
  howToHave:
    'Muốn có dự báo trong tệp, hãy mở trang Thi đua, bấm “Tải các năm trước và dự báo”, rồi tải từng hình ở mục Dự báo.',
  load: 'Tải các năm trước và dự báo',
  loading: 'Đang tải báo cáo các năm trước…',
  failed: 'Chưa tải được báo cáo của các năm trước nên chưa dự báo.',
  retry: 'Tải lại',
  showNaive: 'Xem cách kéo dài theo một năm trước (không phải dự báo)',
  hideNaive: 'Thôi kéo dài theo một năm trước',
};
