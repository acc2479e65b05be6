import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/figure.ts';
import { headlineOf, seriesFinding, unitsFinding } from '../../src/domain/findings.ts';
import type { Verdict } from '../../src/domain/targets.ts';
import { gapTo, referenceOf, verdictOn, yardstickOf } from '../../src/domain/yardstick.ts';
import { points, rate } from '../fixtures/figures.ts';

const gaps = (
  gap: Reading<'points'>,
  paceGap: Reading<'points'> = 'notReported',
  change: typeof gap = 'notReported',
) => ({
  gap,
  paceGap,
  change,
  eligible: 'notReported' as const,
  leeway: undefined,
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

describe('verdictOn', () => {
  const standing = { ...gaps(points(-0.5), points(-0.5), points(-0.5)), leeway: 2 };

  it('lets chance have its say on the way only', () => {
    expect(verdictOn(standing, 'pace')).toBe('within');
    expect(verdictOn(standing, 'target')).toBe('below');
    expect(verdictOn(standing, 'yearBefore')).toBe('below');
  });

  it('judges nobody where chance cannot be told, and nothing where there is no gap', () => {
    expect(verdictOn({ ...standing, leeway: null }, 'pace')).toBeNull();
    expect(verdictOn({ ...standing, leeway: null }, 'yearBefore')).toBe('below');
    expect(verdictOn(gaps('notReported'), 'target')).toBeNull();
  });
});

describe('unitsFinding', () => {
  const row = (name: string, value: number, verdict: Verdict | null) => ({ name, gap: points(value), verdict });

  it('finds none behind', () => {
    expect(unitsFinding([row('A', 3, 'above'), row('B', 0, 'met')], 'target')).toEqual({
      yardstick: 'target',
      reached: 2,
      judged: 2,
      behind: [],
    });
  });

  it('finds one behind, and several, the furthest first', () => {
    const rows = [row('A', -1, 'below'), row('B', 2, 'above'), row('C', -4, 'below')];
    expect(unitsFinding(rows.slice(0, 2), 'target')).toMatchObject({ reached: 1, judged: 2, behind: ['A'] });
    expect(unitsFinding(rows, 'pace')).toEqual({ yardstick: 'pace', reached: 1, judged: 3, behind: ['C', 'A'] });
  });

  it('finds all behind, in the order given where they are equally far', () => {
    const rows = [row('A', -1, 'below'), row('B', -1, 'below')];
    expect(unitsFinding(rows, 'target')).toMatchObject({ reached: 0, judged: 2, behind: ['A', 'B'] });
  });

  it('does not call behind who is off the pace by no more than chance', () => {
    const rows = [row('A', -3, 'within'), row('B', -2, 'below')];
    expect(unitsFinding(rows, 'pace')).toMatchObject({ reached: 1, judged: 2, behind: ['B'] });
  });

  it('does not judge a unit without a verdict', () => {
    const rows = [{ name: 'A', gap: 'notReported' as const, verdict: null }, row('B', -9, null), row('C', -1, 'below')];
    expect(unitsFinding(rows, 'pace')).toMatchObject({ reached: 0, judged: 1, behind: ['C'] });
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
