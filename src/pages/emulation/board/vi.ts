import type { JudgedRate } from '../../../domain/emulation/judged.ts';
import type { LineYardstick } from '../../../domain/emulation/score.ts';
import type { Basis } from '../../../domain/measures.ts';
import type { Period } from '../../../domain/period.ts';
import { byBasis, units as countUnits, list } from '../../../i18n/core/vi.ts';
import type { Rich } from '../../../i18n/rich.ts';
import { when } from '../../../i18n/unitPhrases/vi.ts';

/** Names up to this many are written out. */
const named = 3;
const some = (names: readonly string[]) =>
  names.length <= named ? list(names) : `${names.slice(0, named).join(', ')} và ${names.length - named} đơn vị khác`;

/** Words of the board of emulation. Points come written ("2", "81,5"), places as numbers. */
export const vi = {
  title: {
    first: (name: string, points: string) => `Nhiều điểm nhất: ${name}, ${points} điểm`,
    level: (count: number, points: string) => `${countUnits(count)} cùng nhiều điểm nhất: ${points} điểm`,
    /** Of two or three units none is called the first. */
    few: (names: readonly string[]) => `Điểm của ${list(names)}`,
    nothing: 'Chưa có điểm để xếp bảng thi đua',
    group: (group: string, title: string) => `${group}: ${title}`,
  },
  subtitle: (count: number, at: Period, total: string) =>
    `${count > 1 ? `Điểm và hạng của ${countUnits(count)}` : 'Điểm'}, ${when(at)}; cao nhất ${total} điểm`,
  /** What a criterion is called where it was given no name: in full, and in few words. */
  judged: {
    completionRate: 'Tỷ lệ thi hành xong',
    yieldRate: 'Tỷ lệ thi hành xong trên tổng phải thi hành',
    clearanceRate: 'Tỷ lệ giải quyết so với thụ lý mới',
    eligibilityRate: 'Tỷ lệ có điều kiện',
    terminatedShare: 'Tỷ trọng đình chỉ',
    stockChange: 'Tăng, giảm án tồn',
    eligibleStockChange: 'Tăng, giảm án tồn có điều kiện so với cùng kỳ',
  } satisfies Record<JudgedRate, string>,
  credit: 'Án tín dụng, ngân hàng thi hành xong',
  of: (what: string, basis: Basis) => `${what} ${byBasis(basis)}`,
  columns: {
    unit: 'Đơn vị',
    place: 'Hạng',
    points: 'Điểm',
    grade: 'Xếp loại',
    met: 'Tiêu chí đạt',
    most: (points: string) => `nhiều nhất ${points} điểm`,
    formerShare: 'Nếu tỷ lệ có điều kiện như cùng kỳ',
    withoutTerminated: 'Nếu không tính đình chỉ',
    change: 'So với kỳ trước',
    range: 'Hạng do ngẫu nhiên',
    reading: (name: string) => `${name}: kết quả`,
    yardstick: (name: string) => `${name}: mức so`,
    line: (name: string) => `${name}: điểm`,
    fairPlace: (name: string) => `${name}: hạng`,
    remark: 'Ghi chú',
  },
  points: (points: string) => `${points} điểm`,
  place: (place: string) => `hạng ${place}`,
  band: (best: number, worst: number) => `${best}–${worst}`,
  moved: (from: number, to: number) => `hạng ${from} → ${to}`,
  level: (count: number) => `ngang điểm ${countUnits(count)}`,
  met: { true: 'đạt', false: 'chưa đạt' },
  change: {
    same: 'giữ hạng',
    moved: (from: number, to: number) => `hạng ${from} lên ${to}`,
    fell: (from: number, to: number) => `hạng ${from} xuống ${to}`,
    line: (name: string, before: string, now: string) => `${name}: ${before} → ${now} điểm`,
    passedBy: (names: readonly string[]) => `${some(names)} lên trước`,
    passed: (names: readonly string[]) => `${some(names)} tụt lại`,
    joined: (names: readonly string[]) => `${some(names)} mới có hạng`,
    left: (names: readonly string[]) => `${some(names)} không còn hạng`,
    otherTable: 'bảng tiêu chí đã khác',
    noPlaceBefore: 'kỳ trước chưa có hạng',
    noPlaceNow: 'kỳ này không có hạng',
    tookOver: 'đã tiếp nhận việc của đơn vị khác',
    first: 'kỳ đầu của năm',
  },
  unranked: {
    heading: 'Chưa có hạng',
    ended: (name: string, successors: readonly string[]) =>
      successors.length > 0
        ? `${name}: đã chuyển việc cho ${list(successors)}, đơn vị tiếp nhận báo cáo cả năm.`
        : `${name}: đã ngừng hoạt động trong kỳ.`,
    notYet: (name: string) => `${name}: thành lập sau kỳ này.`,
    noSuchUnit: (name: string) => `${name}: không có trong danh sách đơn vị.`,
    broken: (name: string) => `${name}: báo cáo trong tệp bị hỏng.`,
    incomplete: (name: string, lines: readonly string[], floor: string, ceiling: string) =>
      `${name}: thiếu số liệu của ${list(lines)}; được từ ${floor} đến ${ceiling} điểm.`,
    outside: (names: readonly string[]) => `Không thuộc cụm thi đua nào của bảng: ${list(names)}.`,
  },
  arithmetic: {
    open: (name: string, points: string) => `${name}, ${points} điểm: xem cách tính`,
    heading: (name: string) => `Cách tính điểm của ${name}`,
    yardstick: {
      target: 'chỉ tiêu',
      pace: 'tiến độ cần đạt',
      fixed: 'mức',
    } satisfies Record<LineYardstick['kind'], string>,
    line: (points: string, most: string) => `${points} trên ${most} điểm`,
    noPoints: 'chưa có điểm',
    bonus: 'điểm cộng',
    penalty: 'điểm trừ',
    capped: 'đã tới mức tối đa',
    total: (points: string, total: string) => `Cộng: ${points} trên ${total} điểm`,
    tie: (names: readonly string[], inEveryLine: boolean) =>
      `Ngang điểm ${inEveryLine ? 'ở mọi tiêu chí ' : ''}với ${some(names)}: cùng một hạng, vì không có quy định nào phá thế ngang.`,
    tookOver: (names: readonly string[]) => `Gồm cả việc tiếp nhận trong năm của ${list(names)}.`,
    formerShare: (points: string) => `Nếu tỷ lệ xếp loại có điều kiện như cùng kỳ: ${points} điểm`,
    withoutTerminated: (points: string) => `Nếu không tính đình chỉ: ${points} điểm`,
    ofPlace: (place: number, of: number) => `, hạng ${place} trong ${countUnits(of)} tính được`,
    /** `partly`: some lines of the table have no model of chance, so that a place which stands may yet be turned round by them. */
    chance: (best: number, worst: number, partly: boolean) =>
      best === worst
        ? `Ngẫu nhiên ${partly ? 'ở số việc ' : ''}khó đổi được hạng ${best}${partly ? '; phần không mô phỏng được thì chưa biết' : ''}.`
        : `Riêng ngẫu nhiên đã có thể đưa đơn vị vào bất cứ hạng nào từ ${best} đến ${worst}.`,
    noChance: 'Hạng này chưa xét được phần ngẫu nhiên.',
    change: (text: string) => `So với kỳ trước: ${text}.`,
  },
  foot: {
    heading: 'Cách đọc bảng',
    ties: 'Ngang điểm thì cùng hạng, các hạng sau để trống tương ứng. Thiếu số liệu thì không có hạng, không tính là 0 điểm.',
    chance: (level: string, draws: string, seed: number) =>
      `Hạng viết thành khoảng (ví dụ 2–4) là hạng mà riêng ngẫu nhiên có thể đổi: ${level} % trong ${draws} lượt mô phỏng số việc thi hành xong (nhị thức theo số việc có điều kiện, hạt giống ${seed}) rơi vào khoảng ấy.`,
    withoutModel: (names: readonly string[]) =>
      `${list(names)} không mô phỏng được, vì một vụ lớn đổi cả tỷ lệ: khoảng hạng vì thế là hẹp nhất.`,
    none: 'Các tiêu chí của bảng này không mô phỏng được phần ngẫu nhiên, nên hạng chỉ là thứ tự điểm.',
    unlike: (small: string, cases: string, large: string, most: string, times: string) =>
      `Quy mô rất khác nhau: ${small} có ${cases} việc có điều kiện, ${large} có ${most}, gấp ${times} lần. Tỷ lệ của đơn vị nhỏ dao động mạnh hơn, nên dễ đứng đầu hay cuối bảng.`,
    fair: 'Hai cột “Nếu…” tính lại tỷ lệ theo cách mà riêng việc phân loại hay đình chỉ không nâng lên được; chỉ tiêu giữ nguyên, nên điều đáng xem là hạng đổi thế nào.',
    few: 'Ít hơn bốn đơn vị nên không xếp hạng.',
    merged: (names: readonly string[]) =>
      `${some(names)} đã tiếp nhận việc của đơn vị khác trong năm: số liệu gồm cả phần ấy.`,
    before: (at: Period) => `Kỳ trước là ${when(at)}.`,
    decided: (decision: string, what: readonly string[]) => `${list(what)}: theo ${decision}.`,
    grade: (name: string) => `xếp loại ${name}`,
    decidedGroup: (decision: string) => `Cụm này chấm theo ${decision}.`,
    pending: 'Đang tính khoảng hạng và các cách tính lại…',
  },
  notes: {
    title: (count: number) =>
      count === 0 ? 'Chưa thấy chỗ bảng điểm thưởng nhầm' : `${count} chỗ bảng điểm có thể thưởng nhầm`,
    subtitle: 'Nêu chỗ điểm đổi mà công việc không đổi tương xứng; không kết luận vì sao',
    more: (count: number) => `${count} đơn vị khác`,
    columns: { criterion: 'Tiêu chí', unit: 'Đơn vị', reading: 'Kết quả', note: 'Nhận xét' },
    nothingBeyond: (a: string, readA: Rich, b: string, readB: Rich): Rich => [
      `${a}, `,
      ...readA,
      `, và ${b}, `,
      ...readB,
      ', cùng được trọn điểm: vượt ngưỡng bao nhiêu cũng không thêm điểm.',
    ],
    nothingForAlmost: (unit: string, read: Rich): Rich => [
      `${unit}, `,
      ...read,
      ', thiếu chưa tới 1 điểm % mà không được điểm nào, như đơn vị còn thiếu xa.',
    ],
    cliff: (a: string, readA: Rich, b: string, readB: Rich, apart: string): Rich => [
      `${a}, `,
      ...readA,
      `, và ${b}, `,
      ...readB,
      `, chênh chưa tới 1 điểm % mà lệch nhau ${apart} điểm.`,
    ],
    oneCase: (unit: string, side: 'gain' | 'loss', from: string, to: string): Rich => [
      `Một việc đủ đưa ${unit} từ ${from} ${side === 'gain' ? 'lên' : 'xuống'} ${to} điểm.`,
    ],
    oneCaseOfMoney: (
      unit: string,
      side: 'gain' | 'loss',
      away: string,
      usual: string,
      amount: Rich,
      cases: Rich,
    ): Rich => [
      `${unit} ${side === 'gain' ? 'còn cách ngưỡng' : 'chỉ vượt ngưỡng'} ${away}, ít hơn một vụ cỡ thường gặp ở đó, ${usual} = `,
      ...amount,
      ' ÷ ',
      ...cases,
      ': một vụ đủ làm đổi điểm.',
    ],
    fewerEligible: (unit: string, now: Rich, before: Rich, points: string, otherwise: string): Rich => [
      `${unit} xếp loại có điều kiện `,
      ...now,
      ', cùng kỳ ',
      ...before,
      `; theo tỷ lệ cũ thì được ${otherwise} thay vì ${points} điểm.`,
    ],
    moreTerminated: (unit: string, now: Rich, before: Rich, points: string, otherwise: string): Rich => [
      `${unit} đình chỉ `,
      ...now,
      ' có điều kiện, cùng kỳ ',
      ...before,
      `; theo tỷ lệ cũ thì được ${otherwise} thay vì ${points} điểm.`,
    ],
    partOf: (part: Rich, whole: Rich): Rich => [...part, ' trên ', ...whole],
    stockLeftOtherwise: (unit: string, completed: Rich, accepted: Rich): Rich => [
      `${unit} giảm án tồn dù thi hành xong `,
      ...completed,
      ', ít hơn mới thụ lý ',
      ...accepted,
      ': án rời sổ bằng cách khác (ủy thác, thu hồi, rút lên).',
    ],
    fewerTakenUp: (
      unit: string,
      completed: Rich,
      completedBefore: Rich,
      accepted: Rich,
      acceptedBefore: Rich,
    ): Rich => [
      `${unit} giảm án tồn dù thi hành xong `,
      ...completed,
      ', ít hơn cùng kỳ ',
      ...completedBefore,
      ': mới thụ lý cũng ít đi, ',
      ...accepted,
      ', cùng kỳ ',
      ...acceptedBefore,
      '.',
    ],
    stockClassedOtherwise: (unit: string, left: Rich, leftBefore: Rich): Rich => [
      `${unit} giảm án tồn có điều kiện nhưng tổng án tồn không giảm, `,
      ...left,
      ', cùng kỳ ',
      ...leftBefore,
      ': án được phân loại lại.',
    ],
  },
};
