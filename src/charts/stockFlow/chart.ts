import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { stockFlow } from './spec.ts';

/** What came in, what left and what is left, with the indicators of stock and time. */
export const stockFlowChart = defineChart({
  spec: stockFlow,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'an-ton',
  stillWidths: { wide: 600, narrow: 300 },
});
