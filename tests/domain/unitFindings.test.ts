import { describe, expect, it } from 'vitest';
import { type Verdict, verdict } from '../../src/domain/targets.ts';
import { chanceFinding, furthestBehind, missesFinding, type UnitVerdicts } from '../../src/domain/unitFindings.ts';
import { points } from '../fixtures/figures.ts';

type Given = number | 'notReported' | 'notApplicable';

/** A unit with what its distances by cases and by money say; a number is a figure in points. */
function gaps(name: string, byCases: Given, byAmounts: Given): UnitVerdicts {
  return { name, verdicts: { cases: gap(name, byCases).verdict, amounts: gap(name, byAmounts).verdict } };
}

function gap(name: string, value: Given) {
  return typeof value === 'number'
    ? { name, gap: points(value), verdict: verdict(points(value)) }
    : { name, gap: value, verdict: null };
}

describe('missesFinding', () => {
  it('finds that none misses anything', () => {
    expect(missesFinding([gaps('A', 4, 2), gaps('B', 1, 3)], 'target')).toEqual({
      judged: 2,
      reachBoth: 2,
      misses: [],
    });
  });

  it('finds one that misses, and by what', () => {
    expect(missesFinding([gaps('A', 4, 2), gaps('B', -1, 3)], 'target')).toEqual({
      judged: 2,
      reachBoth: 1,
      misses: [{ name: 'B', bases: ['cases'] }],
    });
    expect(missesFinding([gaps('A', 4, -2), gaps('B', 1, 3)], 'target')).toEqual({
      judged: 2,
      reachBoth: 1,
      misses: [{ name: 'A', bases: ['amounts'] }],
    });
  });

  it('names a unit that misses both once, by cases and by money', () => {
    expect(missesFinding([gaps('A', -4, -2)], 'target')).toEqual({
      judged: 1,
      only: 'A',
      reachBoth: 0,
      misses: [{ name: 'A', bases: ['cases', 'amounts'] }],
    });
  });

  it('finds several, those who miss by cases first and otherwise in the order given', () => {
    const units = [gaps('A', 1, -1), gaps('B', -9, 1), gaps('C', 1, -7), gaps('D', -1, -1), gaps('E', 2, 2)];
    expect(missesFinding(units, 'target')).toEqual({
      judged: 5,
      reachBoth: 1,
      misses: [
        { name: 'B', bases: ['cases'] },
        { name: 'D', bases: ['cases', 'amounts'] },
        { name: 'A', bases: ['amounts'] },
        { name: 'C', bases: ['amounts'] },
      ],
    });
  });

  it('finds that all miss', () => {
    expect(missesFinding([gaps('A', -1, -1), gaps('B', -2, 1)], 'target')).toMatchObject({
      judged: 2,
      reachBoth: 0,
      misses: [{ name: 'A' }, { name: 'B' }],
    });
  });

  it('takes exactly the mark, and what prints as it, for reaching', () => {
    expect(missesFinding([gaps('A', 0, -0.004)], 'target')).toEqual({ judged: 1, only: 'A', reachBoth: 1, misses: [] });
    expect(missesFinding([gaps('A', 0, -0.005)], 'target').misses).toEqual([{ name: 'A', bases: ['amounts'] }]);
  });

  it('judges a unit with one measure missing by the other, and does not say that it reaches both', () => {
    expect(missesFinding([gaps('A', 'notReported', 3), gaps('B', 3, 'notApplicable')], 'target')).toEqual({
      judged: 2,
      reachBoth: 0,
      misses: [],
    });
    expect(missesFinding([gaps('A', 'notReported', -3)], 'target')).toEqual({
      judged: 1,
      only: 'A',
      reachBoth: 0,
      misses: [{ name: 'A', bases: ['amounts'] }],
    });
  });

  it('does not judge a unit with both measures missing', () => {
    expect(missesFinding([gaps('A', 'notReported', 'notApplicable'), gaps('B', 1, 1)], 'target')).toEqual({
      judged: 1,
      only: 'B',
      reachBoth: 1,
      misses: [],
    });
  });

  it('judges nobody without units', () => {
    expect(missesFinding([], 'target')).toEqual({ judged: 0, reachBoth: 0, misses: [] });
  });

  it('tells apart two units of one name, as districts of different provinces may have', () => {
    expect(missesFinding([gaps('Châu Thành', 2, 2), gaps('Châu Thành', -1, 2)], 'target')).toEqual({
      judged: 2,
      reachBoth: 1,
      misses: [{ name: 'Châu Thành', bases: ['cases'] }],
    });
  });

  it('judges by cases alone on the way, and calls nobody behind whom chance explains', () => {
    const way = (name: string, cases: Verdict | null): UnitVerdicts => ({ name, verdicts: { cases, amounts: null } });
    expect(missesFinding([way('A', 'within'), way('B', 'below'), way('C', 'above'), way('D', null)], 'pace')).toEqual({
      judged: 3,
      reachBoth: 2,
      misses: [{ name: 'B', bases: ['cases'] }],
    });
  });
});

describe('furthestBehind', () => {
  it('is nobody where none is behind', () => {
    expect(furthestBehind([gap('A', 3), gap('B', 0)])).toEqual({ kind: 'none', judged: 2 });
  });

  it('is the one that is behind', () => {
    const finding = furthestBehind([gap('A', 3), gap('B', -1.5)]);
    expect(finding).toMatchObject({ kind: 'units', names: ['B'], gap: { value: -1.5 }, judged: 2 });
  });

  it('is the furthest of several', () => {
    const finding = furthestBehind([gap('A', -2), gap('B', -8.18), gap('C', -8), gap('D', 9)]);
    expect(finding).toMatchObject({ kind: 'units', names: ['B'], gap: { value: -8.18 }, judged: 4 });
  });

  it('is the furthest where all are behind', () => {
    expect(furthestBehind([gap('A', -2), gap('B', -1)])).toMatchObject({ names: ['A'], gap: { value: -2 }, judged: 2 });
  });

  it('names all that share the distance, in the order given', () => {
    const finding = furthestBehind([gap('A', -4), gap('B', -1), gap('C', -4)]);
    expect(finding).toMatchObject({ kind: 'units', names: ['A', 'C'], gap: { value: -4 }, judged: 3 });
  });

  it('takes distances alike at two decimals for a tie', () => {
    expect(furthestBehind([gap('A', -4.231), gap('B', -4.234)])).toMatchObject({ names: ['A', 'B'] });
    expect(furthestBehind([gap('A', -4.23), gap('B', -4.24)])).toMatchObject({ names: ['B'], gap: { value: -4.24 } });
    expect(furthestBehind([gap('A', -4.234), gap('B', -4.236)])).toMatchObject({ names: ['B'] });
  });

  it('does not take less than half a hundredth for being behind', () => {
    expect(furthestBehind([gap('A', -0.004)])).toEqual({ kind: 'none', judged: 1, only: 'A' });
    expect(furthestBehind([gap('A', -0.005)])).toMatchObject({ kind: 'units', names: ['A'] });
  });

  it('passes over units whose distance is missing', () => {
    const finding = furthestBehind([gap('A', 'notReported'), gap('B', -1), gap('C', 'notApplicable')]);
    expect(finding).toMatchObject({ kind: 'units', names: ['B'], judged: 1 });
  });

  it('is unknown where nothing can be compared', () => {
    expect(furthestBehind([])).toEqual({ kind: 'unknown' });
    expect(furthestBehind([gap('A', 'notReported'), gap('B', 'notApplicable')])).toEqual({ kind: 'unknown' });
  });
});

describe('chanceFinding', () => {
  it('finds that nobody differs by more than chance', () => {
    const rows = [
      { name: 'A', chance: 'within' as const },
      { name: 'B', chance: 'within' as const },
    ];
    expect(chanceFinding(rows)).toEqual({ above: [], below: [], judged: 2 });
  });

  it('names those above and those below, each in the order given', () => {
    const rows = [
      { name: 'A', chance: 'below' as const },
      { name: 'B', chance: 'above' as const },
      { name: 'C', chance: 'within' as const },
      { name: 'D', chance: 'above' as const },
      { name: 'E', chance: 'below' as const },
    ];
    expect(chanceFinding(rows)).toEqual({ above: ['B', 'D'], below: ['A', 'E'], judged: 5 });
  });

  it('does not count a unit of which chance says nothing', () => {
    const rows = [
      { name: 'A', chance: 'unknown' as const },
      { name: 'B', chance: 'above' as const },
    ];
    expect(chanceFinding(rows)).toEqual({ above: ['B'], below: [], judged: 1 });
    expect(chanceFinding([{ name: 'A', chance: 'unknown' }])).toEqual({ above: [], below: [], judged: 0 });
  });

  it('judges nobody without units', () => {
    expect(chanceFinding([])).toEqual({ above: [], below: [], judged: 0 });
  });
});
