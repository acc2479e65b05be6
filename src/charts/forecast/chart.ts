import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { forecastSpec } from './spec.ts';
import { forecastWords } from './words.ts';

/** Where a completion rate comes to by the year's end. */
export const forecastChart = defineChart({
  spec: forecastSpec,
  rows: (look, messages) => rows(look, messages),
  follows: ['basis'],
  withheld: ({ finding }, messages) => {
    const words = forecastWords(messages);
    if (finding.kind === 'noNaive') return words.noNaive;
    return finding.kind === 'withheld' ? words.withheld(finding.why, finding.years) : undefined;
  },
  load: () => import('./Draw.tsx'),
  slug: 'du-bao-den-het-nam',
  native: 'line',
  stillWidths: { wide: 600, narrow: 300 },
});
