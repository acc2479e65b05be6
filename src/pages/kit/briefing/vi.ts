import type { Yardstick } from '../../../domain/yardstick.ts';

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
    /** `judged` of all units could be judged; `asked` of them have a question. */
    title: (asked: number, judged: number, all: number) => {
      const of = judged === all ? `${all} đơn vị` : `${judged} đơn vị xét được`;
      if (all === 1)
        return asked === 0 ? 'Đơn vị không lệch quá dao động ngẫu nhiên' : 'Một câu hỏi cho người đứng đầu đơn vị';
      return asked === 0
        ? `Không đơn vị nào trong ${of} lệch quá dao động ngẫu nhiên`
        : `${asked} trong ${of} có điều cần hỏi người đứng đầu`;
    },
    subtitle: (place: string, when: string) => `Câu hỏi cho người đứng đầu từng đơn vị, kèm căn cứ: ${place}, ${when}`,
    unknown: 'Chưa đủ số liệu để xét: thiếu chỉ tiêu của đơn vị và số liệu năm trước',
    note: 'Mỗi đơn vị nhiều nhất một câu hỏi, về việc, và chỉ khi số liệu lệch quá giới hạn mà do ngẫu nhiên thì 500 đơn vị mới có một. Về tiền không hỏi: một việc lớn đủ làm đổi tỷ lệ.',
    more: (count: number) => `Còn ${count} đơn vị có câu hỏi nhưng lệch ít hơn.`,
    told: {
      target: (rate: string, target: string, gap: string, high: string, short: string | undefined) => ({
        question: `Vì sao tỷ lệ về việc thấp hơn chỉ tiêu ${gap}${short === undefined ? '' : `, thiếu ${short}`}?`,
        evidence: `Đạt ${rate}, chỉ tiêu ${target}; tính cả dao động ngẫu nhiên cũng chỉ tới ${high}`,
      }),
      pace: (rate: string, expected: string, gap: string, leeway: string) => ({
        question: `Vì sao về việc chậm tiến độ ${gap}, và cần gì để kịp chỉ tiêu cả năm?`,
        evidence: `Đạt ${rate}, tiến độ cần đạt ${expected}; ngẫu nhiên chỉ có thể lệch ${leeway}`,
      }),
      month: (added: string, addedBefore: string, change: string, low: string) => ({
        question: `Vì sao tháng cuối kỳ thi hành xong ít hơn cùng tháng năm trước ${change}?`,
        evidence: `Tháng này ${added}, cùng tháng năm trước ${addedBefore}; chênh lệch thấp hơn giới hạn dao động tự nhiên (${low})`,
      }),
      stock: (stock: string, stockBefore: string, difference: string) => ({
        question: `Vì sao án tồn nhiều hơn cùng kỳ năm trước ${difference}, và sẽ giải quyết bằng cách nào?`,
        evidence: `Chuyển kỳ sau ${stock}, cùng kỳ năm trước ${stockBefore}: nhiều hơn mức mà số thụ lý và thi hành xong trong 12 tháng có thể lệch do ngẫu nhiên`,
      }),
    },
  },
  changes: {
    title: (cases: string | undefined, money: string | undefined) =>
      cases === undefined
        ? 'Chưa so được với kỳ trước'
        : `Từ kỳ trước đến kỳ này số thi hành xong ${cases}${money === undefined ? '' : `, ${money}`}`,
    /** More than in the period before, less (a correction), or as much. */
    moved: (size: string, sign: number) => (sign === 0 ? 'không đổi' : sign < 0 ? `giảm ${size}` : `tăng ${size}`),
    missing: (count: number) => `Không tính ${count} đơn vị thiếu báo cáo của một trong hai kỳ.`,
    subtitle: (place: string, before: string, now: string) =>
      `Thay đổi giữa hai kỳ lũy kế, ${before} và ${now}: ${place}`,
    first: 'Đây là kỳ đầu của năm thống kê: chưa có kỳ trước trong năm để so.',
  },
  against: { target: 'Chỉ tiêu', pace: 'Tiến độ cần đạt', yearBefore: 'Cùng kỳ năm trước' } satisfies Record<
    Yardstick,
    string
  >,
};
