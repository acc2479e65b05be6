import type { FaultReason, FaultRow, Refusal } from './rows.ts';

/** What is said in both languages. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** Why a register is not counted, and what to do next. */
export function refusalWords(refusal: Refusal): Said {
  switch (refusal.kind) {
    case 'missingTable':
      return {
        vi: `Không thấy bảng "${refusal.table}" trong thư mục ${refusal.folder}. Hãy đặt vào đó ${refusal.table}.parquet, ${refusal.table}.csv, hoặc thư mục ${refusal.table}/ có các tệp Parquet.`,
        en: `There is no table "${refusal.table}" in the folder ${refusal.folder}. Put ${refusal.table}.parquet, ${refusal.table}.csv or a folder ${refusal.table}/ of Parquet files there.`,
      };
    case 'missingColumn':
      return {
        vi: `Tệp ${refusal.file} thiếu cột ${list(refusal.columns)}. Hãy xuất lại tệp với đủ các cột nêu trong register/schema/README.md; tên cột viết đúng như ở đó.`,
        en: `The file ${refusal.file} lacks the ${refusal.columns.length > 1 ? 'columns' : 'column'} ${list(refusal.columns)}. Export it again with all columns of register/schema/README.md, named as they are there.`,
      };
    case 'truncatedFile':
      return {
        vi: `Tệp ${refusal.file} bị cắt cụt: phần cuối không phải phần cuối của một tệp Parquet. Có lẽ việc sao chép đã dừng giữa chừng; hãy sao chép hoặc xuất lại tệp này.`,
        en: `The file ${refusal.file} is cut off: it does not end as a Parquet file does. Its copying was probably interrupted; copy or export it again.`,
      };
    case 'unreadableFile':
      return {
        vi: `Không đọc được tệp ${refusal.file}: ${refusal.message}. Hãy mở tệp xem có đúng là CSV (UTF-8, dấu phẩy, có dòng tên cột) hoặc Parquet không, rồi xuất lại.`,
        en: `The file ${refusal.file} cannot be read: ${refusal.message}. See whether it is CSV (UTF-8, commas, a line of names) or Parquet as it says, and export it again.`,
      };
    case 'noDisk':
      return {
        vi: `Hết chỗ trên đĩa chứa ${refusal.folder}. Không có gì đã công bố bị thay đổi; hãy giải phóng chỗ (số liệu mười năm cần khoảng 5 GB tạm thời) hoặc đặt biến TMPDIR sang đĩa khác, rồi chạy lại.`,
        en: `The disk of ${refusal.folder} is full. Nothing that was published has changed; make room (a decade needs about 5 GB for a while) or set TMPDIR to another disk, and run the command again.`,
      };
    case 'noEngine':
      return refusal.engine === 'duckdb'
        ? {
            vi: 'Chưa cài DuckDB. Hãy chạy lệnh qua npm (ví dụ npm run publish:register), lệnh sẽ tự cài; hoặc chạy node register/install.mjs.',
            en: 'DuckDB is not installed. Run the command by npm (npm run publish:register, for one), which installs it, or run node scripts/setup.mjs --register.',
          }
        : {
            vi: 'Chưa cài ClickHouse. Hãy chạy npm run test:register:clickhouse, lệnh sẽ tự cài (hơn nửa gigabyte); ClickHouse không có cho Windows.',
            en: 'ClickHouse is not installed. Run npm run test:register:clickhouse, which installs it (over half a gigabyte); there is none for Windows.',
          };
  }
}

/** What a fault is, without how many there are. */
export const faultWords: Readonly<Record<FaultReason, Said>> = {
  closedBeforeOpened: {
    vi: 'việc có diễn biến xảy ra trước khi thụ lý',
    en: 'cases in which something happened before they were accepted',
  },
  impossibleDate: {
    vi: 'dòng có ngày không thể có: trống, trước năm 1993 hoặc sau lúc ghi sổ',
    en: 'rows with an impossible date: none, before 1993, or after it was written down',
  },
  moneyWithFraction: {
    vi: 'dòng có số tiền không phải số nguyên nghìn đồng; phần lẻ không được tính',
    en: 'rows whose money is no whole thousand đồng; the fraction is not counted',
  },
  negativeMoney: { vi: 'dòng có số tiền âm', en: 'rows with money below zero' },
  overpaid: {
    vi: 'việc thu và giảm nhiều hơn số phải thi hành; phần vượt không được tính',
    en: 'cases in which more was paid than there was to enforce; what is too much is not counted',
  },
  sameCase: {
    vi: 'việc có nhiều dòng cùng còn giá trị; dòng ghi sau cùng được tính',
    en: 'cases with several rows that all stand; the one written last is counted',
  },
  sameTime: {
    vi: 'việc có hai diễn biến cùng một thời điểm; diễn biến ghi sau được coi là xảy ra sau',
    en: 'cases with two events of one time; the one written later counts as the later',
  },
  unitWithUnits: {
    vi: 'việc ghi cho đơn vị có đơn vị trực thuộc, không báo cáo riêng; không được tính',
    en: 'cases of a unit that has units below it and does not report itself; they are not counted',
  },
  unknownCase: {
    vi: 'diễn biến và khoản thu của việc không có trong sổ; không được tính',
    en: 'events and payments of cases that are not in the register; they are not counted',
  },
  unknownKind: {
    vi: 'dòng có loại án, loại diễn biến hoặc loại khoản thu không có trong danh mục',
    en: 'rows of a kind of judgment, event or payment that is in no list',
  },
  unknownOfficer: {
    vi: 'dòng ghi chấp hành viên không có trong bảng officer',
    en: 'rows of an officer who is not in the table officer',
  },
  unknownUnit: {
    vi: 'việc của đơn vị không có trong bảng unit; không được tính',
    en: 'cases of a unit that is not in the table unit; they are not counted',
  },
};

/** A line for a fault: how many, what, and the first cases. */
export function faultLine({ reason, count, examples }: FaultRow): Said {
  const { vi, en } = faultWords[reason];
  const more = count > examples.length ? ', …' : '';
  const first = examples.join(', ') + more;
  return {
    vi: `${count.toLocaleString('vi-VN')} ${vi} (việc số ${first})`,
    en: `${count.toLocaleString('en-GB')} ${en} (cases ${first})`,
  };
}

const list = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ');
