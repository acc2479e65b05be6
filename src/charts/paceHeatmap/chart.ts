import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { paceHeatmap } from './spec.ts';

/** Unit × month: how far each is ahead of or behind the path that leads to its target. */
export const paceHeatmapChart = defineChart({
  spec: paceHeatmap,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'lech-nhip-tung-thang',
  stillWidths: { wide: 600, narrow: 300 },
});
