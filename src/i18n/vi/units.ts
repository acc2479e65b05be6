import { magnitude } from '../../domain/algebra.ts';
import type { ChainStep } from '../../domain/chain.ts';
import { isFigure, type Points, type Reading } from '../../domain/figure.ts';
import type { Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { calendarMonth, type Period } from '../../domain/period.ts';
import type { ChanceFinding, ExtremeFinding, Miss, MissesFinding } from '../../domain/unitFindings.ts';
import { quote, type Rich } from '../rich.ts';
import {
  byBasis,
  capitalised,
  units as countUnits,
  format,
  list,
  missing,
  numberWord,
  period,
  reading,
} from './words.ts';

const absent = missing.notReported;

const fails: Record<Yardstick, string> = {
  target: 'chưa đạt chỉ tiêu',
  pace: 'chậm tiến độ chỉ tiêu',
  yearBefore: 'thấp hơn cùng kỳ',
};
const reachBoth: Record<Yardstick, string> = {
  target: 'đạt cả hai chỉ tiêu',
  pace: 'kịp tiến độ cả hai chỉ tiêu',
  yearBefore: 'không thấp hơn cùng kỳ cả về việc lẫn về tiền',
};
const against: Record<Yardstick, string> = {
  target: 'chỉ tiêu',
  pace: 'tiến độ chỉ tiêu',
  yearBefore: 'cùng kỳ',
};

/** Names up to this many are written out; of more only how many they are. */
const named = 3;
const names = (all: readonly string[]) => (all.length <= named ? list(all) : countUnits(all.length));

const byBoth = (bases: readonly Basis[]) => (bases.length === 2 ? 'về cả hai' : byBasis(bases[0] ?? 'cases'));
const misses = (all: readonly Miss[]) => all.map(({ name, bases }) => `${name} ${byBoth(bases)}`).join(', ');

/** "cả mười đơn vị", or the only one there is. */
const everyUnit = (count: number) => (count === 1 ? 'đơn vị đang xem' : `cả ${numberWord(count)} đơn vị`);
const someUnits = (count: number, of: number) => `${numberWord(count)} trong ${numberWord(of)} đơn vị`;

const monthOf = (months: number) => `tháng ${calendarMonth(months)}`;
const when = ({ statYear, months }: Period) => period({ statYear, months });
const gapText = (gap: Points) => format.figure(magnitude(gap));

/** Words of the pages about units. */
export const units = {
  headline: ({ judged, misses: found }: MissesFinding, yardstick: Yardstick, at: Period) => {
    if (judged === 0) return `Chưa so được các đơn vị với ${against[yardstick]} ${when(at)}`;
    if (found.length === 0) return capitalised(`${everyUnit(judged)} ${reachBoth[yardstick]} ${when(at)}`);
    if (found.length <= named)
      return `${capitalised(numberWord(found.length))} đơn vị ${fails[yardstick]} ${when(at)}: ${misses(found)}`;
    if (found.length === judged) return capitalised(`${everyUnit(judged)} có mặt ${fails[yardstick]} ${when(at)}`);
    return capitalised(`${someUnits(found.length, judged)} ${fails[yardstick]} ${when(at)}`);
  },
  lead: (count: number, rates: Readonly<Record<Basis, Reading<'percent'>>>): Rich => [
    `${capitalised(countUnits(count))} cộng lại thi hành xong `,
    quote(rates.cases, absent),
    ' về việc và ',
    quote(rates.amounts, absent),
    ' về tiền trên số có điều kiện.',
  ],
  illustrative: 'Không nguồn nào công bố số theo đơn vị: mọi số trên trang này là số liệu minh họa.',
  missing: (place: string) => `Chưa có báo cáo của ${place}; phần này để trống.`,
  announce: (count: number, at: Period, headline: string) => `Đang xem ${countUnits(count)}, ${when(at)}. ${headline}.`,
  columns: {
    caseRate: 'Tỷ lệ về việc',
    amountRate: 'Tỷ lệ về tiền',
    caseGap: 'Chênh lệch về việc',
    amountGap: 'Chênh lệch về tiền',
    low: 'Cận dưới',
    high: 'Cận trên',
    chance: 'So với mức chung',
    yearBefore: 'Cùng kỳ',
    change: 'So với cùng kỳ',
    added: 'Xong trong tháng',
    addedBefore: 'Cùng tháng năm trước',
    correction: 'Điều chỉnh giảm',
    month: 'Tháng',
    step: 'Bước',
    value: 'Số',
    province: 'Toàn tỉnh',
    nation: 'Cả nước',
    target: 'Chỉ tiêu',
  },
  chanceVerdicts: {
    above: 'cao hơn hẳn',
    within: 'trong khoảng ngẫu nhiên',
    below: 'thấp hơn hẳn',
    unknown: 'chưa so được',
  },
  ends: (each: number, of: number) => `vẽ ${each} đơn vị đầu và ${each} đơn vị cuối trong ${of}; bảng số có đủ`,
  quadrant: {
    title: ({ judged, reachBoth: both, misses: found }: MissesFinding, yardstick: Yardstick) => {
      if (judged === 0) return 'Chưa so được các đơn vị theo hai tỷ lệ';
      if (found.length === 0) return capitalised(`${everyUnit(judged)} ${reachBoth[yardstick]}`);
      if (both === 0)
        return yardstick === 'yearBefore'
          ? 'Đơn vị nào cũng có mặt thấp hơn cùng kỳ'
          : `Không đơn vị nào ${reachBoth[yardstick]}`;
      return capitalised(`${someUnits(both, judged)} ${reachBoth[yardstick]}`);
    },
    subtitle: (yardstick: Yardstick, asGap: boolean, at: Period) =>
      asGap
        ? `Điểm % so với ${against[yardstick]}, về việc (ngang) và về tiền (dọc), ${when(at)}; chấm to là nhiều việc có điều kiện`
        : `Tỷ lệ về việc (ngang) và về tiền (dọc), %, ${when(at)}; chấm to là nhiều việc có điều kiện`,
    corners: {
      target: {
        both: 'đạt cả hai',
        cases: 'đạt về việc, chưa đạt về tiền',
        amounts: 'đạt về tiền, chưa đạt về việc',
        none: 'chưa đạt cả hai',
      },
      pace: {
        both: 'kịp cả hai',
        cases: 'kịp về việc, chậm về tiền',
        amounts: 'kịp về tiền, chậm về việc',
        none: 'chậm cả hai',
      },
      yearBefore: {
        both: 'cao hơn cả hai',
        cases: 'cao hơn về việc, thấp hơn về tiền',
        amounts: 'cao hơn về tiền, thấp hơn về việc',
        none: 'thấp hơn cả hai',
      },
    } satisfies Record<Yardstick, Record<'both' | 'cases' | 'amounts' | 'none', string>>,
    axes: { cases: 'về việc', amounts: 'về tiền' } satisfies Record<Basis, string>,
    describeRow: (name: string, cases: string, amounts: string) => `${name}: việc ${cases}, tiền ${amounts}.`,
    cloud: 'chỉ ghi tên các đơn vị ngoài rìa, bảng số có đủ',
    left: (unplaced: string) => `không vẽ được ${unplaced} vì thiếu số`,
    reference: (yardstick: Yardstick, value: string) => `${against[yardstick]} ${value}`,
  },
  ranking: {
    title: (
      { above, below, judged }: ChanceFinding,
      basis: Basis,
      ends: { readonly highest: string; readonly lowest: string } | null,
    ) => {
      if (basis === 'amounts' || judged === 0)
        return ends
          ? `Cao nhất ${ends.highest}, thấp nhất ${ends.lowest}`
          : `Chưa xếp được các đơn vị ${byBasis(basis)}`;
      if (above.length === 0 && below.length === 0) return 'Chênh lệch giữa các đơn vị chưa vượt mức ngẫu nhiên';
      const parts = [
        ...(above.length > 0 ? [`${names(above)} cao hơn hẳn mức chung`] : []),
        ...(below.length > 0 ? [`${names(below)} thấp hơn hẳn${above.length > 0 ? '' : ' mức chung'}`] : []),
      ];
      return capitalised(parts.join('; '));
    },
    subtitle: (basis: Basis, at: Period, common: Reading<'percent'>) =>
      `Tỷ lệ thi hành xong ${byBasis(basis)}, %, ${when(at)}; mức chung của tỉnh ${reading(common)}`,
    funnelSubtitle: (at: Period, common: Reading<'percent'>) =>
      `Tỷ lệ thi hành xong về việc (dọc) theo số việc có điều kiện (ngang), ${when(at)}; mức chung ${reading(common)}`,
    method: (compared: number) =>
      `Cách đọc: đơn vị ít việc dao động mạnh hơn chỉ do ngẫu nhiên. Vạch ngang là khoảng Wilson của từng đơn vị, nới rộng theo số đơn vị được so (${compared}) để khả năng nêu nhầm dù chỉ một đơn vị không quá 5%. Chỉ nêu tên khi cả khoảng nằm ngoài mức chung.`,
    funnelMethod: (compared: number) =>
      `Cách đọc: hình phễu là nơi tỷ lệ của một đơn vị có thể nằm chỉ do ngẫu nhiên; càng ít việc phễu càng rộng. Phễu tính cho ${compared} đơn vị so cùng lúc, khả năng nêu nhầm dù chỉ một đơn vị không quá 5%. Chỉ nêu đơn vị nằm ngoài phễu.`,
    amountsMethod:
      'Cách đọc: tiền không phải số đếm, một vụ lớn có thể đổi cả tỷ lệ. Vì vậy không có khoảng ngẫu nhiên và không nêu đơn vị nào hơn hẳn hay kém hẳn.',
    describeRow: (name: string, rate: string, of: string, chance: string) => `${name} ${rate} trên ${of}, ${chance}.`,
    common: (value: string) => `mức chung ${value}`,
    of: (eligible: string) => `/ ${eligible}`,
    eligibleAxis: 'việc có điều kiện',
  },
  heatmap: {
    title: (finding: ExtremeFinding, at: Period) => {
      const wholeYear = at.months === 12;
      if (finding.kind === 'unknown') return 'Chưa tính được tiến độ của các đơn vị';
      if (finding.kind === 'none')
        return capitalised(`${everyUnit(finding.judged)} ${wholeYear ? 'đạt chỉ tiêu' : 'kịp tiến độ'}`);
      return wholeYear
        ? `${names(finding.names)} thấp hơn chỉ tiêu nhiều nhất: ${gapText(finding.gap)}`
        : `${names(finding.names)} chậm tiến độ nhất: ${gapText(finding.gap)}`;
    },
    subtitle: (basis: Basis, statYear: number) =>
      `Chênh lệch với nhịp dẫn tới chỉ tiêu ${byBasis(basis)} năm ${statYear}, điểm %, lũy kế từng tháng`,
    method:
      'Nhịp cần đạt không phải đường thẳng: mỗi tháng lấy chỉ tiêu × tỷ lệ cùng tháng năm trước ÷ tỷ lệ cả năm trước của chính đơn vị đó.',
    describeRow: (name: string, months: number, gap: string) => `${name} hết ${monthOf(months)}: ${gap}.`,
  },
  paths: {
    title: (finding: ExtremeFinding) => {
      if (finding.kind === 'unknown') return 'Chưa có số cùng kỳ để so các đơn vị';
      if (finding.kind === 'none') return 'Không đơn vị nào cao hơn cùng kỳ';
      return `${names(finding.names)} tăng nhiều nhất so với cùng kỳ: ${gapText(finding.gap)}`;
    },
    subtitle: (basis: Basis, statYear: number) =>
      `Tỷ lệ thi hành xong ${byBasis(basis)} lũy kế năm ${statYear}, %, cùng một thang đo; nét mảnh là năm trước, nét đứt là chỉ tiêu`,
    describeRow: (name: string, rate: string, yearBefore: string) => `${name} ${rate}, cùng kỳ ${yearBefore}.`,
  },
  flow: {
    title: (
      peak: { readonly months: number; readonly added: string } | null,
      corrections: readonly { readonly months: number; readonly amount: string }[],
    ) => {
      if (!peak) return 'Chưa có báo cáo tháng nào';
      const most = `${capitalised(monthOf(peak.months))} xong nhiều nhất: ${peak.added}`;
      const [first] = corrections;
      if (!first) return most;
      if (corrections.length === 1) return `${most}; ${monthOf(first.months)} điều chỉnh giảm ${first.amount}`;
      return `${most}; ${corrections.length} tháng có điều chỉnh giảm`;
    },
    subtitle: (basis: Basis, statYear: number, place: string) =>
      `${basis === 'cases' ? 'Số việc' : 'Số tiền'} thi hành xong trong từng tháng năm ${statYear}, ${place}; vạch ngang là cùng tháng năm trước`,
    method:
      'Số của một tháng là hiệu hai báo cáo lũy kế liền nhau. Khi số lũy kế giảm, phần giảm là điều chỉnh số đã báo cáo trước đó, đánh dấu riêng, không trừ vào việc làm trong tháng.',
    describeRow: (months: number, added: string) => `${capitalised(monthOf(months))}: ${added}.`,
    describeCorrection: (months: number, amount: string) =>
      `${capitalised(monthOf(months))} điều chỉnh giảm ${amount}.`,
    correction: 'điều chỉnh',
  },
  chain: {
    title: (docketed: Reading, completed: Reading, carriedForward: Reading) => {
      if (!isFigure(docketed) || !isFigure(completed) || !isFigure(carriedForward)) return 'Chưa đủ số để nối các bước';
      return `Thụ lý ${format.figure(docketed)}, xong ${format.figure(completed)}, chuyển kỳ sau ${format.figure(carriedForward)}`;
    },
    subtitle: (basis: Basis, place: string, at: Period) =>
      `${basis === 'cases' ? 'Số việc' : 'Số tiền'} qua từng bước, ${place}, ${when(at)}`,
    steps: {
      docketed: 'Thụ lý',
      entrustedOut: 'Ủy thác đi',
      withdrawn: 'Thu hồi, hủy',
      takenUp: 'Cục rút lên',
      totalToEnforce: 'Phải thi hành',
      notYetEligible: 'Chưa có điều kiện',
      postponedOrSuspended: 'Hoãn, tạm đình chỉ',
      eligible: 'Có điều kiện',
      completedTotal: 'Thi hành xong',
      eligibleCarriedForward: 'Còn lại có điều kiện',
      carriedForward: 'Chuyển kỳ sau',
    } satisfies Partial<Record<ChainStep['measure'], string>>,
    signs: { total: '', less: '− ', more: '+ ' } satisfies Record<ChainStep['kind'], string>,
    describeRow: (step: string, value: string) => `${step}: ${value}.`,
    broken: 'Các bước chưa đủ số hoặc cộng không khớp nên không vẽ thành chuỗi; bảng số dưới đây ghi từng số.',
  },
  comparison: {
    title: (cases: Reading<'points'>, amounts: Reading<'points'>) => {
      if (!isFigure(cases) || !isFigure(amounts)) return 'Chưa đủ số để so với mức chung của tỉnh';
      const side = (gap: Points) => (gap.value >= 0 ? 'cao hơn' : 'thấp hơn');
      const alike = side(cases) === side(amounts);
      return `${capitalised(side(cases))} mức chung của tỉnh ${gapText(cases)} về việc, ${alike ? '' : `${side(amounts)} `}${gapText(amounts)} về tiền`;
    },
    subtitle: (at: Period) => `Tỷ lệ thi hành xong, % trên số có điều kiện, ${when(at)}`,
    describeRow: (basis: string, rate: string, target: string, province: string) =>
      `${basis}: ${rate}, chỉ tiêu ${target}, toàn tỉnh ${province}.`,
    marks: { target: 'chỉ tiêu', province: 'toàn tỉnh', nation: 'cả nước', yearBefore: 'cùng kỳ' },
  },
  table: {
    title: (count: number) => `Mọi chỉ số của ${countUnits(count)}`,
    subtitle: (at: Period) =>
      `Lũy kế ${when(at)}. Bấm tiêu đề cột để sắp xếp. Hàng cộng là tổng; tỷ lệ của nó là tỷ số của hai tổng.`,
    fileSubtitle: (at: Period) => `Mọi chỉ số của biểu mẫu thống kê, lũy kế ${when(at)}`,
    fileGroups: { cases: 'Việc', amounts: 'Tiền' } satisfies Record<Basis, string>,
    search: 'Tìm trong bảng (không cần dấu)',
    sets: 'Cột',
    setOptions: { main: 'Chính', all: 'Tất cả' },
    groups: { cases: 'Việc', amounts: 'Tiền (triệu đồng)' } satisfies Record<Basis, string>,
    unit: 'Đơn vị',
    rate: 'Tỷ lệ xong, %',
    gap: { target: 'So chỉ tiêu', pace: 'So tiến độ', yearBefore: 'So cùng kỳ' } satisfies Record<Yardstick, string>,
    change: 'So cùng kỳ',
    eligibilityRate: 'Tỷ lệ có điều kiện, %',
    total: (count: number) => `Cộng ${countUnits(count)}`,
    noMatch: (text: string) => `Không có đơn vị nào khớp “${text}”.`,
    shown: (count: number, of: number) => `${count}/${of} đơn vị`,
    sortBy: (column: string) => `Sắp xếp theo ${column}`,
  },
  unit: {
    all: 'Tất cả đơn vị',
    previous: 'Đơn vị trước',
    next: 'Đơn vị sau',
    choose: 'Đơn vị',
    rates: 'Các kết quả chính của đơn vị',
    noReport: (name: string, at: Period) => `${name} chưa có báo cáo ${when(at)}`,
    noReportAdvice: 'Hãy chọn kỳ khác ở thanh lọc phía trên, hoặc xem đơn vị khác.',
    unknown: (code: string) => `Không có đơn vị “${code}”`,
    unknownAdvice: 'Mã đơn vị trong địa chỉ có thể đã gõ nhầm. Danh sách đầy đủ ở trang Đơn vị.',
    outside: (name: string, at: Period) => `${name} không hoạt động trong ${when(at)}`,
    outsideAdvice: 'Hãy chọn kỳ khác ở thanh lọc phía trên, hoặc xem đơn vị dưới đây.',
    ended: (on: string) => `Đơn vị này hoạt động đến ngày ${on}.`,
    began: (on: string) => `Đơn vị này có từ ngày ${on}.`,
    successors: 'Sau đó việc được chuyển cho:',
    predecessors: 'Tiếp nhận việc của:',
  },
};
