import { isExplained } from '../../domain/reasons.ts';
import { defineChart } from '../kit/chart.ts';
import { reasonsWords } from '../kit/reasons/words.ts';
import { rows } from './rows.ts';
import { gapReasons } from './spec.ts';
import { gapReasonsWords } from './words.ts';

/** Why one of two units has the lower rate, as a waterfall from the higher rate to the lower. */
export const gapReasonsChart = defineChart({
  spec: gapReasons,
  rows,
  follows: ['basis'],
  withheld: ({ reasons, unitNames }, messages) =>
    isExplained(reasons)
      ? undefined
      : gapReasonsWords(messages).withheld[reasons.why](reasonsWords(messages).unitsOf(unitNames)),
  load: () => import('./Draw.tsx'),
  slug: 'vi-sao-hai-don-vi-khac-nhau',
  // No native form: Office draws bars from zero, beside which parts of a point cannot be seen.
  stillWidths: { wide: 600, narrow: 300 },
});
