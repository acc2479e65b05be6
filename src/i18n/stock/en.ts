import type { vi } from './vi.ts';

/** What the indicators of stock and time are called, wherever they stand. */
export const en: typeof vi = {
  clearanceRate: 'Clearance rate: completed ÷ newly accepted',
  outflowRate: 'All outflow ÷ newly accepted',
  stockDifference: 'Change of stock since the start of the year',
  stockChange: 'Change of stock, relative',
  dispositionTime: 'Disposition time',
  eligibleDispositionTime: 'Disposition time, eligible stock only',
  congestionRate: 'Congestion rate',
  eligibilityRate: 'Eligibility rate',
  yieldRate: 'Completed ÷ total to enforce',
  terminatedShare: 'Share of terminated in completed',
};
