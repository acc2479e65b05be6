import { divide } from '../../domain/algebra.ts';
import { chanceLimits, wilsonInterval } from '../../domain/chance.ts';
import { traits as allTraits, type Trait } from '../../domain/similarUnits.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits, type StateUnit, tenUnits } from '../kit/states/units.ts';
import { similarUnitsChart } from './chart.ts';
import { type SimilarUnitsData, type SimilarUnitsRow, verdictOf } from './spec.ts';

/** How far each of the nearest stands, percent of the usual distance, and what sets it most apart. */
const apart = [22, 38, 61, 74, 113];

function rowOf(unit: StateUnit, at: number, figures: Figures, { language }: Messages): SimilarUnitsRow {
  const [completed, eligible] = [figures.count('case', unit.completed), figures.count('case', unit.eligible)];
  const interval = wilsonInterval(completed, eligible, chanceLimits.inner);
  return {
    unit: unit.unit,
    name: unit.name[language],
    rate: divide('caseRate', completed, eligible),
    ...(typeof interval === 'string' ? { low: interval, high: interval } : interval),
    traits: {
      eligibleCases: eligible,
      eligibleAmount: figures.count('thousandDong', unit.eligible * 54_800),
      eligibilityRate: figures.rate(71.4 + at),
      creditShare: figures.rate(18.2 + 3 * at),
      newShare: figures.rate(46.3 - at),
    },
    distance: at === 0 ? 'notApplicable' : figures.rate(apart[at - 1] ?? 100),
    mostUnlike: at === 0 ? undefined : allTraits[at % allTraits.length],
    verdict: 'unknown',
  };
}

interface Among {
  readonly compared?: number;
  readonly others?: number;
  readonly leftOut?: readonly Trait[];
}

/** The unit itself is the first. */
const of =
  (units: readonly StateUnit[], figures: Figures, { compared = 9, others = 9, leftOut = [] }: Among = {}) =>
  (messages: Messages): SimilarUnitsData =>
    judged({
      basis: 'cases',
      period: { statYear: 2021, months: 12 },
      rows: units.slice(0, 6).map((unit, at) => rowOf(unit, at, figures, messages)),
      compared,
      others,
      leftOut,
    });

function judged(data: SimilarUnitsData): SimilarUnitsData {
  const [own, ...others] = data.rows;
  if (!own) return data;
  return { ...data, rows: [own, ...others.map((row) => ({ ...row, verdict: verdictOf(own, row) }))] };
}

const derived = figuresOf('derived');
/** The smallest and those before it. */
const small = tenUnits.slice(4).toReversed();
/** The best of them, which stands clearly above some. */
const best = [tenUnits[0], ...tenUnits.slice(5)].flatMap((unit) => unit ?? []);
const normal = of(small, derived);

export const states = chartStates(similarUnitsChart, computedKinds, {
  normal,
  oneUnit: of(small.slice(0, 2), derived, { compared: 1, others: 1 }),
  longNames: of(longNamedUnits, derived, { compared: 354, others: 354 }),
  missing: (messages) => {
    const data = of(small, derived, { compared: 7, others: 9, leftOut: ['creditShare', 'newShare'] })(messages);
    const none = { rate: 'notReported', low: 'notReported', high: 'notReported' } as const;
    const rows = changed(data.rows, [
      {},
      { ...none, rate: 'notApplicable' },
      none,
      { distance: 'notApplicable' },
      {},
      {},
    ]);
    const lacking = { creditShare: 'notReported', newShare: 'notReported' } as const;
    return judged({
      ...data,
      rows: rows.map((row, at) => (at === 4 ? { ...row, traits: { ...row.traits, ...lacking } } : row)),
    });
  },
  zero: of(
    small.map((unit, at) => (at === 0 ? { ...unit, completed: 0 } : unit)),
    derived,
  ),
  money: (messages) => {
    const data = normal(messages);
    const none = { low: 'notApplicable', high: 'notApplicable', verdict: 'unknown' } as const;
    const rows = data.rows.map((row, at) => ({ ...row, ...none, rate: derived.rate(small[at]?.amountRate ?? 0) }));
    return { ...data, basis: 'amounts', rows };
  },
  derived: of(best, derived),
  illustrative: of(small, figuresOf('illustrative')),
  trial: of(small, figuresOf('trial')),
});
