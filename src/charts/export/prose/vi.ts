import { magnitude } from '../../../domain/algebra.ts';
import { isFigure, type Points, type Reading } from '../../../domain/figure.ts';
import type { Basis } from '../../../domain/measures.ts';
import type { Period } from '../../../domain/period.ts';
import { printed } from '../../../domain/rounding.ts';
import type { Standing } from '../../../domain/standing.ts';
import { gapTo, referenceOf, verdictOn, type Yardstick } from '../../../domain/yardstick.ts';
import { byBasis, units as countUnits, list, missing, period } from '../../../i18n/core/vi.ts';
import { against, byChance, sideOf, verdictWords } from '../../../i18n/phrases/vi.ts';
import { quote, type Rich } from '../../../i18n/rich.ts';

const absent = missing.notReported;

/** Behind a rate: on which side of what it is held against, how far, and what that is. */
function held(standing: Standing, yardstick: Yardstick): Rich {
  const gap = gapTo(standing, yardstick);
  const reference = referenceOf(standing, yardstick);
  if (!isFigure(gap)) return [];
  const verdict = verdictOn(standing, yardstick);
  const level = verdict === 'met' || !printed(gap);
  const beside: Rich = [
    ...(isFigure(reference) ? [`${against[yardstick]} `, { figure: reference }] : []),
    ...(verdict === 'within' ? [isFigure(reference) ? `; ${byChance}` : byChance] : []),
  ];
  return [
    ', ',
    ...(level
      ? [verdictWords[yardstick].met]
      : [`${sideOf(gap, yardstick)} ${against[yardstick]} `, { figure: magnitude(gap) }]),
    ...(beside.length > 0 ? [' (', ...beside, ')'] : []),
  ];
}

/** Sentences of the report in Word, in the language of administrative papers. */
export const vi = {
  subject: (at: Period, place: string | null) =>
    `Kết quả công tác thi hành án dân sự ${period(at)}${place === null ? '' : ` của ${place}`}`,
  annex: (at: Period, place: string | null) =>
    `Số liệu và biểu đồ kết quả công tác thi hành án dân sự ${period(at)}${place === null ? '' : ` của ${place}`}`,
  /** What several units are called in a title. */
  group: (names: readonly string[]) => (names.length <= 4 ? list(names) : countUnits(names.length)),
  opening: (agency: string, at: Period, place: string | null, from: string, to: string) =>
    `${agency === '' ? '……………………' : agency} báo cáo kết quả công tác thi hành án dân sự ${period(at)}${place === null ? '' : ` của ${place}`} (từ ${from} đến ${to}) như sau:`,
  closing: (agency: string, at: Period) =>
    `Trên đây là báo cáo kết quả công tác thi hành án dân sự ${period(at)} của ${agency === '' ? '……………………' : agency}./.`,
  /** Parts of a section are numbered. */
  part: (number: number, title: string) => `${number}. ${title}`,
  results: {
    title: 'I. KẾT QUẢ CÔNG TÁC',
    basis: { cases: 'Kết quả thi hành về việc', amounts: 'Kết quả thi hành về tiền' } satisfies Record<Basis, string>,
    docketed: (all: Reading, over: Reading, fresh: Reading): Rich => [
      'Tổng số thụ lý ',
      quote(all, absent),
      ', trong đó năm trước chuyển sang ',
      quote(over, absent),
      ', mới thụ lý ',
      quote(fresh, absent),
      '.',
    ],
    eligible: (all: Reading, able: Reading, rate: Reading<'percent'>): Rich => [
      'Tổng số phải thi hành ',
      quote(all, absent),
      ', trong đó có điều kiện thi hành ',
      quote(able, absent),
      ...(isFigure(rate) ? [', bằng ', { figure: rate }, ' tổng số phải thi hành'] : []),
      '.',
    ],
    result: (standing: Standing, yardstick: Yardstick): Rich => {
      const { rate, completed, eligible } = standing;
      return [
        'Thi hành xong ',
        quote(completed, absent),
        ...(isFigure(eligible) ? [' trên ', { figure: eligible }, ' có điều kiện'] : []),
        ', đạt tỷ lệ ',
        quote(rate, absent),
        ...held(standing, yardstick),
        '.',
      ];
    },
    nothing: (basis: Basis) => `Chưa có số liệu ${byBasis(basis)} của kỳ này.`,
    change: (change: Points, before: Reading<'percent'>): Rich => [
      'So với cùng kỳ năm trước',
      ...(isFigure(before) ? [' (', { figure: before }, ')'] : []),
      ...(printed(change) === 0
        ? [', tỷ lệ không đổi.']
        : [`, tỷ lệ ${change.value < 0 ? 'giảm' : 'tăng'} `, { figure: magnitude(change) }, '.']),
    ],
    stock: 'Án chuyển kỳ sau',
    left: (basis: Basis, forward: Reading, difference: Reading, clearance: Reading<'percent'>): Rich => {
      const change: Rich = !isFigure(difference)
        ? []
        : difference.value === 0
          ? [', bằng số năm trước chuyển sang']
          : [
              difference.value < 0 ? ', giảm ' : ', tăng ',
              { figure: magnitude(difference) },
              ' so với số năm trước chuyển sang',
            ];
      return [
        `${basis === 'cases' ? 'Về việc' : 'Về tiền'}: chuyển kỳ sau `,
        quote(forward, absent),
        ...change,
        ...(isFigure(clearance) ? ['; số thi hành xong bằng ', { figure: clearance }, ' số mới thụ lý'] : []),
        '.',
      ];
    },
    credit: 'Án tín dụng, ngân hàng',
    creditDone: (count: Reading, money: Reading): Rich => [
      'Thi hành xong ',
      quote(count, `(số việc: ${absent})`),
      ', số tiền ',
      quote(money, absent),
      '.',
    ],
    others: 'Những điểm số liệu cho thấy',
    finding: (title: string, number: number) => `${title}; xem mục ${number} của Phụ lục.`,
  },
  shortcomings: {
    title: 'II. TỒN TẠI, HẠN CHẾ',
    unknown: {
      target: 'Chưa có chỉ tiêu của từng đơn vị để xét.',
      pace: 'Chưa xét được tiến độ: thiếu chỉ tiêu hoặc số liệu năm trước.',
      yearBefore: 'Chưa có số liệu cùng kỳ năm trước để so sánh.',
    } satisfies Record<Yardstick, string>,
    /** Of one unit, and of several. */
    none: {
      target: ['Các chỉ tiêu đã có đều đạt.', 'Mọi đơn vị có chỉ tiêu đều đạt cả về việc lẫn về tiền.'],
      pace: [
        'Về việc không chậm so với tiến độ cần đạt ngoài phạm vi dao động ngẫu nhiên.',
        'Về việc, không đơn vị nào chậm so với tiến độ cần đạt ngoài phạm vi dao động ngẫu nhiên.',
      ],
      yearBefore: ['Không thấp hơn cùng kỳ năm trước.', 'Không đơn vị nào thấp hơn cùng kỳ năm trước.'],
    } satisfies Record<Yardstick, readonly [string, string]>,
    more: (count: number) => `Còn ${count} mục khác, xem Phụ lục.`,
    sentence: (text: Rich): Rich => [...text, '.'],
    short: (text: Rich): Rich => ['; ', ...text],
    missing: (names: readonly string[]) =>
      `Chưa có báo cáo của ${names.length <= 6 ? list(names) : countUnits(names.length)}; các số cộng không gồm phần này.`,
    own: 'Tồn tại, hạn chế khác:',
  },
  causes: { title: 'III. NGUYÊN NHÂN', outside: 'Nguyên nhân khách quan', inside: 'Nguyên nhân chủ quan' },
  plans: {
    title: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ ĐỀ XUẤT',
    tasks: 'Phương hướng, nhiệm vụ',
    left: (counts: readonly Reading[]): Rich => [
      'Tập trung tổ chức thi hành số có điều kiện chuyển kỳ sau: ',
      ...counts.flatMap((count, at): Rich => [at === 0 ? '' : ', ', quote(count, absent)]),
      '.',
    ],
    follow: (names: readonly string[]) =>
      `Chỉ đạo, đôn đốc ${names.length <= 6 ? list(names) : countUnits(names.length)} khắc phục tồn tại, hạn chế nêu tại Phần II.`,
    reports: 'Đôn đốc đơn vị chưa báo cáo gửi báo cáo thống kê.',
    proposals: 'Đề xuất, kiến nghị',
  },
};
