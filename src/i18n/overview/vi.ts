import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Headline } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { ProvenanceKind } from '../../domain/provenance.ts';
import type { Shortfall } from '../../domain/shortfall.ts';
import type { Concern } from '../../domain/standing.ts';
import type { StockCaveat } from '../../domain/stockCaveat.ts';
import { type Verdict, verdict } from '../../domain/targets.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, format, missing, period, units } from '../core/vi.ts';
import { quote, type Rich } from '../rich.ts';

const absent = missing.notReported;

const yardstickWords: Record<Yardstick, Record<Verdict, string>> = {
  target: { above: 'vượt chỉ tiêu', met: 'đạt chỉ tiêu', below: 'chưa đạt chỉ tiêu' },
  pace: { above: 'vượt tiến độ chỉ tiêu', met: 'đúng tiến độ chỉ tiêu', below: 'chậm tiến độ chỉ tiêu' },
  yearBefore: { above: 'cao hơn cùng kỳ', met: 'bằng cùng kỳ', below: 'thấp hơn cùng kỳ' },
};
const bothWords: Record<Yardstick, Record<Verdict, string>> = {
  target: {
    above: 'vượt cả hai chỉ tiêu được giao',
    met: 'đạt cả hai chỉ tiêu được giao',
    below: 'chưa đạt chỉ tiêu nào trong hai chỉ tiêu được giao',
  },
  pace: {
    above: 'vượt tiến độ chỉ tiêu cả về việc lẫn về tiền',
    met: 'đúng tiến độ chỉ tiêu cả về việc lẫn về tiền',
    below: 'chậm tiến độ chỉ tiêu cả về việc lẫn về tiền',
  },
  yearBefore: {
    above: 'cao hơn cùng kỳ cả về việc lẫn về tiền',
    met: 'bằng cùng kỳ cả về việc lẫn về tiền',
    below: 'thấp hơn cùng kỳ cả về việc lẫn về tiền',
  },
};
const unknownWords: Record<Yardstick, string> = {
  target: 'chưa có chỉ tiêu để so sánh',
  pace: 'chưa có mức cần đạt để so tiến độ',
  yearBefore: 'chưa có số liệu cùng kỳ để so sánh',
};

/** "chưa có chỉ tiêu về việc": what is missing, for one measure. */
function unknownBy(basis: Basis, yardstick: Yardstick): string {
  const what = { target: 'chỉ tiêu', pace: 'mức cần đạt', yearBefore: 'số liệu cùng kỳ' }[yardstick];
  return `chưa có ${what} ${byBasis(basis)}`;
}

function claim({ yardstick, verdicts: { cases, amounts } }: Headline): string {
  if (cases === null && amounts === null) return unknownWords[yardstick];
  if (cases === amounts && cases !== null) return bothWords[yardstick][cases];
  const said = (basis: Basis, value: Verdict | null) =>
    value === null ? unknownBy(basis, yardstick) : `${yardstickWords[yardstick][value]} ${byBasis(basis)}`;
  return `${said('cases', cases)}, ${said('amounts', amounts)}`;
}

const references: Record<Yardstick, string> = { target: 'chỉ tiêu', pace: 'tiến độ chỉ tiêu', yearBefore: 'cùng kỳ' };

/** "vượt chỉ tiêu", "thấp hơn cùng kỳ": what comes before the points of a gap. */
function sideOf(sense: 'above' | 'below', yardstick: Yardstick): string {
  const verb = sense === 'above' ? (yardstick === 'target' ? 'vượt' : 'cao hơn') : 'thấp hơn';
  return `${verb} ${references[yardstick]}`;
}

function distance(basis: Basis, gap: Reading<'points'>, yardstick: Yardstick): Rich {
  if (!isFigure(gap)) return [unknownBy(basis, yardstick)];
  const sense = verdict(gap);
  if (sense === 'met') return [`${yardstickWords[yardstick].met} ${byBasis(basis)}`];
  return [`${sideOf(sense, yardstick)} `, { figure: magnitude(gap) }, ` ${byBasis(basis)}`];
}

/** Both distances; what they have in common is said once. */
function distances({ cases, amounts }: Readonly<Record<Basis, Reading<'points'>>>, yardstick: Yardstick): Rich {
  if (!isFigure(cases) && !isFigure(amounts)) return [unknownWords[yardstick]];
  const first = distance('cases', cases, yardstick);
  const alike = isFigure(cases) && isFigure(amounts) && verdict(cases) === verdict(amounts) && verdict(cases) !== 'met';
  if (alike) return [...first, ' và ', { figure: magnitude(amounts) }, ` ${byBasis('amounts')}`];
  return [...first, ', ', ...distance('amounts', amounts, yardstick)];
}

const concernWords: Record<Concern['kind'], string> = {
  belowTarget: 'thấp hơn chỉ tiêu',
  behindPace: 'chậm tiến độ chỉ tiêu',
  belowYearBefore: 'thấp hơn cùng kỳ',
};

const against: Record<Yardstick, string> = { target: 'chỉ tiêu', pace: 'mức cần đạt', yearBefore: 'cùng kỳ' };

export const vi = {
  /** `place` is null for the whole province. */
  headline: (headline: Headline, place: string | null, when: Period) => {
    const sentence = `${claim(headline)} ${headline.yardstick === 'pace' ? `sau ${when.months} tháng năm ${when.statYear}` : period(when)}`;
    return place === null ? capitalised(sentence) : `${place}: ${sentence}`;
  },
  lead: (
    place: string,
    completed: Readonly<Record<Basis, Reading>>,
    gaps: Readonly<Record<Basis, Reading<'points'>>>,
    yardstick: Yardstick,
  ): Rich => [
    `${capitalised(place)} thi hành xong `,
    quote(completed.cases, `(số việc: ${absent})`),
    ', tương ứng ',
    quote(completed.amounts, `(số tiền: ${absent})`),
    ': ',
    ...distances(gaps, yardstick),
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
      derived: (place) => `Tỷ lệ của ${place} là số suy ra, tính theo công thức từ các số có nguồn.`,
      illustrative: (place, when) =>
        `${capitalised(place)}, ${when}: các số tính lại từ báo cáo minh họa, vì không nguồn nào công bố số của lựa chọn này.`,
    } satisfies Record<ProvenanceKind, (place: string, when: string) => string>,
    /** What the rest of the page is, where that has to be said: all of it, or some. */
    parts: {
      all: 'Phần theo đơn vị và theo tháng là số liệu minh họa.',
      some: 'Phần theo đơn vị và theo tháng có số liệu minh họa; dấu cạnh mỗi con số cho biết số nào.',
    },
    unfiltered: 'Chỉ số phán quyết, chuỗi cả nước và các kết quả nổi bật không đổi theo bộ lọc.',
    missing: (names: string) => `Chưa có báo cáo của ${names}; các số cộng không gồm phần này.`,
  },
  kpi: {
    strip: 'Các kết quả chính',
    rate: { cases: 'Tỷ lệ thi hành xong về việc', amounts: 'Tỷ lệ thi hành xong về tiền' },
    index: 'Phán quyết được thi hành nhanh chóng',
    credit: 'Án tín dụng, ngân hàng đã xong',
    gap: (gap: Reading<'points'>, yardstick: Yardstick): Rich => {
      if (!isFigure(gap)) return [unknownWords[yardstick]];
      const sense = verdict(gap);
      if (sense === 'met') return [yardstickWords[yardstick].met];
      return [
        sense === 'above' ? (yardstick === 'target' ? 'vượt ' : 'cao hơn ') : 'thấp hơn ',
        { figure: magnitude(gap) },
      ];
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
      target: 'Thấp hơn chỉ tiêu',
      pace: 'Chậm tiến độ chỉ tiêu',
      yearBefore: 'Thấp hơn cùng kỳ năm trước',
    } satisfies Record<Yardstick, string>,
    none: {
      target: 'Mọi đơn vị có chỉ tiêu đều đạt cả về việc lẫn về tiền.',
      pace: 'Mọi đơn vị có chỉ tiêu đều đúng hoặc vượt tiến độ cả về việc lẫn về tiền.',
      yearBefore: 'Không đơn vị nào thấp hơn cùng kỳ.',
    } satisfies Record<Yardstick, string>,
    more: (count: number) => `và ${count} mục nữa`,
    notJudged: 'Chưa xét được đơn vị nào cần lưu ý',
    unknown: {
      target: 'Năm này chưa có chỉ tiêu của từng đơn vị.',
      pace: 'Chưa xét được tiến độ: năm này thiếu chỉ tiêu của từng đơn vị hoặc báo cáo của năm trước.',
      yearBefore: 'Chưa có báo cáo của năm trước để so cùng kỳ.',
    } satisfies Record<Yardstick, string>,
    item: (concern: Concern, name: string, reference: Reading<'percent'>): Rich => [
      `${name}: ${concernWords[concern.kind]} `,
      { figure: magnitude(concern.gap) },
      ` ${byBasis(concern.basis)} (`,
      quote(concern.standing.rate, absent),
      ' so với ',
      quote(reference, absent),
      ')',
    ],
  },
  facts: {
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
