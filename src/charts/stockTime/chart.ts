import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { stockTime } from './spec.ts';

/** How long the stock would last, whether what comes in is cleared, and whether the stock grows: three numbers. */
export const stockTimeChart = defineChart({
  spec: stockTime,
  rows,
  follows: ['basis', 'comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'an-ton-va-thoi-gian',
  stillWidths: { wide: 600, narrow: 328 },
});
