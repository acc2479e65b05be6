import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { similarUnits } from './spec.ts';

/** A unit's rate beside those of the units that are most like it. */
export const similarUnitsChart = defineChart({
  spec: similarUnits,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'don-vi-tuong-tu',
  native: ({ rows: all }) => ({ kind: 'bar', beside: all.map((_, at) => at).slice(1) }),
  stillWidths: { wide: 600, narrow: 300 },
});
