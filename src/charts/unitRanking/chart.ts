import { isFigure } from '../../domain/figure.ts';
import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { formOf, unitRanking } from './spec.ts';
import { unitRankingWords } from './words.ts';

/** A ranking that is fair to small units: a rate with what chance can do to it. */
export const unitRankingChart = defineChart({
  spec: unitRanking,
  rows,
  follows: ['basis'],
  load: () => import('./Draw.tsx'),
  slug: 'xep-hang-don-vi',
  native: (data, messages) => {
    // A funnel is a picture.
    if (formOf(data) === 'funnel') return undefined;
    const { below, common } = unitRankingWords(messages).native;
    return {
      kind: 'bar',
      calledOut: { rows: data.rows.flatMap(({ chance }, at) => (chance === 'below' ? [at] : [])), words: below },
      ...(isFigure(data.common) && { reference: { words: common, figure: data.common } }),
    };
  },
  stillWidths: { wide: 860, middle: 600, narrow: 300 },
});
