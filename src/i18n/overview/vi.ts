import { magnitude } from '../../domain/algebra.ts';
import type { Concern } from '../../domain/concerns.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Headline } from '../../domain/findings.ts';
import type { Basis, ByBasis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { ProvenanceKind } from '../../domain/provenance.ts';
import { printed } from '../../domain/rounding.ts';
import type { Shortfall } from '../../domain/shortfall.ts';
import type { Standing } from '../../domain/standing.ts';
import type { StockCaveat } from '../../domain/stockCaveat.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { Grown, Miss } from '../../domain/unitConcerns.ts';
import { gapTo, type Judged, referenceOf, verdictOn, type Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, format, missing, period, units } from '../core/vi.ts';
import { against, byChance, chance, sideOf, type VerdictWords, verdictWords } from '../phrases/vi.ts';
import { quote, type Rich } from '../rich.ts';

const absent = missing.notReported;

const bothTargets: VerdictWords = {
  above: 'vượt cả hai chỉ tiêu',
  met: 'đạt cả hai chỉ tiêu',
  below: 'chưa đạt chỉ tiêu nào trong hai chỉ tiêu',
};
/** What is missing where nothing can be said. */
const unknown: Record<Yardstick, string> = {
  target: 'chưa có chỉ tiêu',
  pace: 'chưa có tiến độ cần đạt',
  yearBefore: 'chưa có số liệu cùng kỳ',
};
const toCompare = 'để so sánh';

function claim({ yardstick, verdicts: { cases, amounts }, assigned }: Headline): string {
  const words = verdictWords[yardstick];
  if (cases === null && amounts === null) return `${unknown[yardstick]} ${toCompare}`;
  const said = (basis: Basis, value: Verdict | null) =>
    `${value === null ? unknown[yardstick] : words[value]} ${byBasis(basis)}`;
  // Money is no part of the answer on the way: its distance is a number of the lead.
  if (yardstick === 'pace') return said('cases', cases);
  if (cases === amounts && cases !== null)
    return yardstick === 'target'
      ? `${bothTargets[cases]}${assigned ? ' được giao' : ''}`
      : `${words[cases]} cả về việc lẫn về tiền`;
  return `${said('cases', cases)}, ${said('amounts', amounts)}`;
}

/** "thấp hơn cùng kỳ 1,0 điểm % về việc". */
function distance(basis: Basis, standing: Judged, yardstick: Yardstick): Rich {
  const gap = gapTo(standing, yardstick);
  const by = ` ${byBasis(basis)}`;
  if (!isFigure(gap)) return [unknown[yardstick] + by];
  const verdict = verdictOn(standing, yardstick);
  if (verdict === 'met' || !printed(gap)) return [verdictWords[yardstick].met + by];
  return [`${sideOf(gap, yardstick)} ${against[yardstick]} `, { figure: magnitude(gap) }, by + chance(verdict)];
}

/** Both distances; what they have in common is said once. */
function distances({ cases, amounts }: ByBasis<Judged>, yardstick: Yardstick): Rich {
  const [first, second] = [distance('cases', cases, yardstick), distance('amounts', amounts, yardstick)];
  const alike = first.length > 1 && first[0] === second[0];
  return [...first, ...(alike ? [' và ', ...second.slice(1)] : [', ', ...second])];
}

/** Bank credit by one measure: how much, and its share of what was completed. */
export interface CreditPart {
  readonly part: Reading;
  readonly share: Reading;
}

export const vi = {
  /** `place` is null for the whole province. */
  headline: (headline: Headline, place: string | null, when: Period) => {
    const sentence = `${claim(headline)} ${headline.yardstick === 'pace' ? `sau ${period(when)}` : period(when)}`;
    return place === null ? capitalised(sentence) : `${place}: ${sentence}`;
  },
  lead: (place: string, standings: ByBasis<Judged & Pick<Standing, 'completed'>>, yardstick: Yardstick): Rich => [
    `${capitalised(place)} thi hành xong `,
    quote(standings.cases.completed, `(số việc: ${absent})`),
    ', tương ứng ',
    quote(standings.amounts.completed, `(số tiền: ${absent})`),
    ': ',
    ...distances(standings, yardstick),
    '.',
  ],
  /** What the rates do not say: the stock, and what came in. */
  stock: (caveats: readonly StockCaveat[]): Rich => [
    'Án tồn: ',
    ...caveats.flatMap(({ basis, clearance, difference }, at): Rich => {
      const way = difference.value > 0 ? 'tăng ' : 'giảm ';
      return [
        at === 0 ? '' : '; ',
        `${byBasis(basis)} ${difference.value === 0 ? 'không đổi' : way}`,
        ...(difference.value === 0 ? [] : [{ figure: magnitude(difference) }]),
        ', thi hành xong bằng ',
        { figure: clearance },
        ' số mới thụ lý',
      ];
    }),
    '.',
  ],
  scope: {
    dates: (statYear: number, from: string, to: string) => `Năm thống kê ${statYear}, số liệu từ ${from} đến ${to}.`,
    /** What the rates above are. */
    rates: {
      reported: (place) => `Tỷ lệ của ${place} là số công bố.`,
      imported: (place) => `Tỷ lệ của ${place} nhập từ tệp của cơ quan.`,
      register: (place) => `Tỷ lệ của ${place} đếm từ sổ thụ lý.`,
      derived: (place) => `Tỷ lệ của ${place} là số suy ra, tính theo công thức từ các số có nguồn.`,
      illustrative: (place, when) =>
        `${capitalised(place)}, ${when}: các số tính lại từ báo cáo minh họa, vì không nguồn nào công bố số của lựa chọn này.`,
      trial: (place, when) => `${capitalised(place)}, ${when}: số liệu thử, tính lại từ những mức tự đặt.`,
    } satisfies Record<ProvenanceKind, (place: string, when: string) => string>,
    /** What the rest of the page is, where that has to be said: all of it, or some, by the name of the kind. */
    parts: {
      all: (kind: string) => `Phần theo đơn vị và theo tháng là ${kind.toLowerCase()}.`,
      some: (kind: string) =>
        `Phần theo đơn vị và theo tháng có ${kind.toLowerCase()}; dấu cạnh mỗi con số cho biết số nào.`,
    },
    unfiltered:
      'Chỉ số phán quyết, chuỗi cả nước, thời gian giải quyết theo năm và các kết quả nổi bật không đổi theo bộ lọc.',
    broken: (names: string) => `Báo cáo của ${names} trong tệp bị hỏng; các số cộng không gồm phần này.`,
    missing: (names: string) => `Chưa có báo cáo của ${names}; các số cộng không gồm phần này.`,
  },
  kpi: {
    strip: 'Các kết quả chính',
    rate: { cases: 'Tỷ lệ thi hành xong về việc', amounts: 'Tỷ lệ thi hành xong về tiền' },
    index: 'Phán quyết được thi hành nhanh chóng',
    credit: 'Án tín dụng, ngân hàng đã xong',
    gap: (standing: Judged, yardstick: Yardstick): Rich => {
      const gap = gapTo(standing, yardstick);
      if (!isFigure(gap)) return [`${unknown[yardstick]} ${toCompare}`];
      const verdict = verdictOn(standing, yardstick);
      if (verdict === 'met' || !printed(gap)) return [verdictWords[yardstick].met];
      return [`${sideOf(gap, yardstick)} `, { figure: magnitude(gap) }, chance(verdict)];
    },
    reference: (reference: Reading<'percent'>, yardstick: Yardstick): Rich => [
      `${against[yardstick]} `,
      quote(reference, absent),
    ],
    base: (completed: Reading, eligible: Reading): Rich => [
      quote(completed, absent),
      ' trên ',
      quote(eligible, absent),
      ' có điều kiện',
    ],
    short: ({ short, needed, eligible, completed }: Shortfall): Rich => [
      'thiếu ',
      { figure: short },
      ': cần ',
      { figure: needed, options: { bare: true } },
      ' của ',
      { figure: eligible, options: { bare: true } },
      ', đã ',
      { figure: completed, options: { bare: true } },
    ],
    eligibility: (rate: Reading<'percent'>): Rich => ['tỷ lệ có điều kiện ', quote(rate, absent)],
    indexChange: (change: Reading, before: Reading): Rich => {
      const fallen = isFigure(change) && change.value < 0;
      return [
        fallen ? 'giảm ' : 'tăng ',
        quote(isFigure(change) ? magnitude(change) : change, absent),
        ' từ ',
        quote(before, absent),
      ];
    },
    indexRank: (rank: Reading, of: Reading): Rich => [
      'hạng ',
      quote(rank, absent),
      '/',
      quote(of, absent),
      ' mục thiết chế pháp lý của tỉnh',
    ],
    creditMoney: (amount: Reading): Rich => [quote(amount, absent)],
    creditShare: (share: Reading): Rich => [quote(share, absent), ' số tiền đã thi hành xong'],
    unfiltered: (whole: string) => `${whole}, không theo bộ lọc`,
  },
  attention: {
    title: (count: number) => (count === 0 ? 'Không có đơn vị nào cần lưu ý' : `${units(count)} cần lưu ý`),
    subtitle: {
      target: 'Thấp hơn chỉ tiêu về việc hoặc tiền, rồi án tồn về việc tăng; nặng nhất trước',
      pace: 'Chậm tiến độ cần đạt về việc ngoài phạm vi dao động ngẫu nhiên',
      yearBefore: 'Thấp hơn cùng kỳ năm trước; nặng nhất trước',
    } satisfies Record<Yardstick, string>,
    none: {
      target: 'Mọi đơn vị có chỉ tiêu đều đạt cả về việc lẫn về tiền.',
      pace: `Mọi đơn vị theo kịp tiến độ cần đạt về việc, hoặc chỉ lệch ${byChance}.`,
      yearBefore: 'Không đơn vị nào thấp hơn cùng kỳ.',
    } satisfies Record<Yardstick, string>,
    more: (count: number) => `và ${count} mục nữa ở trang Đơn vị`,
    notJudged: 'Chưa xét được đơn vị nào cần lưu ý',
    unknown: {
      target: 'Năm này chưa có chỉ tiêu của từng đơn vị.',
      pace: 'Chưa xét được tiến độ: năm này thiếu chỉ tiêu của từng đơn vị hoặc số liệu năm trước.',
      yearBefore: 'Không có số liệu năm trước để so cùng kỳ.',
    } satisfies Record<Yardstick, string>,
    /** What lies on a unit, in few words: "thiếu 3 việc", "thấp hơn 1,9 điểm %". */
    brief: ({ gap, shortfall }: Miss, yardstick: Yardstick): Rich =>
      shortfall
        ? ['thiếu ', { figure: shortfall.short }]
        : [`${sideOf(gap, yardstick)} ${against[yardstick]} `, { figure: magnitude(gap) }],
    /** The numbers behind it, as a sentence. */
    detail: ({ basis, gap, standing, shortfall, byChance: explained }: Miss, yardstick: Yardstick): Rich => [
      `${capitalised(byBasis(basis))}: `,
      quote(standing.rate, absent),
      ` so với ${against[yardstick]} `,
      quote(referenceOf(standing, yardstick), absent),
      ...(shortfall
        ? [
            ', thấp hơn ',
            { figure: magnitude(gap) },
            '; cần ',
            { figure: shortfall.needed, options: { bare: true } },
            ' của ',
            { figure: shortfall.eligible, options: { bare: true } },
            ' việc, đã xong ',
            { figure: shortfall.completed, options: { bare: true } },
          ]
        : []),
      ...(explained === undefined ? [] : [`; ${explained ? 'trong' : 'ngoài'} phạm vi dao động ngẫu nhiên`]),
      '.',
    ],
    stockBrief: (change: Reading): Rich => ['án tồn tăng ', quote(change, absent)],
    stockDetail: ({ change, clearance }: Grown, alone: boolean): Rich => [
      ...(alone ? [] : ['Án tồn về việc tăng ', { figure: change }, '; ']),
      `${alone ? 'S' : 's'}ố việc xong bằng `,
      quote(clearance, absent),
      ' số mới thụ lý.',
    ],
    item: ({ basis, standing }: Concern, name: string, yardstick: Yardstick): Rich => [
      `${name}: `,
      ...distance(basis, standing, yardstick),
      ' (',
      quote(standing.rate, absent),
      ' so với ',
      quote(referenceOf(standing, yardstick), absent),
      ')',
    ],
  },
  facts: {
    /** Of the line that unfolds them. */
    label: (count: number) => `${count} kết quả khác`,
    /** Names of the lines. */
    names: {
      credit: 'Án tín dụng, ngân hàng',
      index: 'Phán quyết được thi hành nhanh chóng',
      rest: 'Việc khó, phong trào chuyên đề',
    },
    credit: (cases: CreditPart, amounts: CreditPart, mayDiffer: boolean): Rich => [
      quote(cases.part, absent),
      ...(isFigure(cases.share) ? [', ', { figure: cases.share }, ' số việc xong'] : []),
      '; ',
      quote(amounts.part, absent),
      ...(isFigure(amounts.share) ? [', ', { figure: amounts.share }, ' số tiền đã thi hành xong'] : []),
      mayDiffer ? ' (hai kỳ có thể khác nhau)' : '',
    ],
    noCredit: 'Không có việc nào xong trong kỳ',
    index: (value: Reading, change: Reading, before: Reading): Rich => {
      const fallen = isFigure(change) && change.value < 0;
      return [
        quote(value, absent),
        ` doanh nghiệp đồng ý, ${fallen ? 'giảm' : 'tăng'} `,
        quote(isFigure(change) ? magnitude(change) : change, absent),
        ' từ ',
        quote(before, absent),
        ' kỳ trước',
      ];
    },
    survey: 'khảo sát của PCI, không theo năm thống kê',
    title: (statYear: number | undefined) => `Kết quả nổi bật${statYear === undefined ? '' : ` năm ${statYear}`}`,
    subtitle: (whole: string, date: string) => `${capitalised(whole)}, theo bài báo ngày ${date}`,
    hardCases: (count: Reading): Rich => [
      quote(count, absent),
      ' khó, kéo dài được giải quyết dứt điểm bằng thỏa thuận, không phải cưỡng chế',
    ],
    campaign: (reach: Reading, from: number, to: number): Rich => [
      `Phong trào chuyên đề ${from}–${to} về án lớn, án tín dụng và án khó được triển khai tới `,
      quote(reach, absent),
      ' cán bộ, công chức',
    ],
  },
  announce: (place: string, when: string, basis: Basis, rate: Reading<'percent'>) =>
    `Đang xem ${place}, ${when}. Tỷ lệ thi hành xong ${byBasis(basis)}: ${typeof rate === 'string' ? missing[rate] : format.figure(rate)}.`,
};
