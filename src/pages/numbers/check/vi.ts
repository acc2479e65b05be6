import type { CheckedFormat, NotChecked } from './openFile.ts';

/** Words of checking a file that was exported here. */
export const vi = {
  intro:
    'Thả vào đây tệp PNG, SVG, Excel, PowerPoint, Word hoặc CSV (cho Excel) đã xuất từ trang này. Tệp mang theo một dấu ẩn ghi phiên bản và từng con số, nên trang chỉ ra được số nào vẫn đúng, số nào đã có số mới, số nào bị sửa sau khi xuất. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
  limits:
    'Dấu cho biết tệp có bị thay đổi hay không; nó không phải chữ ký số và không chứng minh ai lập tệp. Hình và trang chiếu chỉ được so theo các số ghi trong dấu.',
  label: 'Chọn tệp để kiểm tra',
  hint: 'Hoặc kéo thả tệp vào khung này.',
  file: (name: string) => `Kết quả kiểm tra: ${name}`,
  checking: 'Đang kiểm tra tệp…',
  failed: 'Chưa kiểm tra được tệp vì phần kiểm tra chưa tải được. Hãy thử lại khi có mạng.',
  retry: 'Kiểm tra lại',
  remove: 'Bỏ kết quả này',
  formats: {
    png: 'Hình PNG',
    svg: 'Hình SVG',
    xlsx: 'Bảng tính Excel',
    pptx: 'Trang chiếu PowerPoint',
    docx: 'Văn bản Word',
    csv: 'Bảng CSV',
    zip: 'Tệp nén',
  } satisfies Record<CheckedFormat, string>,
  about: (format: string, organisation: string, period: string, version: string, exportedOn: string) =>
    `${format} của ${organisation}, ${period}; phiên bản dữ liệu ${version}; xuất ngày ${exportedOn}.`,
  version: (id: string, date: string) => `${id} (${date})`,
  ownVersion: (id: string, date: string) => `${id} (${date}, số liệu riêng của đơn vị)`,
  not: {
    empty: 'Tệp trống. Hãy tải lại tệp từ thư hoặc xuất lại từ trang.',
    tooLarge: 'Tệp quá lớn so với tệp do trang này xuất nên không được mở. Hãy kiểm tra xem có chọn nhầm tệp không.',
    encrypted: 'Tệp có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi thả lại.',
    damaged: 'Tệp hỏng hoặc tải chưa xong. Hãy tải lại tệp, hoặc xuất lại từ trang.',
    pdf: 'Tệp PDF không mang dấu của trang. Hãy thả tệp gốc (Word, Excel, PowerPoint hoặc hình) đã dùng để in.',
    otherPicture:
      'Hình không phải PNG hay SVG: nếu vốn xuất từ trang này thì đã bị đổi định dạng và mất dấu. Hãy thả hình gốc, hoặc xuất lại.',
    noStamp:
      'Không có dấu của trang trong tệp: tệp không xuất từ trang này, xuất từ bản cũ, hoặc đã được lưu bằng chương trình bỏ mất dấu. Hãy thả tệp gốc chưa qua chương trình khác, hoặc xuất lại từ trang để so.',
    brokenStamp:
      'Dấu trong tệp bị sửa hoặc hỏng, nên không tin được số nào ghi trong dấu. Hãy dùng tệp gốc, hoặc xuất lại từ trang.',
    newerStamp: 'Dấu do bản mới hơn của trang này ghi. Hãy tải lại trang rồi thả lại tệp.',
    otherKind:
      'Trang này không xuất loại tệp như vậy. Hãy thả tệp PNG, SVG, XLSX, PPTX, DOCX hoặc CSV đã xuất từ trang.',
  } satisfies Record<NotChecked, string>,
  here: {
    otherOrganisation: 'Ở đây không có số liệu của cơ quan này nên không so được với số hiện nay.',
    ownElsewhere:
      'Tệp lập từ số liệu riêng của đơn vị, mà trình duyệt này không lưu số liệu đó, nên không so được với số hiện nay. Hãy mở trang trên máy lưu số liệu.',
    otherYear: 'Ở đây không có báo cáo của năm này nên không so được với số hiện nay.',
    failed: 'Chưa tải được số liệu hiện nay nên chưa so được. Hãy thử lại khi có mạng.',
  },
  age: {
    same: 'Tệp thuộc phiên bản mới nhất ở đây.',
    older: (version: string) => `Đã có phiên bản mới hơn: ${version}.`,
    newer: 'Tệp thuộc phiên bản muộn hơn mọi phiên bản ở đây. Hãy tải lại trang để lấy số liệu mới nhất.',
    unknown: 'Ở đây không có phiên bản nào như ghi trong tệp. Các số vẫn được so với số hiện nay.',
  },
  counts: {
    all: (count: string) => `Tệp có ${count} con số:`,
    current: (count: string) => `${count} số vẫn đúng với số hiện nay`,
    superseded: (count: string) => `${count} số đã có số mới`,
    differs: (count: string) => `${count} số khác số hiện nay`,
    altered: (count: string) => `${count} số bị sửa sau khi xuất`,
    incomparable: (count: string) => `${count} số không có số tương ứng ở đây để so`,
  },
  seen: (seen: string, of: string) =>
    `Đã đối chiếu ${seen} trong ${of} số với ô nhìn thấy được trong tệp; số còn lại chỉ so theo dấu.`,
  allSeen: (count: string) => `Đã đối chiếu cả ${count} số với ô nhìn thấy được trong tệp.`,
  stampOnly: 'Các số được so theo dấu; chữ và hình trên trang chiếu không được đọc.',
  drawing: {
    ours: 'Hình vẫn nguyên như khi xuất.',
    changed: 'Hình đã bị sửa hoặc lưu lại bằng chương trình khác: số nhìn thấy trên hình có thể khác số ghi trong dấu.',
  },
  altered: {
    title: 'Số bị sửa sau khi xuất',
    place: 'Chỗ trong tệp',
    ours: 'Số đã xuất',
    theirs: 'Số trong tệp nay',
    now: 'Số hiện nay',
    empty: 'để trống',
  },
  changed: {
    supersededTitle: 'Số đã có số mới',
    differsTitle: 'Số khác số hiện nay',
    since: (version: string) => `Số mới có từ phiên bản ${version}.`,
    sinceOneOf: (after: string, last: string) => `Số mới có sau phiên bản ${after}, muộn nhất từ phiên bản ${last}.`,
    sameVersion: 'Cùng tên phiên bản nhưng số khác: số liệu ở đây đã được thay mà không đổi phiên bản.',
    written: 'Số trong tệp',
    now: 'Số hiện nay',
  },
  incomparable: 'Số không có số tương ứng ở đây',
  chart: 'Bảng hoặc biểu đồ',
  number: 'Con số',
  table: (name: string) => `Bảng: ${name}`,
  places: {
    document: (table: number, row: number, column: number) => `bảng ${table}, dòng ${row}, cột ${column}`,
    text: (row: number, column: number) => `dòng ${row}, cột ${column}`,
    sheet: (sheet: string, cell: string) => `trang tính “${sheet}”, ô ${cell}`,
  },
  more: (count: string) => `Hiện thêm (còn ${count} số)`,
  open: 'Mở trang với số hiện nay của tệp này',
  ours: (names: string) => `Không nhập ${names}: tệp này do chính trang này xuất ra. Kết quả kiểm tra nằm ở mục`,
};
