import type { OwnFailureKind } from '../../../data/own/failure.ts';
import type { Basis } from '../../../domain/measures.ts';
import type { Severity } from '../../../import/checks.ts';
import type { FormColumn } from '../../../import/formColumns.ts';
import type { OtherKind } from '../../../workbooks/refusal.ts';
import type { Hindrance } from './gather.ts';

const kinds: Record<OtherKind, string> = {
  word: 'tệp Word',
  slides: 'tệp PowerPoint',
  pdf: 'tệp PDF',
  picture: 'tệp ảnh',
  archive: 'tệp nén',
  xmlSpreadsheet: 'bảng tính XML đời 2003',
  richText: 'tệp văn bản RTF',
};

/** What forms have beside the measures. */
const formColumns: Partial<Record<FormColumn, string>> = {
  entrustedOrWithdrawn: 'Ủy thác, thu hồi, hủy quyết định',
  postponedOther: 'Hoãn khác',
  suspended: 'Tạm đình chỉ',
  rate: 'Tỷ lệ, %',
};

/** Words of importing and keeping an office's own figures. */
export const vi = {
  title: 'Số liệu của đơn vị',
  lead: 'Thả tệp báo cáo thống kê của tháng (Excel, LibreOffice, CSV) vào đây. Tệp được đọc và kiểm tra ngay trên máy này, không gửi đi đâu; mọi trang sẽ hiển thị được số liệu của đơn vị.',
  loading: 'Đang mở phần nhập số liệu…',
  drop: {
    label: 'Chọn tệp…',
    hint: 'hoặc thả tệp vào đây, hoặc chép một vùng ô trong Excel rồi dán (Ctrl+V)',
    paste: 'Dán vùng ô đã chép',
    pasteLabel: 'Nội dung dán từ bảng tính',
    usePasted: 'Đọc nội dung đã dán',
    pastedName: (count: number) => `Nội dung dán ${count}`,
    limit: 'Tối đa 50 MB một tệp; nhận .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt.',
  },
  file: {
    reading: 'Đang đọc…',
    readingSheets: (count: number) => `Đang đọc ${count} trang tính…`,
    checking: (done: number, count: number) => `Đã kiểm tra ${done} trong ${count} trang tính…`,
    cancel: 'Dừng',
    remove: 'Bỏ tệp',
    again: 'Đọc lại',
    failed: 'Không mở được bộ đọc tệp. Hãy tải lại trang rồi thử lại.',
    macros: 'Tệp có macro; macro không được chạy.',
    noTables: 'Không trang tính nào có bảng theo biểu thống kê thi hành án dân sự.',
    hiddenSheet: 'trang tính ẩn',
  },
  refusal: {
    empty: 'Tệp trống, không có gì để đọc. Hãy kiểm tra tệp đã lưu đủ chưa.',
    tooLarge: (most: string) => `Tệp lớn hơn ${most} MB. Hãy chỉ giữ các trang tính cần nhập rồi lưu lại.`,
    unpacksTooLarge: (most: string) =>
      `Tệp khi mở ra lớn hơn ${most} MB nên không được mở. Hãy chép riêng bảng cần nhập sang tệp mới.`,
    tooManySheets: (sheets: string, most: string) =>
      `Tệp có ${sheets} trang tính, nhiều hơn mức ${most}. Hãy tách thành vài tệp.`,
    tooManyRows: (most: string) =>
      `Một trang tính có hơn ${most} dòng: không phải biểu theo đơn vị và chấp hành viên. Hãy xóa các dòng thừa dưới bảng, hoặc chép bảng sang tệp mới.`,
    tooManyCells: (most: string) =>
      `Một trang tính có vùng dữ liệu hơn ${most} ô. Hãy xóa các ô thừa ở xa bảng, hoặc chép bảng sang tệp mới.`,
    encrypted: 'Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    damaged: 'Tệp hỏng hoặc lưu chưa xong. Hãy mở bằng Excel, lưu lại rồi thử lại.',
    webPage: 'Đây là trang web được đặt tên như bảng tính. Hãy mở bằng Excel rồi lưu thành .xlsx.',
    otherKind: (kind: OtherKind) =>
      kind === 'xmlSpreadsheet'
        ? `Đây là ${kinds[kind]}. Hãy mở bằng Excel rồi lưu thành .xlsx.`
        : `Đây là ${kinds[kind]}, không phải bảng tính. Hãy chọn tệp Excel, LibreOffice hoặc CSV.`,
    unknown: 'Không nhận ra loại tệp này. Hãy chọn tệp Excel, LibreOffice hoặc CSV.',
  },
  encoding: {
    title: 'Chữ trong tệp này đọc theo bảng mã nào?',
    use: 'Đọc theo bảng mã này',
  },
  sheetRefused: {
    register: (cell: string) =>
      `Sổ theo dõi từng việc có tên người (ô ${cell}): không nhập, và không giữ gì của trang tính này.`,
    legacyText: 'Chữ theo bảng mã cũ (TCVN3, VNI). Hãy chuyển sang Unicode rồi lưu lại.',
    noTable: 'Không có bảng theo biểu thống kê thi hành án dân sự.',
  },
  office: {
    title: 'Đơn vị',
    which: 'Số liệu này là của',
    fresh: 'Đơn vị mới, lập từ tệp này',
    name: 'Tên cơ quan',
    shortName: 'Tên gọi tắt',
    units: (count: number) => `${count} đơn vị trực thuộc`,
    needsName: 'Hãy ghi tên cơ quan để giữ số liệu.',
  },
  sheet: {
    basis: { cases: 'Về việc', amounts: 'Về tiền' } satisfies Record<Basis, string>,
    noPeriod: 'chưa rõ kỳ',
    rows: (units: number, officers: number) =>
      officers === 0 ? `${units} đơn vị` : `${units} đơn vị, ${officers} chấp hành viên`,
    take: 'Giữ bảng này',
    preview: 'Xem bảng',
    proof: (kept: string, judged: string) => `${kept} trong ${judged} phép cộng theo biểu khớp`,
    hidden: (rows: number, columns: number) => `Có ${rows} dòng và ${columns} cột đang ẩn; số liệu ở đó vẫn được đọc.`,
    textNumbers: (count: string) => `${count} số được lưu dạng chữ; đã đọc như số.`,
    remembered: 'Đã dùng câu trả lời của lần trước.',
    forget: 'Quên',
    change: 'Sửa câu trả lời',
    confirmAll: (count: number) => `Dùng câu trả lời chọn sẵn cho cả ${count} bảng`,
  },
  questions: {
    title: (count: number) => `${count} điều cần người nhập cho biết`,
    use: 'Dùng các câu trả lời này',
    at: (cell: string) => `ô ${cell}`,
    period: 'Số liệu lũy kế của kỳ nào?',
    periodWhy: 'Biểu chỉ ghi tháng dương lịch; số liệu thống kê lũy kế từ 01/10.',
    months: 'Số tháng',
    year: 'Năm thống kê',
    moneyUnit: 'Số tiền tính theo đơn vị nào?',
    moneyUnitWhy: 'Không dòng nào của biểu ghi đơn vị tính; chọn sai thì mọi số tiền lệch 1.000 lần.',
    moneyUnits: (thousands: number): string =>
      thousands === 0.001 ? 'đồng' : thousands === 1 ? 'nghìn đồng' : thousands === 1000 ? 'triệu đồng' : 'tỷ đồng',
    separators: (text: string) => `“${text}” là bao nhiêu?`,
    separatorsWhy: 'Dấu chấm có thể ngăn hàng nghìn hoặc phần thập phân.',
    unit: (name: string) => `“${name}” là đơn vị nào?`,
    unitWhy: 'Tên này khớp với nhiều đơn vị.',
    column: (head: string) => `Cột “${head}” là chỉ tiêu nào?`,
    columnWhy: 'Nhiều cách đọc đều khớp các phép cộng theo biểu.',
    leaveOut: 'Không dùng',
    uncomputed: (formula: string) => `Công thức =${formula} chưa có kết quả trong tệp`,
    uncomputedWhy: 'Nên mở bằng Excel để tính lại, lưu rồi nhập lại. Nếu vẫn nhập, các ô này coi là chưa báo cáo.',
    leaveBlank: 'Để trống các ô này',
  },
  unknownUnits: {
    title: (count: number) => `${count} tên chưa có trong danh sách đơn vị`,
    leaveOut: 'Bỏ qua dòng này',
    addAll: 'Thêm thành đơn vị mới',
  },
  problems: {
    title: (count: number) => `${count} ô không đọc được thành số`,
    error: (cell: string, text: string) => `Ô ${cell} báo lỗi ${text}.`,
    notANumber: (cell: string, text: string) => `Ô ${cell} ghi “${text}”, không phải số.`,
    date: (cell: string, text: string) => `Ô ${cell} là ngày ${text}, không phải số.`,
    advice: 'Hãy sửa trong Excel, lưu rồi nhập lại.',
  },
  findings: {
    title: 'Kiểm tra',
    none: 'Mọi phép kiểm tra đều khớp.',
    severities: { block: 'Phải sửa', warn: 'Cần xem', info: 'Để biết' } satisfies Record<Severity, string>,
    counts: (block: number, warn: number) =>
      block > 0 ? `${block} chỗ phải sửa, ${warn} chỗ cần xem` : `${warn} chỗ cần xem`,
    rule: (rule: number) => `quy tắc ${rule}`,
    doesNotAddUp: (cell: string, actual: string, expected: string, difference: string, certain: boolean) =>
      certain
        ? `${cell}: ${actual}, phải là ${expected}; lệch ${difference}`
        : `${cell}: ${actual}, tính ra ${expected}; lệch ${difference} (có thể ô khác sai)`,
    also: (rules: string) => `cũng làm sai quy tắc ${rules}`,
    exceeds: (cell: string, part: string, whole: string, by: string) => `${cell}: “${part}” lớn hơn “${whole}” ${by}`,
    rate: (cell: string, printed: string, computed: string) =>
      `${cell}: tỷ lệ ghi ${printed}%, tính lại là ${computed}%`,
    remainder: (cell: string, rest: string) =>
      `${cell}: tổng phải thi hành hơn có và chưa có điều kiện ${rest}; biểu không có cột hoãn, tạm đình chỉ`,
    notWhole: (cell: string, value: string) => `${cell}: ${value} không phải số nguyên`,
    negative: (cell: string, value: string) => `${cell}: ${value} là số âm`,
    blank: (cell: string, column: string) => `${cell}: “${column}” để trống, coi là chưa báo cáo`,
    twice: (cell: string, name: string, first: string) => `${cell}: “${name}” đã có ở ${first}`,
    missingUnits: (names: string) => `Thiếu: ${names}`,
    unknownUnit: (cell: string, name: string) => `${cell}: “${name}” chưa có trong danh sách đơn vị`,
    openingBalance: (cell: string, actual: string, expected: string, against: 'period' | 'year') =>
      against === 'year'
        ? `${cell}: năm trước chuyển sang ${actual}, cuối năm trước đã giữ ${expected}`
        : `${cell}: năm trước chuyển sang ${actual}, kỳ trước trong năm đã giữ ${expected}`,
    fell: (cell: string, column: string, actual: string, before: string) =>
      `${cell}: “${column}” lũy kế ${actual}, thấp hơn kỳ trước ${before}`,
    couldNotRun: {
      yearBefore: 'Chưa so được với cuối năm trước: chưa giữ số liệu của năm đó',
      periodBefore: 'Chưa so được với kỳ trước: chưa giữ số liệu của kỳ đó',
    },
    textNumbers: (count: string) => `${count} số lưu dạng chữ`,
    hidden: (rows: number, columns: number) => `${rows} dòng, ${columns} cột ẩn vẫn được đọc`,
    show: 'Xem ô',
    download: 'Tải bảng kiểm tra (Excel)',
  },
  preview: {
    label: (sheet: string) => `Trang tính ${sheet}`,
    column: (letters: string) => `Cột ${letters} là`,
    row: (number: number) => `Dòng ${number} là`,
    none: 'không dùng',
    moreColumns: (count: number) => `${count} cột bên phải không hiện ở đây.`,
    hiddenRow: 'dòng ẩn',
    hiddenColumn: 'cột ẩn',
  },
  hindrance: {
    questions: 'Cần trả lời các câu hỏi của bảng này trước khi giữ.',
    problems: 'Có ô không đọc được thành số; sửa trong tệp rồi nhập lại.',
    blocked: 'Có chỗ phải sửa; sửa trong tệp rồi nhập lại. Các bảng khác vẫn giữ được.',
    noUnits: 'Không dòng nào khớp với đơn vị của cơ quan.',
    sameReport: 'Một bảng khác ở trên cùng kỳ, cùng về việc hay về tiền; chỉ giữ được một.',
  } satisfies Record<Hindrance, string>,
  keep: {
    title: 'Giữ số liệu',
    nothing: 'Chưa có bảng nào giữ được.',
    fresh: (label: string) => `${label}: mới`,
    replaces: (label: string, count: string) => `${label}: thay số đã giữ, ${count} số thay đổi`,
    same: (label: string) => `${label}: không đổi so với số đã giữ`,
    changes: 'Xem các số thay đổi',
    unit: 'Đơn vị',
    measure: 'Chỉ tiêu',
    before: 'Đã giữ',
    now: 'Tệp mới',
    more: (count: string) => `và ${count} số khác`,
    button: (count: number) => `Giữ ${count} bảng`,
    keeping: 'Đang giữ…',
    done: (count: number) => `Đã giữ ${count} bảng trên máy này.`,
    open: 'Xem trên trang Tổng quan',
    undo: 'Hoàn tác',
    undone: 'Đã hoàn tác.',
  },
  kept: {
    title: 'Đang giữ trên máy này',
    nothing: 'Chưa giữ số liệu nào.',
    period: 'Kỳ',
    file: 'Tệp',
    at: 'Nhập lúc',
    versions: 'Bản trước',
    undo: 'Hoàn tác lần nhập này',
    backup: 'Tải bản sao lưu',
    restore: 'Khôi phục từ bản sao lưu…',
    publish: 'Xuất để đăng lên máy chủ (zip)',
    template: 'Tải biểu mẫu nhập',
    compare: 'So với bộ đã đăng…',
    sameAsPublished: (same: string) => `Không khác bộ đã đăng (${same} số giống nhau).`,
    otherThanPublished: (changes: string, same: string) => `${changes} chỗ khác bộ đã đăng, ${same} số giống nhau.`,
    changeKinds: { unit: 'Danh sách đơn vị', target: 'Chỉ tiêu', figure: 'Con số' },
    deleteAll: 'Xóa tất cả…',
    deleteSure: 'Xóa mọi số liệu của đơn vị trên máy này? Việc này không hoàn tác được; hãy tải bản sao lưu trước.',
    deleteYes: 'Xóa tất cả',
    deleteNo: 'Giữ lại',
    deleted: 'Đã xóa.',
    backedUp: (at: string) => `Sao lưu lần cuối ${at}.`,
    neverBackedUp: 'Chưa sao lưu lần nào. Trình duyệt có thể xóa số liệu khi máy đầy hoặc lâu không mở trang.',
    restored: (count: number) => `Đã khôi phục ${count} bảng.`,
    restoredTyped: ({ taken, left }: { readonly taken: number; readonly left: number }) =>
      [
        taken > 0 ? `Đã lấy lại ${taken} bảng tiêu chí, danh sách sự kiện.` : '',
        left > 0
          ? `${left} bảng tiêu chí hoặc danh sách sự kiện trên máy này khác bản sao lưu nên được giữ nguyên; muốn dùng bản sao lưu thì bỏ chúng ở trang Thi đua rồi khôi phục lại.`
          : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    badBackup: {
      notOurs: 'Tệp này không phải bản sao lưu của trang, cũng không phải bộ số liệu đã xuất.',
      altered: 'Bản sao lưu bị sửa hoặc hỏng nên không dùng; số liệu đang giữ không đổi.',
      newer: 'Bản sao lưu do phiên bản mới hơn của trang tạo ra. Hãy tải lại trang rồi thử lại.',
    },
  },
  targets: {
    title: 'Chỉ tiêu được giao',
    none: 'Chưa có chỉ tiêu nào.',
    for: 'Cho',
    whole: 'Toàn cơ quan',
    year: 'Năm',
    basis: 'Về',
    value: 'Chỉ tiêu, %',
    direction: 'Mức',
    directions: { exact: 'đạt', moreThan: 'trên' },
    decision: 'Quyết định số',
    decidedOn: 'Ngày ký',
    add: 'Ghi chỉ tiêu',
    remove: 'Bỏ',
    bad: {
      value: 'Chỉ tiêu là số từ 0 đến 100.',
      decision: 'Hãy ghi số quyết định giao chỉ tiêu.',
      decidedOn: 'Hãy ghi ngày ký quyết định.',
    },
  },
  failure: {
    unavailable:
      'Trình duyệt này không cho lưu dữ liệu (có thể đang ở chế độ ẩn danh). Vẫn xem và kiểm tra được tệp, nhưng không giữ được.',
    blocked: 'Một thẻ khác đang mở bản cũ của trang. Hãy đóng thẻ đó rồi thử lại.',
    full: 'Máy hết chỗ lưu cho trang này; chưa giữ gì mới, số đã giữ vẫn nguyên. Hãy dọn bớt ổ đĩa rồi thử lại.',
    newerVersion: 'Số liệu trên máy do phiên bản mới hơn của trang ghi. Hãy tải lại trang.',
    conflict: 'Một thẻ khác vừa thay đổi số liệu. Danh sách đã được tải lại; hãy xem rồi bấm lại.',
    superseded: 'Số liệu này đã được thay lần nữa sau đó nên không hoàn tác được lần nhập cũ.',
    broken: 'Không ghi được số liệu; chưa có gì thay đổi. Hãy thử lại, nếu còn lỗi hãy tải lại trang.',
  } satisfies Record<OwnFailureKind, string>,
  retry: 'Thử lại',
  formColumns,
};
