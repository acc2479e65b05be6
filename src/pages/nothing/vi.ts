/** Words for a view that there is nothing to show for, and the way on. */
export const vi = {
  noUnits: {
    headline: 'Chưa chọn đơn vị nào',
    advice: (whole: string) => `Hãy chọn ít nhất một đơn vị ở thanh lọc phía trên, hoặc xem ${whole}.`,
    all: (whole: string) => `Xem ${whole}`,
  },
  noReport: {
    headline: (when: string) => `Chưa có báo cáo ${when}`,
    broken: (when: string) => `Báo cáo ${when} trong tệp bị hỏng`,
    brokenYear:
      'Tệp có báo cáo của năm này nhưng không dòng nào dùng được. Hãy báo người quản trị sửa tệp theo các lỗi nêu trên.',
    advice: (latest: string) => `Kỳ mới nhất đã có báo cáo là ${latest}. Hãy chọn kỳ khác ở thanh lọc phía trên.`,
    latest: (latest: string) => `Xem ${latest}`,
    otherYear: 'Năm này chưa đơn vị nào báo cáo. Hãy chọn năm khác ở thanh lọc phía trên.',
  },
};
