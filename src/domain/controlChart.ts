import { type Figure, isFigure, type Reading } from './figure.ts';
import type { FigureName } from './names.ts';
import { computedProvenance } from './provenance.ts';
import type { Counted } from './quantities.ts';

/**
 * Signal and noise in a series over time: Shewhart's control chart for individuals and moving ranges (XmR) as Wheeler
 * (Understanding Variation, 1993) and the NHS ("Making data count") use it. Decision 029 says which rules and why.
 */

/** Fewer values have no limits: what is usual is not known yet. */
export const fewestPoints = 6;

/** So many values in a row on one side of the mean are a signal; seven, as the NHS counts them where values are few. */
export const runLength = 7;

/** So many values in a row that rise, or fall, each beyond the one before. */
export const trendLength = 6;

/** Three standard deviations as multiples of the mean moving range: 3 ÷ 1.128, rounded as in the literature. */
const limitFactor = 2.66;

/** How the values of a series usually lie, in their own unit. */
export interface NaturalLimits {
  readonly mean: number;
  /** Mean distance between a value and the next. */
  readonly meanRange: number;
  /** Mean ∓ 2.66 × mean moving range. */
  readonly low: number;
  readonly high: number;
}

/** Values in their order in time; null where there is none. */
export type Series = readonly (number | null)[];

/**
 * The limits within which values lie that nothing but chance moves: mean ± 2.66 × mean moving range. The range of a value
 * is its distance from the last one there was: a gap is bridged, since it says nothing of how far values scatter. Null for
 * fewer than six values.
 */
export function naturalLimits(series: Series): NaturalLimits | null {
  const values = series.filter((value) => value !== null);
  if (values.length < fewestPoints) return null;
  const mean = meanOf(values);
  const meanRange = meanOf(values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0))));
  return { mean, meanRange, low: mean - limitFactor * meanRange, high: mean + limitFactor * meanRange };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * What makes values a signal. `outside`: one beyond a limit. `run`: seven or more in a row on one side of the mean.
 * `trend`: six or more in a row, each above the one before, or each below. `near`: two of three in a row beyond two thirds
 * of the way to a limit (two sigma), on one side.
 */
export type SignalRule = 'outside' | 'run' | 'trend' | 'near';

export interface Signal {
  readonly rule: SignalRule;
  /** Above the mean or below it; of a trend, rising or falling. */
  readonly side: 'above' | 'below';
  /** Places in the series of the values that make the signal, from 0, in order. */
  readonly at: readonly number[];
}

/**
 * The signals of a series, by rule and then by time; a run or trend that goes on is one signal. In a row means without a
 * gap: of a month that is missing nobody knows on which side it would have been. A value right at the mean is on neither
 * side and ends a run; one that equals the one before ends a trend. A value outside drags the mean towards itself: a run
 * lies beyond the mean of the values within the limits too, or those that have not moved would be a second signal.
 */
export function signalsOf(series: Series, { mean, low, high }: NaturalLimits): readonly Signal[] {
  const sideOf = (value: number | null, above: number, below: number) => {
    if (value === null) return null;
    return beyond(value, above) ? 'above' : beyond(below, value) ? 'below' : null;
  };
  const outside = series.map((value) => sideOf(value, high, low));
  const centre = centreOf(series, { mean, low, high });
  const near = series.map((value) => sideOf(value, mean + (2 / 3) * (high - mean), mean - (2 / 3) * (mean - low)));
  const steps = series.map((value, at) => {
    const before = series[at - 1] ?? null;
    return before === null ? null : sideOf(value, before, before);
  });
  return [
    ...(['above', 'below'] as const).flatMap((side): Signal[] => {
      const at = placesOf(outside, side);
      return at.length > 0 ? [{ rule: 'outside', side, at }] : [];
    }),
    ...stretches(series.map((value) => sideOf(value, centre.above, centre.below)))
      .filter(({ at }) => at.length >= runLength)
      .map(({ side, at }): Signal => ({ rule: 'run', side, at })),
    ...stretches(steps)
      // The first value of a trend is the one that its first step leaves.
      .map(({ side, at }): Signal => ({ rule: 'trend', side, at: [(at[0] ?? 0) - 1, ...at] }))
      .filter(({ at }) => at.length >= trendLength),
    ...(['above', 'below'] as const).flatMap((side): Signal[] => {
      const at = twoOfThree(series, near, side);
      return at.length > 0 ? [{ rule: 'near', side, at }] : [];
    }),
  ];
}

/** What a run lies above, or below: the mean, or that of the values within the limits where some are not and it is further. */
function centreOf(series: Series, { mean, low, high }: Pick<NaturalLimits, 'mean' | 'low' | 'high'>) {
  const values = series.filter((value) => value !== null);
  const within = values.filter((value) => !beyond(value, high) && !beyond(low, value));
  const other = within.length < values.length && within.length > 0 ? meanOf(within) : mean;
  return { above: Math.max(mean, other), below: Math.min(mean, other) };
}

type Side = Signal['side'] | null;

/** Beyond a bound by more than the dust of binary numbers. */
function beyond(value: number, bound: number): boolean {
  return value - bound > 1e-9 * Math.max(1, Math.abs(value), Math.abs(bound));
}

function placesOf(sides: readonly Side[], side: Signal['side']): readonly number[] {
  return sides.flatMap((found, at) => (found === side ? [at] : []));
}

/** The longest stretches of places on one side, in order. */
function stretches(
  sides: readonly Side[],
): readonly { readonly side: Signal['side']; readonly at: readonly number[] }[] {
  const found: { side: Signal['side']; at: number[] }[] = [];
  sides.forEach((side, place) => {
    const last = found.at(-1);
    if (side === null) return;
    if (last?.side === side && last.at.at(-1) === place - 1) last.at.push(place);
    else found.push({ side, at: [place] });
  });
  return found;
}

/** Places beyond two sigma on one side that stand with another one among three values in a row. */
function twoOfThree(series: Series, near: readonly Side[], side: Signal['side']): readonly number[] {
  const places = new Set<number>();
  for (let from = 0; from + 3 <= series.length; from += 1) {
    const window = [from, from + 1, from + 2];
    if (window.some((at) => series[at] === null)) continue;
    const beyondTwo = window.filter((at) => near[at] === side);
    if (beyondTwo.length >= 2) for (const at of beyondTwo) places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}

/** A series with its mean, its limits and its signals. Cases or thousand đồng. */
export interface ControlChart {
  /** How many values there are. */
  readonly known: number;
  /** Not applicable where values are too few for limits, as are the limits. */
  readonly mean: Reading<Counted>;
  readonly low: Reading<Counted>;
  readonly high: Reading<Counted>;
  readonly signals: readonly Signal[];
}

/** The control chart of readings in their order in time; what is missing is a gap. */
export function controlChart(readings: readonly Reading<Counted>[]): ControlChart {
  const figures = readings.filter(isFigure);
  const series = readings.map((reading) => (isFigure(reading) ? reading.value : null));
  const limits = naturalLimits(series);
  if (!limits)
    return { known: figures.length, mean: 'notApplicable', low: 'notApplicable', high: 'notApplicable', signals: [] };
  const figure = (name: FigureName, operation: 'mean' | 'naturalLimit', value: number): Reading<Counted> =>
    computed(name, operation, value, figures);
  return {
    known: figures.length,
    mean: figure('monthChangeMean', 'mean', limits.mean),
    low: figure('limitLow', 'naturalLimit', limits.low),
    high: figure('limitHigh', 'naturalLimit', limits.high),
    signals: signalsOf(series, limits),
  };
}

function computed(
  name: FigureName,
  operation: 'mean' | 'naturalLimit',
  value: number,
  inputs: readonly Figure<Counted>[],
): Reading<Counted> {
  const last = inputs.at(-1);
  if (!last) return 'notReported';
  const exact = inputs.every(({ direction }) => direction === 'exact');
  return {
    name,
    ...(last.subject && { subject: last.subject }),
    value: Number(value.toPrecision(12)),
    quantity: last.quantity,
    direction: exact ? 'exact' : 'about',
    provenance: computedProvenance(operation, inputs),
  };
}
