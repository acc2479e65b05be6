import { describe, expect, it } from 'vitest';
import { controlChart, naturalLimits, type Series, signalsOf } from '../../src/domain/controlChart.ts';
import { isFigure } from '../../src/domain/figure.ts';
import { cases, illustrative } from '../fixtures/figures.ts';

/** Signals of a series by its own limits, as "rule side: places". */
function signals(series: Series): readonly string[] {
  const limits = naturalLimits(series);
  if (!limits) throw new Error('too few values');
  return signalsOf(series, limits).map(({ rule, side, at }) => `${rule} ${side}: ${at.join(' ')}`);
}

/** Signals beside limits that are given: mean 0, limits at ∓ 9, two sigma at ∓ 6. */
function beside(series: Series): readonly string[] {
  const limits = { mean: 0, meanRange: 9 / 2.66, low: -9, high: 9 };
  return signalsOf(series, limits).map(({ rule, side, at }) => `${rule} ${side}: ${at.join(' ')}`);
}

describe('naturalLimits', () => {
  it('are the mean and 2.66 mean moving ranges to either side', () => {
    // Ranges 2, 2, 4, 4, 3.
    const limits = naturalLimits([10, 12, 10, 14, 10, 7]);
    expect(limits?.mean).toBe(10.5);
    expect(limits?.meanRange).toBe(3);
    expect(limits?.low).toBeCloseTo(10.5 - 7.98, 10);
    expect(limits?.high).toBeCloseTo(10.5 + 7.98, 10);
  });

  it('are those that the NIST handbook prints for its flow rates', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: mean 50.81, mean range 1.8778, limits 45.8159 and 55.8041
    // with 3 ÷ 1.128, which the literature rounds to 2.66.
    const limits = naturalLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
    expect(limits?.mean).toBeCloseTo(50.81, 10);
    expect(limits?.meanRange).toBeCloseTo(1.8778, 4);
    expect(limits?.low).toBeCloseTo(45.8159, 2);
    expect(limits?.high).toBeCloseTo(55.8041, 2);
  });

  it('are not known of five values, and are of six', () => {
    expect(naturalLimits([1, 2, 3, 4, 5])).toBeNull();
    expect(naturalLimits([1, 2, 3, 4, 5, 6])).not.toBeNull();
    expect(naturalLimits([1, 2, 3, null, 4, 5, null])).toBeNull();
    expect(naturalLimits([])).toBeNull();
  });

  it('bridge a gap: the range is the distance from the last value there was', () => {
    expect(naturalLimits([4, null, 10, 4, 10, null, null, 4, 10])?.meanRange).toBe(6);
  });

  it('close in on a series that never moves', () => {
    expect(naturalLimits([5, 5, 5, 5, 5, 5])).toEqual({ mean: 5, meanRange: 0, low: 5, high: 5 });
    expect(signals([5, 5, 5, 5, 5, 5, 5, 5])).toEqual([]);
    expect(signals([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual([]);
  });
});

describe('signalsOf', () => {
  it('finds none where values go up and down within the limits', () => {
    expect(signals([3, -2, 4, -1, 2, -3, 1, -2, 3, -1, 2, -4])).toEqual([]);
    expect(beside([5, -5, 5, -5])).toEqual([]);
  });

  it('finds a value outside, by the limits of the series that it is in', () => {
    // Mean 3.5, ranges 2, 2, 2, 2, 40, 40, 2, 2, 2, 2, 2: mean 8.909, limits ∓ 23.7.
    expect(signals([1, -1, 1, -1, 1, 41, 1, -1, 1, -1, 1, -1])).toEqual(['outside above: 5']);
    expect(signals([-1, 1, -1, 1, -1, -41, -1, 1, -1, 1, -1, 1])).toEqual(['outside below: 5']);
  });

  it('does not count a value right at a limit as outside', () => {
    expect(beside([9, 0, -9])).toEqual([]);
    expect(beside([9.01, 0, -9.01])).toEqual(['outside above: 0', 'outside below: 2']);
  });

  it('finds seven in a row on one side, and not six', () => {
    expect(beside([1, 2, 1, 2, 1, 2, -1])).toEqual([]);
    expect(beside([-1, 1, 2, 1, 2, 1, 2, 1, -1])).toEqual(['run above: 1 2 3 4 5 6 7']);
    expect(beside([-1, -2, -1, -2, -1, -2, -1, -2])).toEqual(['run below: 0 1 2 3 4 5 6 7']);
  });

  it('lets neither a value at the mean nor a gap be part of a run', () => {
    expect(beside([1, 2, 1, 0, 2, 1, 2, 1])).toEqual([]);
    expect(beside([1, 2, 1, null, 2, 1, 2, 1])).toEqual([]);
  });

  it('does not take for a run what only a value outside makes one, by dragging the mean', () => {
    // Mean −2.75 with the value outside and 1.09 without: seven others in a row lie above the first and none above both.
    expect(signals([3, -2, 4, -45, 2, -1, 1, -2, 3, -1, 2, 3])).toEqual(['outside below: 3']);
    // These lie above both.
    expect(signals([3, -2, 4, -45, -2, 5, 6, 5, 6, 5, 6, 5])).toEqual([
      'outside below: 3',
      'run above: 5 6 7 8 9 10 11',
    ]);
  });

  it('finds six in a row that rise or fall, and not five', () => {
    expect(beside([-3, -2, -1, 1, 2, 0])).toEqual([]);
    expect(beside([0, -3, -2, -1, 1, 2, 3, 0])).toEqual(['trend above: 1 2 3 4 5 6']);
    expect(beside([4, 3, 2, 1, -1, -2, -3, 0])).toEqual(['trend below: 0 1 2 3 4 5 6']);
  });

  it('ends a trend where a value equals the one before, or is missing', () => {
    expect(beside([-3, -2, -1, -1, 1, 2, 3])).toEqual([]);
    expect(beside([-4, -3, -2, null, 1, 2, 3])).toEqual([]);
  });

  it('finds two of three beyond two sigma on one side', () => {
    expect(beside([7, 0, 7])).toEqual(['near above: 0 2']);
    expect(beside([0, -7, -8, 0])).toEqual(['near below: 1 2']);
    expect(beside([7, 0, 0, 7])).toEqual([]);
    expect(beside([7, 0, -7])).toEqual([]);
    expect(beside([6, 0, 6])).toEqual([]);
    expect(beside([7, null, 7])).toEqual([]);
  });

  it('counts a value outside as one of the two', () => {
    expect(beside([10, 7, 0])).toEqual(['outside above: 0', 'near above: 0 1']);
  });

  it('tells windows that overlap as one signal', () => {
    expect(beside([7, 7, 7, 0, 7])).toEqual(['near above: 0 1 2 4']);
  });

  it('goes by shape alone: the same series elsewhere, larger or turned over has the same signals', () => {
    const series = [1, -1, 1, -1, 1, 41, 1, -1, 1, -1, 1, -1];
    expect(signals(series.map((value) => 1000 + 7 * value))).toEqual(signals(series));
    expect(signals(series.map((value) => -value))).toEqual(['outside below: 5']);
  });
});

/** Mulberry32: the same numbers from the same seed, evenly between 0 and 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('chance alone', () => {
  const next = random(20_211);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const falseSignals = (points: number, charts: number) =>
    Array.from({ length: charts }, () => signals(Array.from({ length: points }, normal))).filter(
      ({ length }) => length > 0,
    ).length / charts;

  it('makes a signal in about one of sixteen charts of twelve independent values, and in one of fifty of six', () => {
    expect(falseSignals(12, 20_000)).toBeCloseTo(1 / 16, 2);
    expect(falseSignals(6, 20_000)).toBeCloseTo(1 / 50, 2);
  });
});

describe('controlChart', () => {
  const readings = [10, 12, 10, 14, 10, 7].map((value) => cases(value));

  it('gives mean and limits as figures computed from all the values', () => {
    const { mean, low, high, known } = controlChart([...readings, 'notApplicable', 'notReported']);
    expect(known).toBe(6);
    expect([mean, low, high].map((reading) => isFigure(reading) && [reading.name, reading.value])).toEqual([
      ['monthChangeMean', 10.5],
      ['limitLow', 2.52],
      ['limitHigh', 18.48],
    ]);
    expect(isFigure(high) && high.provenance.kind === 'derived' && high.provenance.formula.inputs).toEqual(readings);
    expect(isFigure(high) && high.quantity).toBe('case');
  });

  it('is made up as soon as one value is, and says about where one does', () => {
    const { mean, high } = controlChart([...readings.slice(1), cases(3, 'about', illustrative)]);
    expect(isFigure(mean) && mean.provenance.kind).toBe('illustrative');
    expect(isFigure(high) && high.direction).toBe('about');
  });

  it('has no limits and no signals for five values', () => {
    const few = [1, 2, 3, 4, 500].map((value) => cases(value));
    expect(controlChart(few)).toEqual({
      known: 5,
      mean: 'notApplicable',
      low: 'notApplicable',
      high: 'notApplicable',
      signals: [],
    });
  });
});
