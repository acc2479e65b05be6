import { describe, expect, it } from 'vitest';
import { againstOf, commonReference, gapScale } from '../../src/pages/units/gapScale.ts';
import { points } from '../fixtures/figures.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

describe('gapScale', () => {
  it('goes from the least distance to the greatest, with zero in its place', () => {
    const at = gapScale([points(-2), points(8), 'notReported']);
    expect(at(-2)).toBeCloseTo(0.07, 5);
    expect(at(8)).toBeCloseTo(0.93, 5);
    expect(at(0)).toBeCloseTo(0.07 + 0.2 * 0.86, 5);
  });

  it('has zero among them where all are on one side', () => {
    expect(gapScale([points(3), points(6)])(0)).toBeCloseTo(0.07, 5);
    expect(gapScale([points(-3), points(-6)])(0)).toBeCloseTo(0.93, 5);
  });

  it('does not make much of little', () => {
    const at = gapScale([points(-1)]);
    expect(at(0) - at(-1)).toBeCloseTo(0.86 / 5, 5);
    expect((at(0) + at(-1)) / 2).toBeCloseTo(0.5, 5);
  });

  it('has it in the middle where nothing is known, or all are at it', () => {
    expect(gapScale([])(0)).toBe(0.5);
    expect(gapScale(['notReported', points(0)])(0)).toBe(0.5);
  });
});

describe('commonReference', () => {
  const dots = (comparison: 'target' | 'yearBefore') => {
    const { unitStandings, yardstick } = lookOf({ comparison });
    return unitStandings.map(({ standings }) => againstOf(standings.cases, yardstick));
  };

  it('is the target that all share, and none where each is held against its own year before', () => {
    expect(commonReference(dots('target'))).toMatchObject({ value: 80 });
    expect(commonReference(dots('yearBefore'))).toBeUndefined();
    expect(commonReference([])).toBeUndefined();
  });

  it('comes with the verdict by which a dot is filled or open', () => {
    const verdicts = lookOf().unitStandings.map(({ unit, standings }) => [
      unit.code,
      againstOf(standings.cases, 'target').verdict,
    ]);
    expect(verdicts).toContainEqual(['song-lo', 'below']);
    expect(verdicts).toContainEqual(['vinh-yen', 'above']);
  });
});
