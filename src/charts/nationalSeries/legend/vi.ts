/** Words that only the drawing says: they come with it. */
export const vi = {
  provinceTarget: (name: string) => `chỉ tiêu của ${name}`,
  nationTarget: 'chỉ tiêu cả nước',
  noFigures: 'chưa có số',
  breaks: { 2020: 'từ 2020: biểu mẫu 06/2019', 2024: 'từ 2024: biểu mẫu 05/2024' },
};
