import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { stockAges } from './spec.ts';

/** What is carried forward by its age, with the median age. */
export const stockAgesChart = defineChart({
  spec: stockAges,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'tuoi-an-ton',
  native: 'bar',
  stillWidths: { wide: 600, narrow: 300 },
});
