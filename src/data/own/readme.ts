import type { Version } from './apiFiles.ts';

interface Told {
  readonly version: Version;
  /** Names of the offices. */
  readonly offices: readonly string[];
  /** Paths below the API's base. */
  readonly files: readonly string[];
}

/** What goes along with the files, for whoever puts them on the server: Vietnamese first, Windows' line ends for its editor. */
export function readme({ version, offices, files }: Told): string {
  const [year, month, day] = version.date.split('-');
  return [
    'SỐ LIỆU THI HÀNH ÁN DÂN SỰ ĐỂ CÔNG BỐ',
    '',
    ...offices.map((name) => `Đơn vị: ${name}`),
    `Bản số liệu: ${version.id}, ngày ${day}/${month}/${year}`,
    '',
    'Cách đưa lên máy chủ:',
    '1. Sao lưu thư mục api/v1 đang có trên máy chủ của trang.',
    '2. Chép thư mục api trong tệp này đè lên thư mục api của trang. Chép catalog.json sau cùng.',
    '3. Mở trang, xem số liệu đã đúng kỳ và đúng bản chưa. Không cần dựng lại trang.',
    'Muốn bỏ số liệu cũ: xóa các thư mục trong api/v1 mà catalog.json mới không nêu.',
    'Không có dữ liệu cá nhân của đương sự trong các tệp này; tên chấp hành viên có nếu biểu của đơn vị có.',
    '',
    'In English: copy the folder "api" of this archive over the folder "api" of the site, catalog.json last. The site reads it',
    "as it is and need not be built again. The names of enforcement officers are in it if the office's forms have them.",
    '',
    'Các tệp / Files:',
    ...files.map((path) => `  api/v1/${path}`),
    '',
  ].join('\r\n');
}
