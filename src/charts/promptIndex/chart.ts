import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { promptIndex } from './spec.ts';

/** How many firms find that court judgments are enforced promptly, in two editions of the survey. */
export const promptIndexChart = defineChart({
  spec: promptIndex,
  rows,
  follows: [],
  load: () => import('./Draw.tsx'),
  slug: 'phan-quyet-thi-hanh-nhanh',
  native: 'column',
  stillWidths: { wide: 310, narrow: 300 },
});
