import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/figure.ts';
import { headlineOf, seriesFinding, unitsFinding } from '../../src/domain/findings.ts';
import { gapTo, referenceOf, yardstickOf } from '../../src/domain/yardstick.ts';
import { points, rate } from '../fixtures/figures.ts';

const gaps = (
  gap: Reading<'points'>,
  paceGap: Reading<'points'> = 'notReported',
  change: typeof gap = 'notReported',
) => ({
  gap,
  paceGap,
  change,
});

describe('yardstickOf', () => {
  it('is the target at the end of the year and the pace during it', () => {
    expect(yardstickOf('target', { statYear: 2021, months: 12 })).toBe('target');
    expect(yardstickOf('target', { statYear: 2021, months: 11 })).toBe('pace');
  });

  it('is the year before whenever that is asked for', () => {
    expect(yardstickOf('yearBefore', { statYear: 2021, months: 12 })).toBe('yearBefore');
    expect(yardstickOf('yearBefore', { statYear: 2021, months: 3 })).toBe('yearBefore');
  });
});

describe('gapTo', () => {
  it('picks the distance that belongs to the yardstick', () => {
    const standing = gaps(points(1), points(2), points(3));
    expect(gapTo(standing, 'target')).toMatchObject({ value: 1 });
    expect(gapTo(standing, 'pace')).toMatchObject({ value: 2 });
    expect(gapTo(standing, 'yearBefore')).toMatchObject({ value: 3 });
  });
});

describe('referenceOf', () => {
  it('picks the value of the yardstick', () => {
    const standing = { target: rate(80), expected: rate(40), yearBefore: rate(38) };
    expect(referenceOf(standing, 'target')).toMatchObject({ value: 80 });
    expect(referenceOf(standing, 'pace')).toMatchObject({ value: 40 });
    expect(referenceOf(standing, 'yearBefore')).toMatchObject({ value: 38 });
  });
});

describe('headlineOf', () => {
  it('gives a verdict on both rates', () => {
    expect(headlineOf({ cases: gaps(points(4)), amounts: gaps(points(-2)) }, 'target')).toEqual({
      yardstick: 'target',
      verdicts: { cases: 'above', amounts: 'below' },
    });
  });

  it('says met for exactly reached', () => {
    expect(headlineOf({ cases: gaps(points(0)), amounts: gaps(points(0)) }, 'target').verdicts).toEqual({
      cases: 'met',
      amounts: 'met',
    });
  });

  it('says nothing where the gap is missing', () => {
    expect(headlineOf({ cases: gaps('notReported'), amounts: gaps(points(1)) }, 'target').verdicts).toEqual({
      cases: null,
      amounts: 'above',
    });
    expect(headlineOf({ cases: gaps('notApplicable'), amounts: gaps('notReported') }, 'pace').verdicts).toEqual({
      cases: null,
      amounts: null,
    });
  });

  it('judges by the yardstick asked for', () => {
    const standing = gaps(points(-5), points(2), points(0));
    expect(headlineOf({ cases: standing, amounts: standing }, 'pace').verdicts.cases).toBe('above');
    expect(headlineOf({ cases: standing, amounts: standing }, 'yearBefore').verdicts.cases).toBe('met');
  });
});

describe('unitsFinding', () => {
  it('finds none behind', () => {
    const rows = [
      { name: 'A', gap: points(3) },
      { name: 'B', gap: points(1) },
    ];
    expect(unitsFinding(rows, 'target')).toEqual({ yardstick: 'target', reached: 2, judged: 2, behind: [] });
  });

  it('finds one behind', () => {
    const rows = [
      { name: 'A', gap: points(3) },
      { name: 'B', gap: points(-1) },
    ];
    expect(unitsFinding(rows, 'target')).toEqual({ yardstick: 'target', reached: 1, judged: 2, behind: ['B'] });
  });

  it('finds several behind, the furthest first', () => {
    const rows = [
      { name: 'A', gap: points(-1) },
      { name: 'B', gap: points(2) },
      { name: 'C', gap: points(-4) },
    ];
    expect(unitsFinding(rows, 'pace')).toEqual({ yardstick: 'pace', reached: 1, judged: 3, behind: ['C', 'A'] });
  });

  it('finds all behind', () => {
    const rows = [
      { name: 'A', gap: points(-1) },
      { name: 'B', gap: points(-2) },
    ];
    expect(unitsFinding(rows, 'target')).toMatchObject({ reached: 0, judged: 2, behind: ['B', 'A'] });
  });

  it('keeps the order of units that are equally far behind', () => {
    const rows = [
      { name: 'A', gap: points(-1) },
      { name: 'B', gap: points(-1) },
    ];
    expect(unitsFinding(rows, 'target').behind).toEqual(['A', 'B']);
  });

  it('counts a unit exactly on the mark as reaching it', () => {
    expect(unitsFinding([{ name: 'A', gap: points(0) }], 'target')).toMatchObject({ reached: 1, behind: [] });
  });

  it('does not judge a unit whose gap is missing', () => {
    const rows: { name: string; gap: Reading<'points'> }[] = [
      { name: 'A', gap: 'notReported' },
      { name: 'B', gap: 'notApplicable' },
      { name: 'C', gap: points(-1) },
    ];
    expect(unitsFinding(rows, 'target')).toMatchObject({ reached: 0, judged: 1, behind: ['C'] });
  });

  it('judges nobody without units', () => {
    expect(unitsFinding([], 'target')).toEqual({ yardstick: 'target', reached: 0, judged: 0, behind: [] });
  });
});

describe('seriesFinding', () => {
  it('goes from the first known value to the last, over gaps', () => {
    expect(
      seriesFinding([
        { statYear: 2018, rate: 'notReported' },
        { statYear: 2019, rate: rate(70) },
        { statYear: 2020, rate: 'notReported' },
        { statYear: 2021, rate: rate(75) },
        { statYear: 2022, rate: 'notReported' },
      ]),
    ).toMatchObject({ from: { statYear: 2019, rate: { value: 70 } }, to: { statYear: 2021, rate: { value: 75 } } });
  });

  it('is nothing with one known value', () => {
    expect(
      seriesFinding([
        { statYear: 2020, rate: rate(70) },
        { statYear: 2021, rate: 'notReported' },
      ]),
    ).toBeNull();
  });

  it('is nothing without any', () => {
    expect(seriesFinding([])).toBeNull();
    expect(seriesFinding([{ statYear: 2020, rate: 'notReported' }])).toBeNull();
  });
});
