import type { Level } from '../../domain/organisation.ts';

/** Words of the filters that come when they are opened. */
export const vi = {
  level: 'Cấp',
  levelOption: (level: Level, count: number, within: string | null) => {
    const what = { province: 'cơ quan cấp tỉnh', office: 'đơn vị', officer: 'chấp hành viên' }[level];
    return `${count} ${what}${within === null ? '' : ` của ${within}`}`;
  },
  search: 'Tìm đơn vị (không cần dấu)',
  onEnter: (name: string) => `Enter: chỉ xem ${name}`,
  noMatch: (text: string) => `Không có đơn vị nào khớp “${text}”.`,
  selectAll: 'Chọn tất cả',
  selectNone: 'Bỏ chọn',
  invert: 'Đảo chọn',
  onlySubDepartments: 'Chỉ các chi cục',
  onlyFound: (count: number) => `Chỉ ${count} đơn vị tìm thấy`,
  moreUnits: (count: number) => `Còn ${count} đơn vị nữa: gõ tên để tìm.`,
};
