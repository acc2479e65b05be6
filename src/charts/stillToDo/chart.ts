import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { stillToDoSpec } from './spec.ts';
import { stillToDoWords } from './words.ts';

/** What is still to be completed until 30/9, month by month. */
export const stillToDoChart = defineChart({
  spec: stillToDoSpec,
  rows,
  follows: ['basis'],
  withheld: ({ finding }, messages) => {
    const { withheld } = stillToDoWords(messages);
    if (finding.kind === 'open') return undefined;
    return finding.kind === 'over' ? withheld.over(finding.statYear) : withheld[finding.kind];
  },
  load: () => import('./Draw.tsx'),
  slug: 'con-phai-lam',
  native: 'bar',
  stillWidths: { wide: 600, narrow: 300 },
});
