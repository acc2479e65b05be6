import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { paceHeatmap } from './spec.ts';

/** Unit × month: how far each is from the required pace, or from the year before. */
export const paceHeatmapChart = defineChart({
  spec: paceHeatmap,
  rows,
  follows: ['basis', 'comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'lech-nhip-tung-thang',
  stillWidths: { wide: 600, narrow: 300 },
});
