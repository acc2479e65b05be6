/** Words of the presentation. */
export const vi = {
  title: 'Trình chiếu',
  slide: (at: number, of: number) => `Hình ${at}/${of}`,
  rows: (from: number, to: number, of: number, left: number) =>
    `Dòng ${from}–${to} trong ${of}${left > 0 && to + left === of ? `; ${left} dòng còn lại xem ở bảng trên trang` : ''}`,
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
