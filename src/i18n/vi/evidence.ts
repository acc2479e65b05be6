/** Words of the evidence beside each figure and under each chart. */
export const evidence = {
  open: (figure: string, kind: string) => `Nguồn gốc của ${figure}: ${kind}`,
  title: 'Nguồn gốc con số',
  chartTitle: 'Nguồn gốc các số trong biểu đồ',
  source: 'Nguồn',
  paragraph: (paragraph: number) => `đoạn ${paragraph}`,
  formula: 'Cách tính',
  operations: { add: '+', subtract: '−', divide: '÷', proportion: '×', wilson: 'trên' },
  sumOf: (count: number) => `Tổng của ${count} số`,
  note: 'Lưu ý',
  sourceNumbers: (numbers: readonly number[]) => `nguồn ${numbers.join(', ')}`,
  subject: (place: string, when: string | undefined) => (when === undefined ? place : `${place} ${when}`),
  places: { nation: 'cả nước', units: 'các đơn vị đang xem' },
  table: 'Bảng số',
  tableOf: (title: string) => `Bảng số: ${title}`,
  moreRows: (next: number, left: number) => `Hiện thêm ${next} hàng (còn ${left})`,
  directions: {
    moreThan: '“hơn”: số thật lớn hơn số in.',
    lessThan: '“gần”, “dưới”: số thật nhỏ hơn số in.',
    about: '“khoảng”: không rõ số thật lớn hay nhỏ hơn.',
  },
};
