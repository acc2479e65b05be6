import type { StockIndicator } from '../../domain/stock.ts';

/** What the indicators of stock and time are called, wherever they stand. */
export const vi: Readonly<Record<StockIndicator, string>> = {
  clearanceRate: 'Tỷ lệ giải quyết so với thụ lý mới',
  outflowRate: 'Tỷ lệ mọi số ra so với thụ lý mới',
  stockDifference: 'Án tồn tăng, giảm so với đầu kỳ',
  stockChange: 'Biến động án tồn',
  dispositionTime: 'Thời gian giải quyết ước tính',
  eligibleDispositionTime: 'Thời gian ước tính, riêng phần có điều kiện',
  congestionRate: 'Tỷ lệ tồn',
  eligibilityRate: 'Tỷ lệ có điều kiện',
  yieldRate: 'Tỷ lệ thi hành xong trên tổng phải thi hành',
  terminatedShare: 'Tỷ trọng đình chỉ trong số thi hành xong',
};
