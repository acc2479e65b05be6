/** Words about the site itself and its server. */
export const vi = {
  newer: 'Có bản mới của trang. Những gì đang chọn được giữ nguyên khi tải bản mới.',
  loadNewer: 'Tải bản mới',
  unreachable:
    'Không kết nối được máy chủ nên chưa tải được phần vừa mở. Hãy kiểm tra kết nối mạng rồi bấm Thử lại ở phần đó.',
  unclear:
    'Máy chủ chưa trả về đủ tệp của trang. Hãy tải lại trang; nếu vẫn lỗi, hãy báo người quản trị kiểm tra việc chép tệp lên máy chủ.',
  reload: 'Tải lại trang',
  kept: {
    offline: (time: string, date: string) => `Không có kết nối: đang hiển thị số liệu tải lúc ${time} ngày ${date}.`,
    unanswered: (time: string, date: string) =>
      `Máy chủ chưa trả lời được: đang hiển thị số liệu tải lúc ${time} ngày ${date}.`,
  },
};
