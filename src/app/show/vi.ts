/** Words of the presentation. */
export const vi = {
  title: 'Trình chiếu',
  slide: (at: number, of: number) => `Hình ${at}/${of}`,
  previous: 'Hình trước',
  next: 'Hình sau',
  pause: 'Tạm dừng',
  play: 'Tự chuyển',
  every: 'Mỗi hình',
  seconds: (seconds: number) => `${seconds} giây`,
  filters: 'Bộ lọc',
  fullscreen: 'Toàn màn hình',
  exit: 'Thoát',
  source: (sources: string) => `Nguồn: ${sources}`,
  nothing: 'Trang này chưa có hình nào để trình chiếu.',
  drawing: 'Đang vẽ…',
  notDrawn: 'Chưa vẽ được hình này.',
};
