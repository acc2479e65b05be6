import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Rate, type Reading } from '../../domain/figure.ts';
import type { PathFinding, SeriesFinding, UnitsFinding, Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { calendarMonth } from '../../domain/period.ts';
import { verdict } from '../../domain/targets.ts';
import { byBasis, capitalised, format, list, numberWord, period, reading } from './words.ts';

/** Rounded to whole points for a title, where two decimals would be noise; less than one keeps its first. */
const inTitle = (value: Extract<Reading, object>) =>
  format.figure(magnitude(value), { decimals: Math.abs(value.value) < 1 ? 1 : 0 });

const reach: Record<Yardstick, string> = {
  target: 'đạt chỉ tiêu',
  pace: 'kịp tiến độ',
  yearBefore: 'bằng hoặc cao hơn cùng kỳ',
};
const fail: Record<Yardstick, string> = {
  target: 'chưa đạt chỉ tiêu',
  pace: 'chậm tiến độ',
  yearBefore: 'thấp hơn cùng kỳ',
};

/** The same at the end of a sentence that has already named the yardstick. */
const failShort: Record<Yardstick, string> = { target: 'chưa đạt', pace: 'chậm', yearBefore: 'thấp hơn' };

const yardsticks: Record<Yardstick, string> = { target: 'Chỉ tiêu', pace: 'Mức cần đạt', yearBefore: 'Cùng kỳ' };

export const charts = {
  nothing: 'Chưa có số liệu để vẽ.',
  yardsticks,
  columns: {
    measure: 'Đo theo',
    nation: 'Cả nước',
    lead: 'Chênh lệch',
    credit: 'Tín dụng, ngân hàng',
    allCompleted: 'Tất cả đã xong',
    share: 'Tỷ trọng',
    unit: 'Đơn vị',
    rate: 'Tỷ lệ',
    gap: 'Chênh lệch',
    completed: 'Thi hành xong',
    eligible: 'Có điều kiện',
    month: 'Lũy kế đến hết',
    statYear: 'Năm thống kê',
  },
  nationComparison: {
    title: (own: string, wholeYear: boolean, cases: Reading<'points'>, amounts: Reading<'points'>) => {
      if (!wholeYear) return `${own} và cả nước: chỉ so được cả năm`;
      if (!isFigure(cases) || !isFigure(amounts)) return `${own} và cả nước: chưa đủ số liệu để so`;
      if (verdict(cases) === 'met' && verdict(amounts) === 'met') return 'Ngang mức cả nước cả về việc lẫn về tiền';
      const side = (gap: Extract<Reading<'points'>, object>) => (gap.value >= 0 ? 'cao hơn' : 'thấp hơn');
      const both = side(cases) === side(amounts);
      const first = `${capitalised(side(cases))} cả nước ${inTitle(cases)} về việc`;
      return `${first}, ${both ? '' : `${side(amounts)} `}${inTitle(amounts)} về tiền`;
    },
    subtitle: (statYear: number) => `Tỷ lệ thi hành xong năm ${statYear}, % trên số có điều kiện thi hành`,
    describeRow: (basis: string, own: string, ownRate: string, nationRate: string) =>
      `${basis}: ${own} ${ownRate}, cả nước ${nationRate}.`,
    withheld: 'Số cả nước chỉ công bố theo năm. So nhiều tháng với cả năm là sai, nên biểu đồ chờ kỳ 12 tháng.',
    absent: 'Chưa có số liệu cả nước cho năm này.',
  },
  creditShare: {
    title: (part: Reading, caseShare: Reading, amountShare: Reading) => {
      if (!isFigure(part)) return 'Án tín dụng, ngân hàng: chưa có số liệu';
      if (part.value === 0) return 'Không có án tín dụng, ngân hàng nào xong trong kỳ';
      if (!isFigure(caseShare) || !isFigure(amountShare))
        return capitalised(`${format.figure(part)} tín dụng, ngân hàng đã xong`);
      if (caseShare.value * 5 < amountShare.value) return `Ít việc, nhiều tiền: ${format.figure(part)} tín dụng`;
      return capitalised(`${format.figure(part)} tín dụng: ${format.figure(amountShare, { decimals: 0 })} số tiền`);
    },
    subtitle: (place: string, when: string) => `Án tín dụng, ngân hàng, ${place}, ${when}`,
    describeRow: (basis: string, part: string, whole: string, share: string) =>
      `${basis}: ${part} trong ${whole}, tức ${share}.`,
    of: (part: string, whole: string) => `${part} trong ${whole}`,
  },
  promptIndex: {
    title: (before: Rate, after: Rate) =>
      `${after.value >= before.value ? 'Tin tưởng hơn' : 'Kém tin tưởng hơn'}: từ ${format.figure(before)} ${after.value >= before.value ? 'lên' : 'xuống'} ${format.figure(after)}`,
    subtitle: 'Doanh nghiệp đồng ý phán quyết được thi hành nhanh',
    describe: (before: string, after: string, change: string) =>
      `Từ ${before} ở kỳ khảo sát trước đến ${after} ở kỳ sau, thay đổi ${change}.`,
    edition: 'Kỳ khảo sát',
    editions: { before: 'kỳ trước', after: 'kỳ sau' },
    agreeing: 'Tỷ lệ đồng ý',
  },
  unitStanding: {
    title: ({ yardstick, reached, judged, behind }: UnitsFinding, basis: Basis) => {
      if (judged === 0) return `Chưa so được các đơn vị ${byBasis(basis)}`;
      const [only] = behind;
      if (judged === 1)
        return only
          ? `${only} ${fail[yardstick]} ${byBasis(basis)}`
          : `Đơn vị này ${reach[yardstick]} ${byBasis(basis)}`;
      if (behind.length === 0) return `Cả ${numberWord(judged)} đơn vị ${reach[yardstick]} ${byBasis(basis)}`;
      if (reached === 0) return `Cả ${numberWord(judged)} đơn vị ${fail[yardstick]} ${byBasis(basis)}`;
      const some = `${capitalised(numberWord(reached))} trong ${numberWord(judged)} đơn vị ${reach[yardstick]} ${byBasis(basis)}`;
      return behind.length <= 2 ? `${some}; ${list(behind)} ${failShort[yardstick]}` : some;
    },
    subtitle: (basis: Basis, yardstick: Yardstick, when: string) =>
      `Tỷ lệ thi hành xong ${byBasis(basis)} so với ${yardsticks[yardstick].toLocaleLowerCase('vi')}, %, ${when}`,
    ends: (each: number, of: number) => `${each} đơn vị cao nhất và ${each} thấp nhất trong ${of}`,
    describeRow: (name: string, rate: string, yardstick: string, reference: string) =>
      `${name} ${rate}, ${yardstick.toLocaleLowerCase('vi')} ${reference}.`,
  },
  yearPath: {
    title: (finding: PathFinding) => {
      if (finding.kind === 'nothing') return 'Chưa có báo cáo tháng nào';
      if (finding.kind === 'reached') return `Đạt chỉ tiêu cả năm trong tháng ${calendarMonth(finding.months)}`;
      const so = `Hết tháng ${calendarMonth(finding.months)} đạt ${reading(finding.rate)}`;
      if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
      return `${so}, còn thiếu ${reading(finding.gap)} so với chỉ tiêu`;
    },
    subtitle: (basis: Basis, place: string) => `Tỷ lệ thi hành xong ${byBasis(basis)}, lũy kế từ 01/10, ${place}`,
    describe: (statYear: number, months: number, rate: string, yearBefore: string, target: string) =>
      `Lũy kế ${period({ statYear, months })}: ${rate}; cùng kỳ năm trước ${yearBefore}; chỉ tiêu cả năm ${target}.`,
    year: (statYear: number) => `Năm ${statYear}`,
    wholeYearTarget: 'Chỉ tiêu cả năm',
    target: (target: string) => `chỉ tiêu cả năm ${target}`,
    end: (rate: string, statYear: number) => `${rate} năm ${statYear}`,
    before: (rate: string) => `${rate} cùng kỳ`,
  },
  nationalSeries: {
    title: (finding: SeriesFinding | null, basis: Basis) => {
      if (!finding) return `Cả nước ${byBasis(basis)}: chưa đủ số liệu`;
      const { from, to } = finding;
      const [verb, way] = to.rate.value >= from.rate.value ? ['tăng', 'lên'] : ['giảm', 'xuống'];
      return `Tỷ lệ cả nước ${verb} từ ${format.figure(from.rate)} năm ${from.statYear} ${way} ${format.figure(to.rate)} năm ${to.statYear}`;
    },
    subtitle: (basis: Basis, province: string) =>
      `Tỷ lệ thi hành xong ${byBasis(basis)} cả năm, %; các điểm đã biết của ${province}`,
    describeRow: (statYear: number, nation: string, province: string, own: string) =>
      `Năm ${statYear}: cả nước ${nation}, ${province} ${own}.`,
    nationTarget: 'Chỉ tiêu cả nước',
    provinceTarget: (province: string) => `Chỉ tiêu ${province}`,
    nation: 'cả nước',
    target: 'chỉ tiêu',
    formsChanged: 'đổi biểu mẫu',
  },
};
