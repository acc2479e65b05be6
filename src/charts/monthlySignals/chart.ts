import { defineChart } from '../kit/chart.ts';
import { sharedWords } from '../kit/words/words.ts';
import { rows } from './rows.ts';
import { monthlySignals } from './spec.ts';

/** Which months are more than the usual ups and downs. */
export const monthlySignalsChart = defineChart({
  spec: monthlySignals,
  rows,
  follows: ['basis'],
  shows: ['comparison'],
  // Months there are, but none that has its like in the year before.
  withheld: ({ chart }, messages) => (chart.known === 0 ? sharedWords(messages).nothing : undefined),
  load: () => import('./Draw.tsx'),
  slug: 'tin-hieu-tung-thang',
  native: 'line',
  stillWidths: { wide: 600, narrow: 300 },
});
