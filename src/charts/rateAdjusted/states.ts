import { type AdjustedRate, type ReadingOfRate, readingsOfRate } from '../../domain/adjusted.ts';
import { gapBetween } from '../../domain/targets.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits } from '../kit/states/units.ts';
import { rateAdjustedChart } from './chart.ts';
import type { RateAdjustedData } from './spec.ts';

type Rates = Readonly<Record<ReadingOfRate, readonly [rate: number, before: number]>>;

/** Nothing but natural change. */
const usual: Rates = {
  printed: [80.66, 74.42],
  formerShare: [79.91, 74.42],
  withoutTerminated: [75.18, 69.83],
  withoutCredit: [79.56, 73.69],
};

/** Eight points less were classed eligible, and no more was completed. */
const lessEligible: Rates = {
  printed: [83.33, 75],
  formerShare: [75, 75],
  withoutTerminated: [77.78, 70],
  withoutCredit: [80.56, 72.5],
};

function rowsOf(rates: Rates, { rate }: Figures): readonly AdjustedRate[] {
  return readingsOfRate.map((reading) => {
    const [now, before] = rates[reading].map((value) => rate(value)) as [
      ReturnType<typeof rate>,
      ReturnType<typeof rate>,
    ];
    return { reading, rate: now, before, change: gapBetween('changeOnYear', now, before) };
  });
}

const of =
  (rows: readonly AdjustedRate[], more: Partial<RateAdjustedData> = {}) =>
  (): RateAdjustedData => ({
    basis: 'cases',
    place: 'Tam Đảo',
    period: { statYear: 2021, months: 12 },
    rows,
    rise: null,
    ...more,
  });

const derived = figuresOf('derived');
const unknown = { before: 'notReported', change: 'notReported' } as const;
const none: Rates = { printed: [0, 0], formerShare: [0, 0], withoutTerminated: [0, 0], withoutCredit: [0, 0] };
const beyond: Rates = { ...usual, formerShare: [112.4, 74.42] };

export const states = chartStates(rateAdjustedChart, computedKinds, {
  normal: of(rowsOf(lessEligible, derived), { rise: 'eligibility' }),
  oneUnit: of(rowsOf(usual, derived)),
  longNames: (messages) => of(rowsOf(usual, derived), { place: longNamedUnits[1]?.name[messages.language] ?? '' })(),
  missing: of(
    rowsOf(usual, derived).map((row) => ({
      ...row,
      ...unknown,
      ...(row.reading === 'formerShare' || row.reading === 'withoutCredit' ? { rate: 'notReported' as const } : {}),
    })),
  ),
  zero: of(rowsOf(none, derived)),
  partYear: of(rowsOf(beyond, derived), { period: { statYear: 2021, months: 8 } }),
  money: of(rowsOf({ ...usual, withoutTerminated: [71.2, 70.9] }, derived), { basis: 'amounts', rise: 'termination' }),
  derived: of(rowsOf(usual, derived)),
  illustrative: of(rowsOf(usual, figuresOf('illustrative'))),
  trial: of(rowsOf(usual, figuresOf('trial'))),
});
