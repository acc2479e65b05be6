import { subtract } from '../../domain/algebra.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { promptIndexChart } from './chart.ts';
import type { PromptIndexData } from './spec.ts';

const of = ({ rate, rank }: Figures, [before, after]: readonly [number, number]) => {
  const ends = [rate(before), rate(after)] as const;
  return (): PromptIndexData => ({
    rows: [
      { edition: 'before', value: ends[0] },
      { edition: 'after', value: ends[1] },
    ],
    change: subtract('promptEnforcementChange', ends[1], ends[0]),
    rank: rank(2),
    rankOf: rank(63),
  });
};

const usual = [76, 90] as const;
const normal = of(figuresOf('reported'), usual);

export const states = chartStates(promptIndexChart, provenanceKinds, {
  normal,
  // Without both editions there is no chart at all.
  missing: () => ({ ...normal(), rank: undefined, rankOf: undefined }),
  zero: of(figuresOf('reported'), [12.5, 0]),
  reported: normal,
  imported: of(figuresOf('imported'), usual),
  register: of(figuresOf('register'), usual),
  derived: of(figuresOf('derived'), usual),
  illustrative: of(figuresOf('illustrative'), usual),
  trial: of(figuresOf('trial'), usual),
});
