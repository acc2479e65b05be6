import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { dispositionTime } from './spec.ts';

/** How long the stock would last, year by year: the nation and what is published of the organisation. */
export const dispositionTimeChart = defineChart({
  spec: dispositionTime,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'thoi-gian-giai-quyet',
  native: 'column',
  stillWidths: { wide: 600, narrow: 300 },
});
