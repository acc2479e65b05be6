import { isFigure, type Reading } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import { expectedRate } from '../../domain/pace.ts';
import { gapBetween, verdict } from '../../domain/targets.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { eventsAt, fewEvents, manyEvents } from '../kit/states/events.ts';
import { figuresOf } from '../kit/states/figures.ts';
import { pathTo, without } from '../kit/states/months.ts';
import { yearPathChart } from './chart.ts';
import type { YearPathData } from './spec.ts';

interface Path {
  readonly rates: readonly Reading<'percent'>[];
  readonly before: readonly Reading<'percent'>[];
  readonly target: Reading<'percent'>;
  /** How far chance may take the rate at the year's ends, points. */
  readonly leeway?: number;
}

const of =
  ({ rates, before, target, leeway = 0.9 }: Path) =>
  (): YearPathData => ({
    basis: 'cases',
    statYear: 2021,
    place: 'Vĩnh Phúc',
    target,
    yardstick: 'pace',
    rows: rates.map((rate, at) => {
      const yearBefore = before[at] ?? 'notReported';
      const expected = at < 11 ? expectedRate(target, before[at], before[11]) : target;
      // Chance takes a rate furthest in the middle of the year; of what has not come yet there is no telling.
      const room = at < 11 && isFigure(rate) ? leeway * (1 + 2 * Math.sin((Math.PI * at) / 11)) : null;
      const gap = gapBetween(at < 11 ? 'paceGap' : 'gapToTarget', rate, expected);
      const judged = isFigure(gap) ? verdict(gap, { leeway: at < 11 ? room : undefined }) : null;
      return { months: at + 1, rate, yearBefore, target, expected, leeway: room, gap, verdict: judged };
    }),
    finding: findingOf(rates, target, before),
  });

function findingOf(rates: Path['rates'], target: Path['target'], before: Path['before']): PathFinding {
  const last = rates.findLastIndex(isFigure);
  const rate = rates[last];
  if (!isFigure(rate)) return { kind: 'nothing' };
  if (!isFigure(target)) return { kind: 'noTarget', months: last + 1, rate };
  if (last < 11 && rates[last + 1] === 'notApplicable') {
    const gap = gapBetween('paceGap', rate, expectedRate(target, before[last], before[11]));
    if (isFigure(gap)) return { kind: 'onTheWay', months: last + 1, rate, gap, verdict: verdict(gap, { leeway: 2 }) };
  }
  if (rate.value >= target.value) return { kind: 'reached', months: last + 1 };
  return { kind: 'short', months: last + 1, rate, gap: gapBetween('gapToTarget', target, rate) };
}

const derived = figuresOf('derived');
const illustrative = figuresOf('illustrative');
const target = figuresOf('reported').rate(80, 'moreThan');
const before = pathTo(derived, 79.1);
const nothing = Array.from({ length: 12 }, () => 'notReported' as const);
const normal = of({ rates: pathTo(derived, 84), before, target });

export const states = chartStates(yearPathChart, computedKinds, {
  normal,
  missing: of({
    rates: without(pathTo(derived, 84), [1, 5, 6, 10]),
    before: without(before, [3, 12]),
    target: 'notReported',
  }),
  zero: of({ rates: pathTo(derived, 0), before: pathTo(derived, 0), target }),
  nothing: of({ rates: nothing, before: nothing, target: 'notReported' }),
  partYear: of({ rates: pathTo(derived, 76, { months: 8 }), before, target }),
  money: () => {
    const data = of({ rates: pathTo(derived, 45.5), before: pathTo(derived, 45.3), target: derived.rate(40.7) })();
    return { ...data, basis: 'amounts', rows: data.rows.map((row) => ({ ...row, leeway: null })) };
  },
  events: (messages) => ({ ...normal(), events: eventsAt(fewEvents, messages) }),
  manyEvents: (messages) => ({ ...normal(), events: eventsAt(manyEvents, messages) }),
  derived: normal,
  illustrative: of({ rates: pathTo(illustrative, 84), before: pathTo(illustrative, 79.1), target }),
  trial: of({ rates: pathTo(figuresOf('trial'), 84), before: pathTo(figuresOf('trial'), 79.1), target }),
});
