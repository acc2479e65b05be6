import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { monthlyFlow } from './spec.ts';

/** What each month brought, from cumulative reports. */
export const monthlyFlowChart = defineChart({
  spec: monthlyFlow,
  rows,
  follows: ['basis'],
  shows: ['comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'ket-qua-tung-thang',
  native: 'column',
  stillWidths: { wide: 600, narrow: 300 },
});
