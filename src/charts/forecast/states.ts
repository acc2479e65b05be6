import type { Reading } from '../../domain/figure.ts';
import { isFigure } from '../../domain/figure.ts';
import { forecastFrom } from '../../domain/forecast/forecast.ts';
import type { PastYear } from '../../domain/forecast/pastYears.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { eventsAt, fewEvents, manyEvents } from '../kit/states/events.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { pathTo, rateAfter, without } from '../kit/states/months.ts';
import { forecastChart } from './chart.ts';
import { findingOf } from './finding.ts';
import type { ForecastData } from './spec.ts';

interface Given {
  readonly months: number;
  /** What earlier years ended at, the oldest first, and what this one is on the way to, percent. */
  readonly ends?: readonly number[];
  readonly end?: number;
  readonly target?: Reading<'percent'>;
  readonly basis?: ForecastData['basis'];
  readonly gaps?: readonly number[];
  readonly naive?: Reading<'percent'>;
}

const of =
  (
    figures: Figures,
    { months, ends = [76.1, 79.4, 77.8, 79.1, 80.2], end = 82, basis = 'cases', gaps, ...given }: Given,
  ) =>
  (): ForecastData => {
    const past = ends.map(
      (rateEnd, at): PastYear => ({
        ...{ statYear: 2021 - ends.length + at, open: 6000, missingUnits: [] },
        rateThen: rateAfter(figures, rateEnd, months),
        rateEnd: figures.rate(rateEnd),
      }),
    );
    const path = without(pathTo(figures, end, { months }).slice(0, months), gaps ?? []);
    const now = path.at(-1);
    if (!isFigure(now)) throw new Error('nothing to begin with');
    const forecast = forecastFrom(now, past, basis === 'cases');
    const period = { statYear: 2021, months };
    return {
      ...{ basis, period, place: 'Vĩnh Phúc', path, forecast, score: { tried: 22, held: 18 } },
      target: given.target ?? figuresOf('reported').rate(80, 'moreThan'),
      finding: findingOf(forecast, given.naive ?? null, period),
    };
  };

const derived = figuresOf('derived');
const normal = of(derived, { months: 7 });

export const states = chartStates(forecastChart, computedKinds, {
  normal,
  missing: of(derived, {
    months: 8,
    gaps: [1, 4],
    target: 'notReported',
    ends: [79.1],
    naive: derived.rate(83.2, 'about'),
  }),
  zero: of(derived, { months: 3, end: 0 }),
  nothing: of(derived, { months: 8, ends: [79.1] }),
  partYear: of(derived, { months: 1 }),
  money: of(derived, { months: 5, basis: 'amounts', end: 46, ends: [31, 52, 44], target: derived.rate(40.7) }),
  events: (messages) => ({ ...normal(), events: eventsAt(fewEvents, messages) }),
  manyEvents: (messages) => ({ ...normal(), events: eventsAt(manyEvents, messages) }),
  derived: normal,
  illustrative: of(figuresOf('illustrative'), { months: 11 }),
  trial: of(figuresOf('trial'), { months: 9, end: 76 }),
});
