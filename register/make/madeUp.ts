import type { Recipe } from './chunk.ts';

/** The file beside the tables that says in both languages that nothing of them is true, and how they were made. */
export const madeUpFile = 'MADE-UP.txt';

export function madeUpText({ cases, seed, faults }: Recipe): string {
  const vi = inThousands(cases, '.');
  const en = inThousands(cases, ',');
  return `DỮ LIỆU THỬ - KHÔNG CÓ THẬT

Sổ thụ lý này do chương trình sinh ra để thử, không lấy từ cơ quan nào. Mọi việc, khoản tiền, sự kiện, chấp hành viên, chỉ tiêu
và quyết định giao chỉ tiêu trong đó đều là đặt ra. Có thật là tên 63 tỉnh, thành phố trước 01/07/2025, việc hợp thành 34, và
con số 355 Phòng THADS khu vực; Phòng nào gồm những Chi cục nào là đặt ra. Không dùng số liệu này để báo cáo hay đánh giá ai.

Cách làm: ${vi} việc được thụ lý từ năm thống kê 2017 đến 15/10/2026 (một phần còn lại từ trước 01/10/2016), mỗi việc có một
chuỗi sự kiện rút thăm theo quy tắc cố định, rồi được ghi sổ muộn hơn, có dòng sửa và dòng bị thu hồi${faults ? ', và thỉnh thoảng có lỗi như sổ thật' : '; không có lỗi cố ý'}.
Hạt giống: ${seed}. Cùng hạt giống và cùng số việc thì ra đúng những tệp này trên mọi máy:
npm run register:make -- --cases ${cases} --seed ${seed}${faults ? '' : ' --faults none'}

TRIAL DATA - MADE UP

This register was generated to try things with and comes from no office. Every case, sum, event, officer, target and decision
about targets in it is invented. It is true that there were 63 provinces and cities before 01/07/2025, that they became 34, and
that there are 355 regional offices; which sub-departments an office unites is invented. Do not report or judge anyone by it.

How it was made: ${en} cases accepted from the statistical year 2017 to 15/10/2026 (some left over from before 01/10/2016), each
with events drawn by a fixed rule, written down later, with rows that were mended or taken back${faults ? ', and now and then a fault as registers have them' : '; without faults on purpose'}.
Seed: ${seed}. The same seed and number of cases give these very files on every machine; the command is the one above.
`;
}

/** Written here, since what a machine knows of languages may differ and the file is to be the same everywhere. */
const inThousands = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
