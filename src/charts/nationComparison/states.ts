import type { Reading } from '../../domain/figure.ts';
import { bases } from '../../domain/measures.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import { gapBetween } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits } from '../kit/states/units.ts';
import { nationComparisonChart } from './chart.ts';
import type { NationComparisonData } from './spec.ts';

type Pair = readonly [own: Reading<'percent'>, nation: Reading<'percent'>];

function data(ownName: string, pairs: readonly [cases: Pair, amounts: Pair]): NationComparisonData {
  return {
    ownName,
    statYear: 2021,
    wholeYear: true,
    rows: bases.map((basis, at) => {
      const [own, nation] = pairs[at] ?? pairs[0];
      return { basis, own, nation, lead: gapBetween(basis === 'cases' ? 'caseLead' : 'amountLead', own, nation) };
    }),
  };
}

const usual = ({ rate }: Figures): readonly [Pair, Pair] => [
  [rate(84.3), rate(75.82)],
  [rate(45.5), rate(31.21)],
];

const of = (pairs: readonly [Pair, Pair]) => () => data('Vĩnh Phúc', pairs);

const derived = figuresOf('derived');
const reported = figuresOf('reported');

export const states = chartStates(nationComparisonChart, provenanceKinds, {
  normal: of(usual(reported)),
  longNames: ({ language }: Messages) => data(longNamedUnits[1]?.name[language] ?? '', usual(derived)),
  missing: of([
    ['notReported', reported.rate(75.82)],
    [derived.rate(45.5), reported.rate(31.21)],
  ]),
  zero: of([
    [derived.rate(0), reported.rate(75.82)],
    [derived.rate(0), reported.rate(0)],
  ]),
  partYear: () => ({
    ...data('Vĩnh Phúc', [
      [derived.rate(50.2), 'notApplicable'],
      [derived.rate(24.4), 'notApplicable'],
    ]),
    wholeYear: false,
  }),
  bounds: of([
    [reported.rate(84, 'moreThan'), reported.rate(83.2, 'about')],
    [reported.rate(99, 'lessThan'), reported.rate(98.12, 'moreThan')],
  ]),
  reported: of(usual(reported)),
  imported: of(usual(figuresOf('imported'))),
  register: of(usual(figuresOf('register'))),
  derived: of(usual(derived)),
  illustrative: of(usual(figuresOf('illustrative'))),
  trial: of(usual(figuresOf('trial'))),
});
