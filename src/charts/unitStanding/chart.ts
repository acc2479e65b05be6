import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { unitStanding } from './spec.ts';

/** Units against their targets, or against the year before. */
export const unitStandingChart = defineChart({
  spec: unitStanding,
  rows,
  follows: ['basis', 'comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'don-vi-so-chi-tieu',
  native: ({ rows: all }) => ({
    kind: 'bar',
    calledOut: { rows: all.flatMap(({ verdict }, at) => (verdict === 'below' ? [at] : [])) },
  }),
  stillWidths: { wide: 832, middle: 600, narrow: 300 },
});
