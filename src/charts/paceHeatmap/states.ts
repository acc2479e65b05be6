import { isFigure, type Reading } from '../../domain/figure.ts';
import { verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { eventsAt, fewEvents, manyEvents } from '../kit/states/events.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenths, tenUnits, threeUnits } from '../kit/states/units.ts';
import { paceHeatmapChart } from './chart.ts';
import type { PaceHeatmapData, PaceMonth } from './spec.ts';

/** A gap with what it says, where chance may take a rate so many points; a plain fact without. */
function monthOf(gap: Reading<'points'>, leeway?: number | null): PaceMonth {
  return { gap, verdict: isFigure(gap) ? verdict(gap, { leeway }) : null };
}

/** The distance from the pace grows towards its end, in waves; chance takes a small unit further than a large one. */
function monthsOf(
  { caseRate, caseRateBefore, eligible }: StateUnit,
  { points }: Figures,
  months = 12,
): readonly PaceMonth[] {
  const swing = (80 - caseRateBefore) / 4;
  const leeway = 50 / Math.sqrt(eligible + 1);
  return Array.from({ length: months }, (_, at) =>
    monthOf(
      points(tenths(((caseRate - 80) * (at + 1)) / 12 + swing * Math.sin(((at + 1) * Math.PI) / 6))),
      at < 11 ? leeway : undefined,
    ),
  );
}

const of =
  (units: readonly StateUnit[], figures: Figures, months = 12) =>
  ({ language }: Messages): PaceHeatmapData => ({
    basis: 'cases',
    comparison: 'target',
    period: { statYear: 2021, months },
    rows: units
      .toSorted((a, b) => b.caseRate - a.caseRate)
      .map((unit) => ({ unit: unit.unit, name: unit.name[language], months: monthsOf(unit, figures, months) })),
  });

const derived = figuresOf('derived');
const normal = of(tenUnits, derived);
const unknown = monthOf('notReported');

/** The same months, but for some without a report. */
function unreported(months: readonly PaceMonth[], missing: readonly number[]): readonly PaceMonth[] {
  return months.map((month, at) => (missing.includes(at + 1) ? unknown : month));
}

export const states = chartStates(paceHeatmapChart, computedKinds, {
  normal,
  manyUnits: of(manyUnits, derived),
  longNames: of(longNamedUnits, derived),
  missing: (messages) => {
    const data = normal(messages);
    const [first = [], second = []] = data.rows.map(({ months }) => months);
    const rows = changed(data.rows, [
      { months: unreported(first, [1, 2, 7]) },
      { months: unreported(second, [12]) },
      { months: second.map(() => unknown) },
    ]);
    return { ...data, rows };
  },
  zero: (messages) => {
    const data = normal(messages);
    const none = Array.from({ length: 12 }, () => monthOf(derived.points(0)));
    return { ...data, rows: changed(data.rows, [{}, { months: none }]) };
  },
  nothing: of([], derived),
  partYear: of(tenUnits, derived, 5),
  // Nobody is judged by money on the way, and everybody by the target at its end.
  money: (messages) => {
    const data = normal(messages);
    const rows = data.rows.map((row) => ({
      ...row,
      months: row.months.map(({ gap }, at) => monthOf(gap, at < 11 ? null : undefined)),
    }));
    return { ...data, basis: 'amounts', rows };
  },
  events: (messages) => ({ ...normal(messages), events: eventsAt(fewEvents, messages) }),
  manyEvents: (messages) => ({ ...normal(messages), events: eventsAt(manyEvents, messages) }),
  derived: of(threeUnits, derived),
  illustrative: of(threeUnits, figuresOf('illustrative')),
  trial: of(threeUnits, figuresOf('trial')),
});
