import { isFigure, type Reading } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import { gapBetween } from '../../domain/targets.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { figuresOf } from '../kit/states/figures.ts';
import { pathTo, without } from '../kit/states/months.ts';
import { yearPathChart } from './chart.ts';
import type { YearPathData } from './spec.ts';

interface Path {
  readonly rates: readonly Reading<'percent'>[];
  readonly before: readonly Reading<'percent'>[];
  readonly target: Reading<'percent'>;
}

const of =
  ({ rates, before, target }: Path) =>
  (): YearPathData => ({
    basis: 'cases',
    statYear: 2021,
    place: 'Vĩnh Phúc',
    target,
    rows: rates.map((rate, at) => ({ months: at + 1, rate, yearBefore: before[at] ?? 'notReported', target })),
    finding: findingOf(rates, target),
  });

function findingOf(rates: Path['rates'], target: Path['target']): PathFinding {
  const last = rates.findLastIndex(isFigure);
  const rate = rates[last];
  if (!isFigure(rate)) return { kind: 'nothing' };
  if (!isFigure(target)) return { kind: 'noTarget', months: last + 1, rate };
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
  money: () => ({
    ...of({ rates: pathTo(derived, 45.5), before: pathTo(derived, 45.3), target: derived.rate(40.7) })(),
    basis: 'amounts',
  }),
  derived: normal,
  illustrative: of({ rates: pathTo(illustrative, 84), before: pathTo(illustrative, 79.1), target }),
});
