import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { unitRanking } from './spec.ts';

/** A ranking that is fair to small units: a rate with what chance can do to it. */
export const unitRankingChart = defineChart({
  spec: unitRanking,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'xep-hang-don-vi',
  native: 'bar',
  stillWidths: { wide: 860, middle: 600, narrow: 300 },
});
