import type { HeadQuestion } from '../../../domain/headQuestions.ts';
import type { Yardstick } from '../../../domain/yardstick.ts';

type Of<K extends HeadQuestion['kind']> = Extract<HeadQuestion, { readonly kind: K }>;
/** What a question is told with: its numbers as they are written. */
export type Written<K extends HeadQuestion['kind']> = {
  readonly [N in Exclude<keyof Of<K>, 'kind' | 'shortfall'>]: string;
} & { readonly short?: string };

/** Words of what is prepared for a meeting: five slides and a brief. */
export const vi = {
  columns: {
    unit: 'Đơn vị',
    measure: 'Chỉ số',
    rate: 'Tỷ lệ',
    gap: 'Chênh lệch',
    why: 'So với cùng kỳ thay đổi vì đâu',
    question: 'Câu hỏi',
    value: 'Số của đơn vị',
    evidence: 'Căn cứ',
    before: 'Kỳ trước',
    now: 'Kỳ này',
    change: 'Thay đổi',
  },
  results: {
    subtitle: (place: string, when: string) => `Kết quả của kỳ: ${place}, ${when}`,
  },
  attention: {
    subtitle: (place: string, when: string) => `Đơn vị cần lưu ý và vì đâu: ${place}, ${when}`,
    more: (count: number) => `Còn ${count} mục nữa ở trang Đơn vị.`,
    unknown: 'chưa tách được',
  },
  questions: {
    title: (asked: number, units: number) =>
      asked === 0
        ? 'Không đơn vị nào lệch quá dao động ngẫu nhiên'
        : units === 1
          ? 'Một câu hỏi cho người đứng đầu đơn vị'
          : `${asked} trong ${units} đơn vị có điều cần hỏi người đứng đầu`,
    subtitle: (place: string, when: string) => `Câu hỏi cho người đứng đầu từng đơn vị, kèm căn cứ: ${place}, ${when}`,
    unknown: 'Chưa đủ số liệu để xét: thiếu chỉ tiêu của đơn vị và số liệu năm trước',
    note: 'Mỗi đơn vị nhiều nhất một câu hỏi, về việc, và chỉ khi số liệu lệch quá giới hạn mà do ngẫu nhiên thì 500 đơn vị mới có một. Về tiền không hỏi: một việc lớn đủ làm đổi tỷ lệ.',
    more: (count: number) => `Còn ${count} đơn vị có câu hỏi nhưng lệch ít hơn.`,
    ask: {
      target: ({ gap, short }: Written<'target'>) =>
        short === undefined
          ? `Vì sao tỷ lệ về việc thấp hơn chỉ tiêu ${gap}?`
          : `Vì sao tỷ lệ về việc thấp hơn chỉ tiêu ${gap}, thiếu ${short}?`,
      pace: ({ gap }: Written<'pace'>) => `Vì sao về việc chậm tiến độ ${gap}, và cần gì để kịp chỉ tiêu cả năm?`,
      month: ({ change }: Written<'month'>) =>
        `Vì sao tháng cuối kỳ thi hành xong ít hơn cùng tháng năm trước ${change}?`,
      stock: ({ difference }: Written<'stock'>) =>
        `Vì sao án tồn nhiều hơn cùng kỳ năm trước ${difference}, và sẽ giải quyết bằng cách nào?`,
    },
    evidence: {
      target: ({ rate, target, high }: Written<'target'>) =>
        `Đạt ${rate}, chỉ tiêu ${target}; tính cả dao động ngẫu nhiên cũng chỉ tới ${high}`,
      pace: ({ rate, expected, leeway }: Written<'pace'>) =>
        `Đạt ${rate}, tiến độ cần đạt ${expected}; ngẫu nhiên chỉ có thể lệch ${leeway}`,
      month: ({ added, addedBefore, low }: Written<'month'>) =>
        `Tháng này ${added}, cùng tháng năm trước ${addedBefore}; chênh lệch thấp hơn giới hạn dao động tự nhiên (${low})`,
      stock: ({ stock, stockBefore }: Written<'stock'>) =>
        `Chuyển kỳ sau ${stock}, cùng kỳ năm trước ${stockBefore}: nhiều hơn mức mà số thụ lý và thi hành xong trong 12 tháng có thể lệch do ngẫu nhiên`,
    },
  },
  changes: {
    title: (cases: string | undefined, money: string | undefined) =>
      cases === undefined
        ? 'Chưa so được với kỳ trước'
        : `Từ kỳ trước đến kỳ này thi hành xong thêm ${cases}${money === undefined ? '' : `, ${money}`}`,
    subtitle: (place: string, before: string, now: string) =>
      `Thay đổi giữa hai kỳ lũy kế, ${before} và ${now}: ${place}`,
    first: 'Đây là kỳ đầu của năm thống kê: chưa có kỳ trước trong năm để so.',
  },
  against: { target: 'Chỉ tiêu', pace: 'Tiến độ cần đạt', yearBefore: 'Cùng kỳ năm trước' } satisfies Record<
    Yardstick,
    string
  >,
};
