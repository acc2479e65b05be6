import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { nationalSeries } from './spec.ts';

/** The nation's rates over the years with the province's known points. */
export const nationalSeriesChart = defineChart({
  spec: nationalSeries,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'chuoi-ca-nuoc',
  native: 'line',
  stillWidths: { wide: 600, narrow: 300 },
});
