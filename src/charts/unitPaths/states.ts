import { isFigure } from '../../domain/figure.ts';
import { gapBetween, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { pathTo, rateAfter, without } from '../kit/states/months.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenUnits, threeUnits } from '../kit/states/units.ts';
import { unitPathsChart } from './chart.ts';
import type { UnitPathsData, UnitPathsRow } from './spec.ts';

function rowOf(unit: StateUnit, figures: Figures, months: number, { language }: Messages): UnitPathsRow {
  const change = gapBetween(
    'changeOnYear',
    rateAfter(figures, unit.caseRate, months),
    rateAfter(figures, unit.caseRateBefore, months),
  );
  return {
    unit: unit.unit,
    name: unit.name[language],
    path: pathTo(figures, unit.caseRate, { months }),
    pathBefore: pathTo(figures, unit.caseRateBefore),
    target: figures.rate(80),
    change,
    verdict: isFigure(change) ? verdict(change) : null,
    behind: months === 12 && unit.caseRate < 80,
  };
}

const of =
  (units: readonly StateUnit[], figures: Figures, months = 12) =>
  (messages: Messages): UnitPathsData => ({
    basis: 'cases',
    period: { statYear: 2021, months },
    rows: units.toSorted((a, b) => b.caseRate - a.caseRate).map((unit) => rowOf(unit, figures, months, messages)),
  });

const derived = figuresOf('derived');
const normal = of(tenUnits, derived);
const nothing = Array.from({ length: 12 }, () => 'notReported' as const);

export const states = chartStates(unitPathsChart, computedKinds, {
  normal,
  oneUnit: of(tenUnits.slice(-1), derived),
  manyUnits: of(manyUnits, derived),
  longNames: of(longNamedUnits, derived),
  missing: (messages) => {
    const data = normal(messages);
    const rows = changed(data.rows, [
      { path: without(pathTo(derived, 85.8), [1, 5, 6, 10]), target: 'notReported', behind: false },
      { path: without(pathTo(derived, 85.1), [12]) },
      { pathBefore: [], change: 'notReported', verdict: null },
      { path: nothing, change: 'notReported', verdict: null, behind: false },
    ]);
    return { ...data, rows };
  },
  zero: (messages) => {
    const data = normal(messages);
    return {
      ...data,
      rows: changed(data.rows, [{}, { path: pathTo(derived, 0), pathBefore: pathTo(derived, 0), behind: true }]),
    };
  },
  nothing: of([], derived),
  partYear: of(tenUnits, derived, 5),
  derived: of(threeUnits, derived),
  illustrative: of(threeUnits, figuresOf('illustrative')),
});
