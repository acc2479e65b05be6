import type { Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { without } from '../kit/states/months.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenths, tenUnits, threeUnits } from '../kit/states/units.ts';
import { paceHeatmapChart } from './chart.ts';
import type { PaceHeatmapData } from './spec.ts';

/** The distance from the pace grows towards its end, in waves; months after those given do not apply. */
function gapsOf(
  { caseRate, caseRateBefore }: StateUnit,
  { points }: Figures,
  months = 12,
): readonly Reading<'points'>[] {
  const swing = (80 - caseRateBefore) / 4;
  return Array.from({ length: 12 }, (_, at) =>
    at < months
      ? points(tenths(((caseRate - 80) * (at + 1)) / 12 + swing * Math.sin(((at + 1) * Math.PI) / 6)))
      : 'notApplicable',
  );
}

const of =
  (units: readonly StateUnit[], figures: Figures, months = 12) =>
  ({ language }: Messages): PaceHeatmapData => ({
    basis: 'cases',
    period: { statYear: 2021, months },
    rows: units
      .toSorted((a, b) => b.caseRate - a.caseRate)
      .map((unit) => ({ unit: unit.unit, name: unit.name[language], gaps: gapsOf(unit, figures, months) })),
  });

const derived = figuresOf('derived');
const normal = of(tenUnits, derived);
const nothing = Array.from({ length: 12 }, () => 'notReported' as const);

export const states = chartStates(paceHeatmapChart, computedKinds, {
  normal,
  oneUnit: of(tenUnits.slice(-1), derived),
  manyUnits: of(manyUnits, derived),
  longNames: of(longNamedUnits, derived),
  missing: (messages) => {
    const data = normal(messages);
    const [first, second] = data.rows.map(({ gaps }) => gaps);
    const rows = changed(data.rows, [
      { gaps: without(first ?? nothing, [1, 2, 7]) },
      { gaps: without(second ?? nothing, [12]) },
      { gaps: nothing },
    ]);
    return { ...data, rows };
  },
  zero: (messages) => {
    const data = normal(messages);
    const none = Array.from({ length: 12 }, () => derived.points(0));
    return { ...data, rows: changed(data.rows, [{}, { gaps: none }]) };
  },
  nothing: of([], derived),
  partYear: of(tenUnits, derived, 5),
  derived: of(threeUnits, derived),
  illustrative: of(threeUnits, figuresOf('illustrative')),
});
