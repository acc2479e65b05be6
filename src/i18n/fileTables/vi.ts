/** Words of files that carry tables: what stands around the numbers, and what sheets are called. */
export const vi = {
  sheets: { information: 'Thông tin', sources: 'Nguồn', table: 'Bảng số', all: 'mọi trang tính' },
  labels: {
    title: 'Tiêu đề',
    measure: 'Nội dung',
    note: 'Cách đọc',
    provenance: 'Tính chất số liệu',
    units: 'Đơn vị',
    period: 'Kỳ số liệu',
    source: 'Nguồn',
    caveat: 'Lưu ý',
    dataVersion: 'Phiên bản dữ liệu',
    exportedOn: 'Ngày xuất',
    organisation: 'Cơ quan',
    site: 'Trang',
    link: 'Địa chỉ',
    sheet: 'Trang tính',
    kind: 'Loại',
    text: 'Nội dung',
    usedIn: 'Dùng ở trang tính',
  },
};
