import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { creditShare, hasNone } from './spec.ts';

/** Few cases, much money: the share of bank-credit cases in what was completed. */
export const creditShareChart = defineChart({
  spec: creditShare,
  rows,
  follows: [],
  shows: ['basis'],
  // A bar from nothing to the whole with nothing in it says less than the words.
  withheld: (data, messages) => (hasNone(data) ? creditShare.describe(data, messages) : undefined),
  load: () => import('./Draw.tsx'),
  slug: 'an-tin-dung',
  native: 'bar',
  stillWidths: { wide: 350, narrow: 300 },
});
