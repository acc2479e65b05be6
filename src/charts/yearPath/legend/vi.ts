import type { Yardstick } from '../../../domain/yardstick.ts';

/** Words that only the drawing says: they come with it. */
export const vi = {
  year: (statYear: number) => `năm ${statYear}`,
  pace: 'tiến độ cần đạt',
  target: 'chỉ tiêu cả năm',
  band: 'phạm vi dao động ngẫu nhiên quanh tiến độ',
  strip: (yardstick: Yardstick, within: boolean) =>
    `Chênh lệch so với ${yardstick === 'pace' ? 'tiến độ cần đạt' : 'cùng kỳ'}, điểm\u00a0%${within ? '; cột rỗng: trong phạm vi dao động ngẫu nhiên' : ''}`,
};
