import { fewestPoints, runLength, trendLength } from '../../domain/controlChart.ts';
import type { Basis } from '../../domain/measures.ts';
import { capitalised, countName, list, numberWord } from '../../i18n/core/vi.ts';
import { monthOf } from '../../i18n/unitPhrases/vi.ts';
import type { MonthSignal } from './spec.ts';

const sides = { above: 'cao hơn', below: 'thấp hơn' };
const limits = { above: 'giới hạn trên', below: 'giới hạn dưới' };
const months = (all: readonly number[]) => list(all.map(monthOf));
const stretch = (all: readonly number[]) => `từ ${monthOf(all[0] ?? 1)} đến ${monthOf(all.at(-1) ?? 12)}`;

/** Of a signal in a title. */
const named: Readonly<Record<MonthSignal['rule'], (signal: MonthSignal) => string>> = {
  outside: ({ side, months: all }) => `${months(all)} ${sides[side]} giới hạn thường`,
  run: ({ side, months: all }) =>
    `${numberWord(all.length)} tháng liền ${sides[side]} mức trung bình (${stretch(all)})`,
  trend: ({ side, months: all }) =>
    `${numberWord(all.length)} tháng liền chênh lệch ${side === 'above' ? 'tăng' : 'giảm'} dần (${stretch(all)})`,
  near: ({ side, months: all }) => `${months(all)} sát ${limits[side]}`,
};

/** Words of the chart. */
export const vi = {
  title: ({ known, signals }: { readonly known: number; readonly signals: readonly MonthSignal[] }) => {
    if (known === 0) return 'Chưa có tháng nào so được với cùng tháng năm trước';
    if (known < fewestPoints)
      return `Mới có ${numberWord(known)} tháng so được với năm trước: cần ít nhất ${fewestPoints} tháng để nhận ra tín hiệu`;
    if (signals.length === 0) return 'Không có tín hiệu: các tháng dao động trong giới hạn thường';
    const first = signals.slice(0, 2).map((signal) => named[signal.rule](signal));
    const more = signals.length > 2 ? `; và ${signals.length - 2} tín hiệu nữa` : '';
    return `Tín hiệu: ${first.join('; ')}${more}`;
  },
  subtitle: (basis: Basis, statYear: number, place: string) =>
    `${countName(basis)} thi hành xong trong tháng trừ đi cùng tháng năm trước, ${place}, năm ${statYear}`,
  method: `Cách đọc (biểu đồ XmR): giới hạn thường là trung bình ± 2,66 lần khoảng cách trung bình giữa hai điểm liền nhau. Tín hiệu là một tháng ngoài giới hạn; ${runLength} tháng liền ở cùng một phía của trung bình; ${trendLength} tháng liền tăng hoặc giảm; hai trong ba tháng liền ở một phần ba ngoài cùng của cùng một phía. Tín hiệu là lời nhắc tìm nguyên nhân: chỉ do ngẫu nhiên, cứ 12 đến 16 biểu đồ đủ 12 tháng cũng có một biểu đồ báo nhầm. Điều chỉnh giảm số đã báo cáo được đánh dấu riêng, không trừ vào tháng.`,
  describeRow: (month: number, change: string) => `${capitalised(monthOf(month))}: ${change}.`,
  describeLimits: (mean: string, low: string, high: string) =>
    `Trung bình ${mean}, giới hạn thường từ ${low} đến ${high}.`,
  columns: {
    change: 'Chênh lệch so với cùng tháng',
    mean: 'Trung bình',
    low: 'Giới hạn dưới',
    high: 'Giới hạn trên',
    signal: 'Tín hiệu',
  },
  rule: ({ rule, side }: MonthSignal): string =>
    ({
      outside: `${side === 'above' ? 'trên' : 'dưới'} giới hạn`,
      run: `chuỗi ${side === 'above' ? 'trên' : 'dưới'} trung bình`,
      trend: `chuỗi ${side === 'above' ? 'tăng' : 'giảm'}`,
      near: `sát ${limits[side]}`,
    })[rule],
  lines: {
    mean: (value: string) => `trung bình ${value}`,
    low: (value: string) => `giới hạn ${value}`,
    high: (value: string) => `giới hạn ${value}`,
  },
  correction: 'có điều chỉnh giảm',
};
