import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { unitQuadrant } from './spec.ts';

/** Units by both rates at once, in four corners. */
export const unitQuadrantChart = defineChart({
  spec: unitQuadrant,
  rows,
  follows: ['comparison'],
  shows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'bon-goc',
  stillWidths: { wide: 600, narrow: 300 },
});
