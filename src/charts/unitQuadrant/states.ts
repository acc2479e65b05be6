import { isFigure, type Reading } from '../../domain/figure.ts';
import { basisTraits, byBasis } from '../../domain/measures.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import { gapBetween, type Verdict, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenUnits, threeUnits } from '../kit/states/units.ts';
import { unitQuadrantChart } from './chart.ts';
import type { UnitQuadrantData, UnitQuadrantRow } from './spec.ts';

const targets = { cases: 80, amounts: 40.7 } as const;

function verdictOf(gap: Reading<'points'>): Verdict | null {
  return isFigure(gap) ? verdict(gap) : null;
}

function rowOf(unit: StateUnit, { rate, count }: Figures, { language }: Messages): UnitQuadrantRow {
  const rates = { cases: rate(unit.caseRate), amounts: rate(unit.amountRate) };
  const gaps = byBasis((basis) => gapBetween(basisTraits[basis].gap, rates[basis], rate(targets[basis])));
  return {
    unit: unit.unit,
    name: unit.name[language],
    rates,
    gaps,
    verdicts: byBasis((basis) => verdictOf(gaps[basis])),
    eligible: count('case', unit.eligible),
  };
}

const of =
  (units: readonly StateUnit[], figures: Figures) =>
  (messages: Messages): UnitQuadrantData => ({
    yardstick: 'target',
    period: { statYear: 2021, months: 12 },
    references: { cases: figures.rate(targets.cases), amounts: figures.rate(targets.amounts) },
    rows: units.map((unit) => rowOf(unit, figures, messages)),
  });

const derived = figuresOf('derived');
const normal = of(tenUnits, derived);

export const states = chartStates(unitQuadrantChart, provenanceKinds, {
  normal,
  manyUnits: of(manyUnits, derived),
  longNames: of(longNamedUnits, derived),
  missing: (messages) => {
    const data = normal(messages);
    const none = { cases: 'notReported', amounts: 'notReported' } as const;
    const rows = changed(data.rows, [
      {},
      { eligible: 'notReported' },
      { rates: { cases: derived.rate(84.7), amounts: 'notReported' } },
      { rates: { cases: 'notApplicable', amounts: derived.rate(47.1) } },
      { rates: none, gaps: none, verdicts: { cases: null, amounts: null } },
    ]);
    return { ...data, rows };
  },
  zero: (messages) => {
    const data = normal(messages);
    const none = { cases: derived.rate(0), amounts: derived.rate(0) };
    return {
      ...data,
      rows: changed(data.rows, [{}, {}, { rates: none, verdicts: { cases: 'below', amounts: 'below' } }]),
    };
  },
  nothing: of([], derived),
  partYear: (messages) => ({
    ...normal(messages),
    // Off its pace by cases is one by more than chance; by money nobody is judged.
    rows: normal(messages).rows.map((row) => ({
      ...row,
      verdicts: { cases: row.unit === 'song-lo' ? 'below' : 'within', amounts: null },
    })),
    yardstick: 'pace',
    period: { statYear: 2021, months: 8 },
    references: null,
  }),
  reported: of(threeUnits, figuresOf('reported')),
  imported: of(threeUnits, figuresOf('imported')),
  register: of(threeUnits, figuresOf('register')),
  derived: of(threeUnits, derived),
  illustrative: of(threeUnits, figuresOf('illustrative')),
  trial: of(threeUnits, figuresOf('trial')),
});
