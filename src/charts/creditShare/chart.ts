import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { creditShare } from './spec.ts';

/** Few cases, much money: the share of bank-credit cases in what was completed. */
export const creditShareChart = defineChart({
  spec: creditShare,
  rows,
  follows: [],
  load: () => import('./Draw.tsx'),
  slug: 'an-tin-dung',
  native: 'bar',
  stillWidths: { wide: 350, narrow: 300 },
});
