import { chanceLimits, chanceVerdict, wilsonInterval } from '../../domain/chance.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import { spreadOf } from '../../domain/overDispersion.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenUnits, threeUnits } from '../kit/states/units.ts';
import { unitRankingChart } from './chart.ts';
import { boundsOf, type UnitRankingData, type UnitRankingRow } from './spec.ts';

interface Among {
  readonly figures: Figures;
  /** Rate of them all, percent. */
  readonly common: number;
  readonly spread: Reading<'points'>;
}

function rowOf(unit: StateUnit, { figures, common, spread }: Among, { language }: Messages): UnitRankingRow {
  const completed = figures.count('case', unit.completed);
  const eligible = figures.count('case', unit.eligible);
  const widened = isFigure(spread) ? spread : undefined;
  const inner = wilsonInterval(completed, eligible, chanceLimits.inner, widened);
  const outer = wilsonInterval(completed, eligible, chanceLimits.outer, widened);
  return {
    unit: unit.unit,
    name: unit.name[language],
    rate: figures.rate(unit.caseRate),
    completed,
    eligible,
    inner: boundsOf(inner),
    outer: boundsOf(outer),
    chance: chanceVerdict({ inner, outer }, figures.rate(common)),
  };
}

const of =
  (units: readonly StateUnit[], figures: Figures, common = 84, size = units.length) =>
  (messages: Messages): UnitRankingData => {
    const spread = spreadOf(units, common / 100);
    const family = { size, spread: spread === null ? 'notApplicable' : figures.points(spread * 100) } as const;
    return {
      basis: 'cases',
      period: { statYear: 2021, months: 12 },
      commonName: messages.wholes.province.common,
      common: figures.rate(common),
      family: units.length > 0 ? family : null,
      rows: units
        .toSorted((a, b) => b.caseRate - a.caseRate)
        .map((unit) => rowOf(unit, { figures, common, spread: family.spread }, messages)),
    };
  };

const derived = figuresOf('derived');
const normal = of(tenUnits, derived);

/** Money has no intervals: chance has no say in it that could be computed. */
function byMoney(units: readonly StateUnit[], messages: Messages): UnitRankingData {
  const bounds = boundsOf('notApplicable');
  const none = { inner: bounds, outer: bounds, chance: 'unknown' } as const;
  const data = of(
    units.map((unit) => ({ ...unit, caseRate: unit.amountRate })),
    derived,
    45.5,
  )(messages);
  const rows = data.rows.map((row, at) => ({
    ...row,
    ...none,
    completed: derived.count('thousandDong', 33_400_000 - at * 3_000_000),
    eligible: derived.count('thousandDong', 69_200_000 - at * 6_100_000),
  }));
  return { ...data, basis: 'amounts', rows };
}

export const states = chartStates(unitRankingChart, computedKinds, {
  normal,
  manyUnits: of(manyUnits, derived, 80),
  longNames: of(longNamedUnits, derived, 81.6),
  missing: (messages) => {
    const data = normal(messages);
    const bounds = boundsOf('notReported');
    const unknown = { inner: bounds, outer: bounds, chance: 'unknown', completed: 'notReported' } as const;
    const rows = changed(data.rows, [
      {},
      {},
      { ...unknown, rate: 'notApplicable', eligible: derived.count('case', 0) },
      { ...unknown, rate: 'notReported', eligible: 'notReported' },
    ]);
    return { ...data, common: 'notReported', rows };
  },
  zero: of(
    threeUnits.map((unit, at) => (at === 2 ? { ...unit, completed: 0, caseRate: 0 } : unit)),
    derived,
  ),
  nothing: of([], derived),
  money: (messages) => byMoney(tenUnits, messages),
  derived: of(threeUnits, derived),
  illustrative: of(threeUnits, figuresOf('illustrative')),
  trial: of(threeUnits, figuresOf('trial')),
});
