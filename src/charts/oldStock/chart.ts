import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { oldStock } from './spec.ts';

/** What is older than a year, by type, size and credit. */
export const oldStockChart = defineChart({
  spec: oldStock,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'an-ton-qua-mot-nam',
  native: 'bar',
  stillWidths: { wide: 600, narrow: 300 },
});
