import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { unitAges } from './spec.ts';

/** Units by how much of their stock is older than a year, with the median age. */
export const unitAgesChart = defineChart({
  spec: unitAges,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'tuoi-an-ton-cac-don-vi',
  native: 'bar',
  stillWidths: { wide: 600, narrow: 300 },
});
