/** Words of the evidence beside each figure and under each chart. */
export const vi = {
  open: (figure: string, kind: string) => `Nguồn gốc của ${figure}: ${kind}`,
  doubtful: 'không cộng khớp',
  title: 'Nguồn gốc con số',
  chartTitle: 'Nguồn gốc các số trong biểu đồ',
  sourceNumbers: (numbers: readonly number[]) => `nguồn ${numbers.join(', ')}`,
  table: 'Bảng số',
  tableOf: (title: string) => `Bảng số: ${title}`,
};
