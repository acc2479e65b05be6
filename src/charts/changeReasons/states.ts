import type { Reasons } from '../../domain/reasons.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { figuresOf } from '../kit/states/figures.ts';
import { reasonsOf, type Steps, usual } from '../kit/states/reasons.ts';
import { longNamedUnits } from '../kit/states/units.ts';
import { changeReasonsChart } from './chart.ts';
import type { ChangeReasonsData } from './spec.ts';

const of =
  (reasons: Reasons, more: Partial<ChangeReasonsData> = {}) =>
  (): ChangeReasonsData => ({
    basis: 'cases',
    place: 'Vĩnh Phúc',
    period: { statYear: 2021, months: 12 },
    reasons,
    before: reasons.before,
    after: reasons.after,
    unitNames: [],
    ...more,
  });

const derived = figuresOf('derived');
const still: Steps = { eligibility: [0, 80, 80], completion: [0, 60, 60], termination: [0, 4, 4], credit: [0, 0, 0] };
const { mix: _, ...oneUnit } = usual;

export const states = chartStates(changeReasonsChart, computedKinds, {
  normal: of(reasonsOf(80.31, usual, derived)),
  oneUnit: of(reasonsOf(74.4, oneUnit, derived), { place: 'Tam Đảo' }),
  longNames: (messages) =>
    of(reasonsOf(74.4, oneUnit, derived), { place: longNamedUnits[1]?.name[messages.language] ?? '' })(),
  missing: () => ({
    ...of(reasonsOf(80.31, usual, derived))(),
    reasons: { why: 'notReported', units: ['song-lo'] },
    before: 'notReported',
    unitNames: ['Sông Lô'],
  }),
  zero: of(reasonsOf(80, still, derived)),
  partYear: of(
    reasonsOf(
      52.3,
      { eligibility: [-3.2, 76.4, 79.3], completion: [-5.1, 36.2, 32.3], termination: [0.04, 3.8, 3.8] },
      derived,
      {
        merged: true,
      },
    ),
    { period: { statYear: 2021, months: 8 } },
  ),
  money: of(reasonsOf(40.2, { ...usual, reduction: [-1.2, 1.9, 1.4], credit: [6.8, 12.1, 17.2] }, derived), {
    basis: 'amounts',
  }),
  derived: of(reasonsOf(80.31, usual, derived)),
  illustrative: of(reasonsOf(80.31, usual, figuresOf('illustrative'))),
  trial: of(reasonsOf(80.31, usual, figuresOf('trial'))),
});
