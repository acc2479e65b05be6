import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { standstill } from './spec.ts';

/** What has not moved for twelve months, by type, size and credit. */
export const standstillChart = defineChart({
  spec: standstill,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'an-khong-bien-dong',
  native: 'bar',
  stillWidths: { wide: 600, narrow: 300 },
});
