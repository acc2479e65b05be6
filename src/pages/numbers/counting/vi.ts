/** Words of counting a register on the page. */
export const vi = {
  title: 'Đếm từ sổ thụ lý',
  lead: 'Thả vào đây thư mục sổ thụ lý (Parquet hoặc CSV, đến một triệu việc). Sổ được đọc và đếm ngay trên máy này, không gửi đi đâu, bằng đúng các truy vấn của lệnh công bố; kết quả là bảng xem trước và các tệp số liệu để đưa lên máy chủ.',
  hint: 'Hoặc kéo thả cả thư mục vào khung này. Cần sáu bảng: unit, officer, case, event, payment, target.',
  once: 'Lần đầu, trang tải thêm bộ máy cơ sở dữ liệu từ chính máy chủ này (khoảng 34 MB trước khi nén). Rời trang thì sổ được bỏ khỏi bộ nhớ.',
  files: 'Chọn các tệp của sổ',
  folder: 'Chọn thư mục sổ',
  cancel: 'Dừng',
  clear: 'Bỏ sổ này',
  failed: 'Chưa đếm được vì phần đếm của trang chưa tải được hoặc gặp lỗi. Hãy tải lại trang khi có mạng rồi thử lại.',
  stages: {
    waiting: 'Đang chuẩn bị…',
    engine: 'Đang tải bộ máy cơ sở dữ liệu…',
    files: 'Đang đọc sổ…',
    hashes: 'Đang ghi dấu vân tay của các tệp…',
    faults: 'Đang kiểm tra sổ…',
    books: (year: string) => `Đang lập sổ năm thống kê ${year}…`,
    corrections: (year: string) => `Đang tìm số đã sửa sau khi chốt, năm ${year}…`,
    ages: (year: string) => `Đang tính tuổi việc, năm ${year}…`,
    writing: 'Đang ghi các tệp số liệu…',
  },
  bytes: (done: string, of: string) => `${done} trên ${of} MB`,
  fetched: (done: string) => `${done} MB`,
  progress: 'Tiến độ',
  read: (cases: string, units: string) => `Đã đọc sổ: ${cases} việc, ${units} đơn vị.`,
  newest: (time: string) => `Dòng mới nhất ghi lúc ${time}.`,
  empty: 'Sổ không có việc nào nên không có gì để đếm. Hãy xuất lại sổ rồi thả lại.',
  madeUp: 'Sổ này là sổ thử, không có thật (có tệp MADE-UP.txt): mọi số đếm được là số minh họa.',
  year: 'Năm thống kê',
  lock: 'Thời điểm chốt kỳ cuối (giờ Việt Nam)',
  wrongYear: 'Năm thống kê phải từ 1993 đến 2100.',
  wrongLock: 'Hãy chọn đủ ngày và giờ chốt.',
  count: 'Đếm',
  countAgain: 'Đếm lại',
  refused: {
    missingTables: (tables: string) =>
      `Chưa đủ bảng: còn thiếu ${tables}. Hãy thả thêm các tệp đó (tên.parquet, tên.csv hoặc thư mục tên/ có các tệp Parquet); các tệp đã thả vẫn được giữ.`,
    missingColumns: (file: string, columns: string) =>
      `Tệp ${file} thiếu cột ${columns}. Hãy xuất lại tệp với đủ các cột, tên viết đúng như trong register/schema/README.md.`,
    truncated: (file: string) =>
      `Tệp ${file} bị cắt cụt: phần cuối không phải phần cuối của một tệp Parquet. Có lẽ việc sao chép đã dừng giữa chừng; hãy sao chép hoặc xuất lại tệp này.`,
    unreadable: (file: string, message: string) =>
      `Không đọc được tệp ${file}: ${message}. Hãy xem có đúng là CSV (UTF-8, dấu phẩy, có dòng tên cột) hoặc Parquet không, rồi xuất lại.`,
    tooLarge: (size: string, most: string) =>
      `Các tệp nặng ${size} MB, quá ${most} MB mà trình duyệt đếm được. Hãy xuất sổ dạng Parquet, hoặc đếm bằng lệnh npm run publish:register.`,
    tooManyCases: (cases: string, most: string) =>
      `Sổ có ${cases} việc, quá ${most} việc mà trình duyệt đếm được. Hãy đếm bằng lệnh npm run publish:register trên máy có Node.`,
    muchTooManyCases: (most: string) =>
      `Sổ có nhiều dòng hơn hẳn ${most} việc mà trình duyệt đếm được. Hãy đếm bằng lệnh npm run publish:register trên máy có Node.`,
    noMemory:
      'Bộ nhớ của trình duyệt không đủ cho sổ này. Hãy đóng bớt thẻ rồi thử lại, hoặc đếm bằng lệnh npm run publish:register.',
    noEngine: (message: string) =>
      `Trình duyệt này, hoặc chính sách bảo mật của máy chủ, không cho chạy bộ máy cơ sở dữ liệu (${message}). Hãy dùng Chrome, Edge, Firefox hoặc Safari bản mới; nếu vẫn vậy, đếm bằng lệnh npm run publish:register.`,
    notFetched: 'Chưa tải được bộ máy cơ sở dữ liệu từ máy chủ của trang. Hãy kiểm tra mạng rồi thả lại sổ.',
    noBooks: (year: string) => `Sổ không có việc nào của năm thống kê ${year}. Hãy chọn năm khác.`,
    notOver: (year: string, lock: string) =>
      `Đến ${lock} chưa kỳ nào của năm thống kê ${year} kết thúc (kỳ đầu hết ngày 31/10 năm trước). Hãy chọn thời điểm chốt muộn hơn hoặc năm trước.`,
  },
  faults: {
    none: 'Sổ không có lỗi nào đã biết.',
    some: (rows: string) =>
      `Sổ có ${rows} dòng cần xem lại. Lệnh công bố dừng ở đây cho đến khi lỗi được chấp nhận; dưới đây vẫn đếm như đã nêu ở từng lý do.`,
    line: (_count: number, written: string, what: string) => `${written} dòng. ${what}`,
    examples: (list: string) => `Ví dụ: ${list}`,
    accept: 'Tôi đã xem các lỗi trên và muốn lấy tệp được đếm như vậy.',
  },
  result: {
    title: (period: string, lock: string) => `Kết quả ${period}, chốt lúc ${lock}`,
    madeUp: 'Số minh họa, đếm từ sổ thử.',
    counted: 'Số đếm từ sổ thụ lý vừa thả, chưa công bố.',
    unit: 'Đơn vị',
    totalToEnforce: 'Phải thi hành',
    eligible: 'Có điều kiện',
    completedTotal: 'Xong',
    rate: 'Tỷ lệ xong',
    cases: 'Về việc',
    amounts: 'Về tiền (triệu đồng)',
    none: 'không tính được',
    table: 'Kết quả đếm theo đơn vị',
    download: (files: string, size: string) => `Tải ${files} tệp số liệu (ZIP, ${size} MB)`,
    use: 'Giải nén rồi đặt thư mục api vào thư mục của trang trên máy chủ, thay thư mục api cũ. Trong đó có register.json: lệnh npm run register:verify dùng tệp này để đếm lại từng con số.',
  },
};
