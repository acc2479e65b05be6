import type { WhyWithheld } from '../../domain/forecast/forecast.ts';
import type { ForecastScore } from '../../domain/forecast/score.ts';
import type { Basis } from '../../domain/measures.ts';
import { byBasis, capitalised, format, list, missing, numberWord } from '../../i18n/core/vi.ts';
import type { ForecastFinding } from './finding.ts';

/** A rate as a forecast gives it: without "khoảng", which a sentence says once. */
const bare = ({ value }: { readonly value: number }, decimals: number) => `${format.number(value, decimals)}%`;

/** Words of the forecast of a year's end. */
export const vi = {
  title: (finding: ForecastFinding) => {
    switch (finding.kind) {
      case 'forecast': {
        const { rate, low, high, decimals } = finding;
        return `Dự báo đến 30/9 đạt khoảng ${bare(rate, decimals)}, từ ${bare(low, decimals)} đến ${bare(high, decimals)}`;
      }
      case 'naive':
        return `Kéo dài theo nhịp năm ${finding.year} thì đến 30/9 ${format.figure(finding.rate, { decimals: 1 })}, không phải dự báo`;
      case 'noNaive':
        return `Không kéo dài theo nhịp năm ${finding.year} được`;
      case 'withheld':
        return vi.withheldTitle(finding.why, finding.years);
    }
  },
  withheldTitle: (why: WhyWithheld, years: number) =>
    ({
      fewYears: `Chưa dự báo: ${years === 0 ? 'chưa có năm trước nào' : `${numberWord(years)} năm trước chưa đủ`}`,
      yearOver: 'Năm đã kết thúc, không còn gì để dự báo',
      nothingOpen: 'Đã thi hành xong mọi án có điều kiện, không còn gì để dự báo',
      notReported: 'Chưa có báo cáo nên chưa dự báo',
      notApplicable: 'Không có án có điều kiện, không có gì để dự báo',
    })[why],
  withheld: (why: WhyWithheld, years: number) =>
    ({
      fewYears: `${years === 0 ? 'Chưa có năm trước nào' : `${capitalised(numberWord(years))} năm trước chưa đủ`}: cần ít nhất ba năm trước mới biết các năm khác nhau nhiều hay ít.`,
      yearOver: 'Kết quả cả năm đã có.',
      nothingOpen: 'Không còn án có điều kiện nào chưa thi hành xong.',
      notReported: capitalised(missing.notReported),
      notApplicable: 'Không có án có điều kiện thi hành.',
    })[why],
  noNaive: 'Năm trước thiếu báo cáo, chưa làm gì được vào lúc này, hoặc kéo dài thì quá 100%.',
  subtitle: (basis: Basis, place: string, statYear: number) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)}, lũy kế từ 01/10, ${place}, năm ${statYear}`,
  method: (level: number, years: readonly number[]) =>
    `Ở các năm ${list(years.map(String))}, trong phần chưa thi hành xong vào lúc này có một tỷ lệ được làm xong đến 30/9; năm nay coi như bằng trung bình các tỷ lệ đó. Khoảng rộng hay hẹp theo mức các năm khác nhau: cứ 10 kết quả thì ${numberWord(level / 10)} kết quả nằm trong khoảng (${level}%).`,
  score: ({ tried, held }: ForecastScore) =>
    tried === 0
      ? 'Chưa có năm nào đã qua đủ ba năm trước nó để thử lại cách này.'
      : `Làm lại đúng cách này cho các năm đã qua: trong ${tried} lần dự báo như vậy ${held} lần đúng, tức kết quả cuối năm nằm trong khoảng.`,
  naiveNote: (year: number) =>
    `Lấy tỷ lệ lúc này × tỷ lệ cả năm ${year} ÷ tỷ lệ cùng kỳ năm ${year}. Một năm không cho biết sai lệch bao nhiêu nên không có khoảng.`,
  describe: (rate: string, low: string, high: string, target: string) =>
    `Dự báo đến 30/9 ${rate}, cận dưới ${low}, cận trên ${high}; chỉ tiêu cả năm ${target}.`,
  now: (statYear: number) => `năm ${statYear} đến nay`,
  forecast: 'dự báo',
  target: 'chỉ tiêu',
  naive: (year: number) => `theo nhịp năm ${year}`,
  columns: {
    month: 'Lũy kế đến hết',
    rate: 'Tỷ lệ',
    forecast: 'Dự báo',
    low: 'Cận dưới',
    high: 'Cận trên',
    naive: 'Kéo dài theo một năm trước, không phải dự báo',
    target: 'Chỉ tiêu cả năm',
    unit: 'Đơn vị',
    now: 'Hiện nay',
    years: 'Dựa trên các năm',
  },
  units: {
    title: (basis: Basis, made: number, of: number) => `Dự báo ${byBasis(basis)} của ${made} trong ${of} đơn vị`,
    subtitle: (statYear: number, level: number) =>
      `Tỷ lệ thi hành xong đến 30/9/${statYear}; ${level}% kết quả nằm giữa hai cận`,
  },
};
