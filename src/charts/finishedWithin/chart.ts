import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { finishedWithin } from './spec.ts';

/** How many of the completed cases took no longer than so many days. */
export const finishedWithinChart = defineChart({
  spec: finishedWithin,
  rows,
  follows: [],
  shows: [],
  load: () => import('./Draw.tsx'),
  slug: 'thoi-gian-thi-hanh-xong',
  native: 'bar',
  stillWidths: { wide: 600, narrow: 300 },
});
