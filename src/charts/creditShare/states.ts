import { provenanceKinds } from '../../domain/provenance.ts';
import type { Messages } from '../../i18n/messages.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { creditShareChart } from './chart.ts';
import type { CreditShareData, CreditShareRow } from './spec.ts';

type Rows = readonly [cases: Omit<CreditShareRow, 'basis'>, amounts: Omit<CreditShareRow, 'basis'>];

const of =
  ([cases, amounts]: Rows) =>
  (messages: Messages): CreditShareData => ({
    rows: [
      { basis: 'cases', ...cases },
      { basis: 'amounts', ...amounts },
    ],
    place: 'Vĩnh Phúc',
    period: messages.period({ statYear: 2021, months: 12 }),
  });

const derived = figuresOf('derived');

const usual = ({ rate, count }: Figures): Rows => [
  { part: count('case', 37), whole: count('case', 5750), share: rate(0.64) },
  { part: count('thousandDong', 86_200_000), whole: count('thousandDong', 157_400_000), share: rate(54.76) },
];

const reported = figuresOf('reported');

export const states = chartStates(creditShareChart, provenanceKinds, {
  normal: of(usual(derived)),
  missing: of([
    { part: 'notReported', whole: derived.count('case', 5750), share: 'notReported' },
    { part: derived.count('thousandDong', 0), whole: derived.count('thousandDong', 0), share: 'notApplicable' },
  ]),
  zero: of([
    { part: derived.count('case', 0), whole: derived.count('case', 188), share: derived.rate(0) },
    { part: derived.count('thousandDong', 0), whole: derived.count('thousandDong', 2_164_000), share: derived.rate(0) },
  ]),
  bounds: of([
    {
      part: reported.count('case', 37, 'moreThan'),
      whole: reported.count('case', 370, 'about'),
      share: reported.rate(10, 'about'),
    },
    {
      part: reported.count('thousandDong', 86_000_000, 'moreThan'),
      whole: reported.count('thousandDong', 157_000_000, 'lessThan'),
      share: reported.rate(54.77, 'moreThan'),
    },
  ]),
  reported: of(usual(reported)),
  imported: of(usual(figuresOf('imported'))),
  register: of(usual(figuresOf('register'))),
  derived: of(usual(derived)),
  illustrative: of(usual(figuresOf('illustrative'))),
  trial: of(usual(figuresOf('trial'))),
});
