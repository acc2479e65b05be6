/** Words around the forecast. */
export const vi = {
  title: 'Dự báo đến hết năm',
  ask: (years: number) => `Dự báo cần báo cáo của ${years} năm trước nữa, chưa tải về.`,
  load: 'Tải các năm trước và dự báo',
  loading: 'Đang tải báo cáo các năm trước…',
  failed: 'Chưa tải được báo cáo của các năm trước nên chưa dự báo.',
  retry: 'Tải lại',
  showNaive: 'Xem cách kéo dài theo một năm trước (không phải dự báo)',
  hideNaive: 'Thôi kéo dài theo một năm trước',
};
