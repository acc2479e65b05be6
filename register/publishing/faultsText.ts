import type { Localised } from '../../src/domain/localised.ts';
import type { FaultReason, FaultRow } from '../rows.ts';

/** Faults of a register for people: what is wrong, how it was counted, and what to do. */

/** What each reason means, and how the rows are counted if they are published all the same. */
export const faultWords: Readonly<Record<FaultReason, Localised>> = {
  closedBeforeOpened: {
    vi: 'Sự kiện xảy ra trước ngày thụ lý của việc. Vẫn đếm theo thứ tự thời gian; hãy sửa ngày thụ lý hoặc ngày sự kiện.',
    en: 'An event happened before its case was accepted. It is counted in the order of time; mend one of the two dates.',
  },
  impossibleDate: {
    vi: 'Ngày không thể có: trước 01/01/1993, hoặc sau chính lúc ghi sổ. Vẫn đếm như đã ghi; hãy sửa ngày.',
    en: 'A date that cannot be: before 01/01/1993, or after it was written down. It is counted as it stands; mend it.',
  },
  moneyWithFraction: {
    vi: 'Số tiền có phần lẻ, trong khi sổ ghi nguyên nghìn đồng. Hãy kiểm tra đơn vị tiền của tệp.',
    en: 'Money with a fraction, where the register has whole thousand đồng. Check the unit of money of the file.',
  },
  negativeMoney: {
    vi: 'Số tiền nhỏ hơn 0. Số phải thi hành không được tính dưới 0; hãy sửa khoản tiền.',
    en: 'Money below zero. What is to be enforced is never counted below zero; mend the sum.',
  },
  overpaid: {
    vi: 'Đã thu và giảm nhiều hơn số phải thi hành. Phần vượt không được đếm; hãy đối chiếu chứng từ.',
    en: 'More was collected and reduced than there was to enforce. What goes beyond is not counted; compare the receipts.',
  },
  sameCase: {
    vi: 'Một việc có nhiều dòng còn hiệu lực. Dòng ghi sau cùng được đếm; hãy thu hồi dòng thừa.',
    en: 'A case has several rows in force. The one recorded last is counted; revoke the others.',
  },
  sameTime: {
    vi: 'Hai sự kiện của một việc cùng một thời điểm, nên không rõ cái nào sau. Sự kiện ghi sau được coi là sau.',
    en: 'Two events of a case at the same time, so it is not clear which came last. The one recorded later counts as later.',
  },
  unitWithUnits: {
    vi: 'Việc ghi cho đơn vị có đơn vị trực thuộc, nên không có dòng báo cáo nào nhận. Việc ấy không được đếm; hãy ghi đúng đơn vị thụ lý.',
    en: 'A case of a unit that has units below it, so no row of a report takes it. It is not counted; name the unit that accepted it.',
  },
  unknownCase: {
    vi: 'Sự kiện hoặc khoản tiền của một việc không có trong sổ. Không được đếm; hãy bổ sung việc hoặc sửa số việc.',
    en: 'An event or payment of a case that the register does not have. It is not counted; add the case or mend its number.',
  },
  unknownKind: {
    vi: 'Loại sự kiện, khoản tiền hoặc bản án không có trong danh mục. Dòng ấy không được đếm vào đâu; hãy sửa loại.',
    en: 'A kind of event, payment or judgment that there is not. The row is counted nowhere; mend its kind.',
  },
  unknownOfficer: {
    vi: 'Chấp hành viên không có trong danh sách. Việc vẫn được đếm cho đơn vị; hãy bổ sung chấp hành viên.',
    en: 'An officer who is not in the list. The case is counted for its unit; add the officer.',
  },
  unknownUnit: {
    vi: 'Đơn vị không có trong danh sách. Việc ấy không được đếm; hãy bổ sung đơn vị hoặc sửa mã.',
    en: 'A unit that is not in the list. Its cases are not counted; add the unit or mend the code.',
  },
};

/** The text of `faults.txt`: every reason with its count, what it means and its first examples, in both languages. */
export function faultsText(faults: readonly FaultRow[], closing: string, published: boolean): string {
  const all = faults.reduce((sum, { count }) => sum + count, 0);
  const part = (language: keyof Localised, examples: string) =>
    faults.flatMap(({ reason, count, examples: some }) => [
      '',
      `${reason}: ${new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(count)}`,
      `  ${faultWords[reason][language]}`,
      `  ${examples}: ${some.join(', ')}`,
    ]);
  return [
    `LỖI TRONG SỔ THỤ LÝ, tính đến ${closing}: ${all} dòng, ${faults.length} lý do`,
    published
      ? 'Đã công bố, vì mọi lý do dưới đây đã được nêu trong --with-faults.'
      : `CHƯA CÔNG BỐ GÌ. Sửa sổ rồi chạy lại, hoặc chấp nhận bằng --with-faults ${faults.map(({ reason }) => reason).join(',')}`,
    ...part('vi', 'Ví dụ'),
    '',
    '',
    `FAULTS OF THE REGISTER as of ${closing}: ${all} rows, ${faults.length} reasons`,
    published
      ? 'It was published, because every reason below was named in --with-faults.'
      : `NOTHING WAS PUBLISHED. Mend the register and run this again, or accept them with --with-faults ${faults.map(({ reason }) => reason).join(',')}`,
    ...part('en', 'Examples'),
    '',
  ].join('\n');
}
