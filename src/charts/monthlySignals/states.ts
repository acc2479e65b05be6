import { subtract } from '../../domain/algebra.ts';
import { controlChart } from '../../domain/controlChart.ts';
import type { MonthChange } from '../../domain/monthChange.ts';
import type { Counted } from '../../domain/quantities.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { eventsAt, fewEvents, manyEvents } from '../kit/states/events.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { monthlySignalsChart } from './chart.ts';
import type { MonthlySignalsData } from './spec.ts';

const before = [88, 340, 371, 366, 240, 421, 462, 470, 455, 528, 590, 872];
/** One month far below the usual, and the last two close to the upper limit. */
const changes = [3, 32, 27, -95, 26, 26, 30, 18, 48, 38, 62, 65];
/** Nothing but ups and downs. */
const quiet = [3, 12, -7, 5, -6, 6, 10, -8, 8, 2, -4, 5];
/** Seven months below the mean, then a rise that goes on. */
const drifting = [-30, -26, -34, -28, -31, -25, -29, 4, 16, 22, 40, 51];
/** Of money, thousand đồng a case. */
const perCase = 27_400;

const yearOf = ({ count }: Figures, by: readonly number[], quantity: Counted = 'case'): readonly MonthChange[] => {
  const times = quantity === 'case' ? 1 : perCase;
  return before.map((cases, at) => {
    const added = count(quantity, (cases + (by[at] ?? 0)) * times);
    const addedBefore = count(quantity, cases * times);
    return {
      months: at + 1,
      added,
      addedBefore,
      change: subtract('monthChange', added, addedBefore),
      correction: 'notApplicable',
      missingUnits: [],
    };
  });
};

const of = (months: readonly MonthChange[]) => (): MonthlySignalsData => ({
  basis: 'cases',
  statYear: 2021,
  place: 'Vĩnh Phúc',
  months,
  chart: controlChart(months.map(({ change }) => change)),
});

/** The months of a year, some of which are different. */
const except = (months: readonly MonthChange[], changed: Readonly<Record<number, Partial<MonthChange>>>) =>
  of(months.map((month) => ({ ...month, ...changed[month.months] })));

const derived = figuresOf('derived');
const unknown = { added: 'notReported', change: 'notReported' } as const;
const later = { added: 'notApplicable', change: 'notApplicable' } as const;
const until = (last: number) =>
  yearOf(derived, changes).map((month) => (month.months <= last ? month : { ...month, ...later }));
const normal = of(yearOf(derived, changes));

export const states = chartStates(monthlySignalsChart, computedKinds, {
  normal,
  missing: except(yearOf(derived, drifting), {
    1: unknown,
    2: { correction: derived.count('case', 12) },
    9: { change: 'notReported', addedBefore: 'notReported' },
    11: { correction: derived.count('case', 30) },
  }),
  zero: of(
    yearOf(
      derived,
      changes.map(() => 0),
    ),
  ),
  nothing: of(yearOf(derived, changes).map((month) => ({ ...month, ...unknown, addedBefore: 'notReported' }))),
  partYear: of(until(5)),
  money: () => ({ ...of(yearOf(derived, quiet, 'thousandDong'))(), basis: 'amounts' }),
  events: (messages) => ({ ...normal(), events: eventsAt(fewEvents, messages) }),
  manyEvents: (messages) => ({ ...normal(), events: eventsAt(manyEvents, messages) }),
  derived: of(yearOf(derived, drifting)),
  illustrative: except(yearOf(figuresOf('illustrative'), quiet), {
    3: { correction: figuresOf('illustrative').count('case', 12) },
  }),
  trial: except(yearOf(figuresOf('trial'), quiet), {
    3: { correction: figuresOf('trial').count('case', 12) },
  }),
});
