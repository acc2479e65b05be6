import type { Reasons } from '../../domain/reasons.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { figuresOf } from '../kit/states/figures.ts';
import { reasonsOf, type Steps } from '../kit/states/reasons.ts';
import { longNamedUnits } from '../kit/states/units.ts';
import { gapReasonsChart } from './chart.ts';
import type { GapReasonsData } from './spec.ts';

/** More is classed eligible and less completed in the lower unit. */
const steps: Steps = {
  eligibility: [-2.1, 78.2, 80.4],
  completion: [-4.46, 62.1, 57.9],
  termination: [0.35, 3.9, 4.4],
  credit: [-0.24, 0.7, 0.5],
};

const of =
  (reasons: Reasons, more: Partial<GapReasonsData> = {}) =>
  (): GapReasonsData => ({
    basis: 'cases',
    period: { statYear: 2021, months: 12 },
    higher: 'Vĩnh Yên',
    lower: 'Sông Lô',
    reasons,
    before: reasons.before,
    after: reasons.after,
    unitNames: [],
    ...more,
  });

const derived = figuresOf('derived');
const still: Steps = { eligibility: [0, 80, 80], completion: [0, 60, 60], termination: [0, 4, 4], credit: [0, 0, 0] };

export const states = chartStates(gapReasonsChart, computedKinds, {
  normal: of(reasonsOf(85.8, steps, derived)),
  longNames: (messages) =>
    of(reasonsOf(85.8, steps, derived), {
      higher: longNamedUnits[0]?.name[messages.language] ?? '',
      lower: longNamedUnits[1]?.name[messages.language] ?? '',
    })(),
  missing: () => ({
    ...of(reasonsOf(85.8, steps, derived))(),
    reasons: { why: 'notReported', units: ['song-lo'] },
    after: 'notReported',
    unitNames: ['Sông Lô'],
  }),
  zero: of(reasonsOf(80, still, derived)),
  partYear: of(reasonsOf(52.3, steps, derived), { period: { statYear: 2021, months: 8 } }),
  money: of(reasonsOf(48.2, { ...steps, reduction: [-1.2, 1.9, 1.4], credit: [-6.8, 17.2, 12.1] }, derived), {
    basis: 'amounts',
  }),
  derived: of(reasonsOf(85.8, steps, derived)),
  illustrative: of(reasonsOf(85.8, steps, figuresOf('illustrative'))),
  trial: of(reasonsOf(85.8, steps, figuresOf('trial'))),
});
