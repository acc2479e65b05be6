import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { unitPaths } from './spec.ts';

/** Small pictures of every unit's year, all on one scale. */
export const unitPathsChart = defineChart({
  spec: unitPaths,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'duong-di-tung-don-vi',
  stillWidths: { wide: 1230, middle: 680, narrow: 300 },
});
