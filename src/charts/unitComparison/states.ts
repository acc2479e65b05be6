import type { Direction } from '../../domain/figure.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import { gapBetween } from '../../domain/targets.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits } from '../kit/states/units.ts';
import { unitComparisonChart } from './chart.ts';
import type { UnitComparisonData, UnitComparisonRow } from './spec.ts';

type Rates = readonly [rate: number, target: number, province: number, nation: number, yearBefore: number];

function rowOf(
  basis: UnitComparisonRow['basis'],
  rates: Rates,
  figures: Figures,
  direction?: Direction,
): UnitComparisonRow {
  const [own, target, province, nation, yearBefore] = rates;
  const rate = (value: number) => figures.rate(value, direction);
  return {
    basis,
    rate: rate(own),
    target: rate(target),
    province: rate(province),
    nation: rate(nation),
    yearBefore: rate(yearBefore),
    lead: gapBetween('provinceLead', rate(own), rate(province)),
  };
}

const usual = (figures: Figures, direction?: Direction) => [
  rowOf('cases', [80.7, 80, 84, 75.82, 74.4], figures, direction),
  rowOf('amounts', [38.8, 40.7, 45.5, 31.21, 34.7], figures, direction),
];

const of =
  (rows: readonly UnitComparisonRow[], name = 'Tam Đảo') =>
  (): UnitComparisonData => ({ name, whole: 'province', period: { statYear: 2021, months: 12 }, rows });

const derived = figuresOf('derived');

export const states = chartStates(unitComparisonChart, provenanceKinds, {
  normal: of(usual(derived)),
  longNames: (messages) => of(usual(derived), longNamedUnits[1]?.name[messages.language])(),
  missing: of([
    { ...rowOf('cases', [80.7, 80, 84, 75.82, 74.4], derived), target: 'notReported', yearBefore: 'notReported' },
    {
      ...rowOf('amounts', [0, 40.7, 45.5, 31.21, 34.7], derived),
      rate: 'notReported',
      nation: 'notReported',
      lead: 'notReported',
    },
  ]),
  zero: of([rowOf('cases', [0, 80, 84, 75.82, 0], derived), rowOf('amounts', [100, 100, 100, 100, 100], derived)]),
  partYear: () => ({
    ...of(usual(derived).map((row) => ({ ...row, nation: 'notApplicable' })))(),
    period: { statYear: 2021, months: 8 },
  }),
  bounds: of(usual(figuresOf('reported'), 'moreThan')),
  reported: of(usual(figuresOf('reported'))),
  imported: of(usual(figuresOf('imported'))),
  derived: of(usual(derived)),
  illustrative: of(usual(figuresOf('illustrative'))),
});
