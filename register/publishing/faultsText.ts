import type { Localised } from '../../src/domain/localised.ts';
import type { FaultReason, FaultRow } from '../rows.ts';
import { faultLine, faultWords } from '../words.ts';

/** Faults of a register for people: what is wrong, how it is counted, and what to do. */

/** What whoever keeps the register does about each. */
const mending: Readonly<Record<FaultReason, Localised>> = {
  closedBeforeOpened: {
    vi: 'Sửa ngày thụ lý hoặc ngày diễn biến. Diễn biến được đếm theo thứ tự thời gian.',
    en: 'Mend the day of acceptance or that of the event. Events are counted in the order of time.',
  },
  impossibleDate: {
    vi: 'Sửa ngày. Dòng được đếm như đã ghi.',
    en: 'Mend the date. The row is counted as it stands.',
  },
  moneyWithFraction: {
    vi: 'Kiểm tra đơn vị tiền của tệp: sổ ghi nguyên nghìn đồng.',
    en: 'Check the unit of money of the file: the register has whole thousand đồng.',
  },
  negativeMoney: {
    vi: 'Sửa khoản tiền. Số phải thi hành không được tính dưới 0.',
    en: 'Mend the sum. What is to be enforced is never counted below zero.',
  },
  overpaid: {
    vi: 'Đối chiếu chứng từ thu và quyết định giảm.',
    en: 'Compare the receipts and the decisions to reduce.',
  },
  sameCase: { vi: 'Thu hồi dòng thừa.', en: 'Revoke the rows that are too many.' },
  sameTime: {
    vi: 'Ghi giờ đúng của từng diễn biến.',
    en: 'Write down the right hour of each event.',
  },
  unitWithUnits: { vi: 'Ghi đúng đơn vị thụ lý.', en: 'Name the unit that accepted the case.' },
  unknownCase: { vi: 'Bổ sung việc hoặc sửa số việc.', en: 'Add the case, or mend its number.' },
  unknownKind: { vi: 'Sửa loại theo register/schema/README.md.', en: 'Mend the kind by register/schema/README.md.' },
  unknownOfficer: {
    vi: 'Bổ sung chấp hành viên. Việc vẫn được đếm cho đơn vị.',
    en: 'Add the officer. The case is counted for its unit.',
  },
  unknownUnit: { vi: 'Bổ sung đơn vị hoặc sửa mã.', en: 'Add the unit, or mend the code.' },
};

/** What a reason means and what is done about it, in a sentence each. */
export function faultAdvice(reason: FaultReason): Localised {
  const [words, mend] = [faultWords[reason], mending[reason]];
  const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  return { vi: `${sentence(words.vi)} ${mend.vi}`, en: `${sentence(words.en)} ${mend.en}` };
}

/** The text of `faults.txt`: every reason with its count, what it means and its first examples, in both languages. */
export function faultsText(faults: readonly FaultRow[], closing: string, published: boolean): string {
  const all = faults.reduce((sum, { count }) => sum + count, 0);
  const part = (language: keyof Localised) =>
    faults.flatMap((fault) => [
      '',
      `${fault.reason}: ${faultLine(fault)[language]}`,
      `  ${mending[fault.reason][language]}`,
    ]);
  return [
    `LỖI TRONG SỔ THỤ LÝ, tính đến ${closing}: ${all} dòng, ${faults.length} lý do`,
    published
      ? 'Đã công bố, vì mọi lý do dưới đây đã được nêu trong --with-faults.'
      : `CHƯA CÔNG BỐ GÌ. Sửa sổ rồi chạy lại, hoặc chấp nhận bằng --with-faults ${faults.map(({ reason }) => reason).join(',')}`,
    ...part('vi'),
    '',
    '',
    `FAULTS OF THE REGISTER as of ${closing}: ${all} rows, ${faults.length} reasons`,
    published
      ? 'It was published, because every reason below was named in --with-faults.'
      : `NOTHING WAS PUBLISHED. Mend the register and run this again, or accept them with --with-faults ${faults.map(({ reason }) => reason).join(',')}`,
    ...part('en'),
    '',
  ].join('\n');
}
