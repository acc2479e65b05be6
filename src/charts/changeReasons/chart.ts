import { isExplained } from '../../domain/reasons.ts';
import { defineChart } from '../kit/chart.ts';
import { reasonsWords } from '../kit/reasons/words.ts';
import { rows } from './rows.ts';
import { changeReasons } from './spec.ts';
import { changeReasonsWords } from './words.ts';

/** Why the rate is another one than a year ago, as a waterfall from last year's rate to this year's. */
export const changeReasonsChart = defineChart({
  spec: changeReasons,
  rows,
  follows: ['basis'],
  shows: ['comparison'],
  withheld: ({ reasons, unitNames }, messages) =>
    isExplained(reasons)
      ? undefined
      : changeReasonsWords(messages).withheld[reasons.why](reasonsWords(messages).unitsOf(unitNames)),
  load: () => import('./Draw.tsx'),
  slug: 'vi-sao-ty-le-thay-doi',
  // No native form: Office draws bars from zero, beside which parts of a point cannot be seen.
  stillWidths: { wide: 600, narrow: 300 },
});
