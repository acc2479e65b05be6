import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { hasNation, nationComparison } from './spec.ts';
import { nationComparisonWords } from './words.ts';

/** Province beside nation, both rates of one whole year. */
export const nationComparisonChart = defineChart({
  spec: nationComparison,
  rows,
  follows: [],
  shows: ['basis'],
  withheld: (data, messages) => {
    const words = nationComparisonWords(messages);
    if (hasNation(data)) return undefined;
    return data.wholeYear ? words.absent : words.withheld;
  },
  load: () => import('./Draw.tsx'),
  slug: 'so-voi-ca-nuoc',
  native: 'bar',
  stillWidths: { wide: 490, narrow: 300 },
});
