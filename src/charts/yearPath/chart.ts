import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { yearPath } from './spec.ts';

/** The year's cumulative path against the target and the same months of the year before. */
export const yearPathChart = defineChart({
  spec: yearPath,
  rows,
  follows: ['basis'],
  shows: ['comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'duong-di-trong-nam',
  native: 'line',
  stillWidths: { wide: 600, narrow: 300 },
});
