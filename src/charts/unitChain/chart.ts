import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { barsOf, unitChain } from './spec.ts';
import { unitChainWords } from './words.ts';

/** The way from docketed to carried forward, as a waterfall that adds up. */
export const unitChainChart = defineChart({
  spec: unitChain,
  rows,
  follows: ['basis'],
  withheld: (data, messages) => (barsOf(data) ? undefined : unitChainWords(messages).broken),
  load: () => import('./Draw.tsx'),
  slug: 'tu-thu-ly-den-chuyen-ky',
  // No native form: in Office the steps would all begin at zero, and nothing would add up.
  stillWidths: { wide: 600, narrow: 300 },
});
