import type { Letterhead, Signs } from '../../domain/letterhead.ts';

/** Words of the form in which a clerk says how papers are headed and signed. */
export const vi = {
  title: 'Thể thức văn bản Word',
  intro:
    'Dùng cho báo cáo và phụ lục Word của cơ quan này; chỉ lưu trên máy này. Ô để trống thành chỗ chấm để điền tay.',
  fields: {
    superior: 'Cơ quan chủ quản cấp trên',
    agency: 'Cơ quan ban hành',
    symbol: 'Ký hiệu sau số văn bản',
    place: 'Địa danh',
    head: 'Chức vụ người đứng đầu',
    deputy: 'Chức vụ cấp phó',
    name: 'Họ tên người ký',
    recipients: 'Nơi nhận, mỗi nơi một dòng',
  } satisfies Record<Exclude<keyof Letterhead, 'signs'>, string>,
  signs: 'Người ký',
  signers: { head: 'Người đứng đầu', deputy: 'Cấp phó ký thay (KT.)' } satisfies Record<Signs, string>,
  reset: 'Dùng lại mặc định',
  kept: 'Đã lưu trên máy này.',
  wasReset: 'Đã trở về mặc định.',
  notKept: 'Trình duyệt không cho lưu trên máy này; thể thức chỉ giữ đến khi đóng trang.',
};
