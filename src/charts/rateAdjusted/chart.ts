import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { rateAdjusted } from './spec.ts';

/** The printed rate beside what it is at last year's share of eligible, without terminations and without credit cases. */
export const rateAdjustedChart = defineChart({
  spec: rateAdjusted,
  rows,
  follows: ['basis'],
  shows: ['comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'ty-le-doc-theo-cach-khac',
  native: ({ rows: all }) => ({
    kind: 'bar',
    beside: all.flatMap(({ reading }, at) => (reading === 'printed' ? [] : [at])),
  }),
  stillWidths: { wide: 600, narrow: 300 },
});
