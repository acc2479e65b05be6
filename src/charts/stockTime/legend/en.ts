import type { vi } from './vi.ts';

/** Words that only the drawing says: they come with it. */
export const en: typeof vi = {
  time: 'Disposition time',
  timeOf: 'days of the period × carried forward ÷ completed',
  clearance: 'Completed against newly accepted',
  outflow: (rate) => `with entrusted out, withdrawn, taken up: ${rate}`,
  accepted: '100% = newly accepted',
  change: 'Change of stock',
  changeOf: 'carried forward against carried over',
  unchanged: '0 = unchanged',
  ago: (value) => `a year before ${value}`,
};
