import { paceNote, yardsticks } from '../../../i18n/phrases/vi.ts';

/** Words that several charts share. */
export const vi = {
  /** Of a chart that does not follow what a reader has chosen. */
  unmoved: {
    basis: 'Phần này không thay đổi theo mục “Đo theo”.',
    comparison: 'Phần này không thay đổi theo mục “So với”.',
  },
  nothing: 'Chưa có số liệu để vẽ.',
  yardsticks,
  paceNote,
  columns: {
    measure: 'Tiêu chí',
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
};
