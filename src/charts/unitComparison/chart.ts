import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { unitComparison } from './spec.ts';

/** A unit's two rates beside its target, the province, the nation and the year before. */
export const unitComparisonChart = defineChart({
  spec: unitComparison,
  rows,
  follows: [],
  shows: ['basis', 'comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'don-vi-va-toan-tinh',
  // Nobody is called out: the target is one of many that the unit stands beside.
  native: () => ({ kind: 'bar', calledOut: { rows: [] } }),
  stillWidths: { wide: 600, narrow: 300 },
});
