import { describe, expect, it } from 'vitest';
import { differences, distanceOf, median, scatterOf, usualDistance } from '../../src/domain/unitDistance.ts';

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBe(0);
  });
});

describe('scatterOf', () => {
  const along = (values: readonly (number | null)[]) => scatterOf(values.map((value) => [value]))[0];

  it('is 1.4826 × the median distance from the median, which one unlike unit does not move', () => {
    expect(along([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 10);
    expect(along([1, 2, 3, 4, 5000])).toBeCloseTo(1.4826, 10);
    expect(along([1, 2, null, 3, 4, 5])).toBeCloseTo(1.4826, 10);
  });

  it('is 1.2533 × the mean distance where more than half are alike', () => {
    expect(along([2, 2, 2, 2, 7])).toBeCloseTo(1.2533, 10);
  });

  it('is zero where all are alike, or nothing is known', () => {
    expect(along([2, 2, 2])).toBe(0);
    expect(along([null, null])).toBe(0);
  });
});

describe('distanceOf', () => {
  it('is Euclidean: the root of the sum of squares', () => {
    expect(distanceOf([3, 4, 0, 0, 0])).toBe(5);
    expect(distanceOf([-3, 4, 0, 0, 0])).toBe(5);
  });

  it('is raised for what is not known, to what it would be if that were like the rest', () => {
    expect(distanceOf([3, 4, 0, 0, null])).toBeCloseTo(5 * Math.sqrt(5 / 4), 10);
    expect(distanceOf([2, 2, 2, null, null])).toBeCloseTo(distanceOf([2, 2, 2, 2, 2]) ?? 0, 10);
  });

  it('is not known from fewer than three', () => {
    expect(distanceOf([3, 4, null, null, null])).toBeNull();
  });
});

describe('differences', () => {
  it('are the second less the first in units of scatter, nothing where all are alike, null where one is missing', () => {
    expect(differences([1, 10, 5, null, 2], [3, 4, 5, 1, null], [2, 3, 0, 1, 1])).toEqual([1, -2, 0, null, null]);
  });
});

describe('usualDistance', () => {
  const line = (places: readonly number[]) => places.map((place) => [place, 0, 0, null, 0] as const);

  it('is the median of all pairs, each over what both have', () => {
    // Pairs 1, 3 and 2 apart over four of five coordinates.
    expect(usualDistance(line([0, 1, 3]), [1, 1, 1, 1, 1])).toBeCloseTo(2 * Math.sqrt(5 / 4), 10);
    expect(usualDistance(line([0, 1, 3]), [2, 1, 1, 1, 1])).toBeCloseTo(Math.sqrt(5 / 4), 10);
  });

  it('is zero where all are alike or no pair can be compared', () => {
    expect(usualDistance(line([4, 4, 4]), [0, 0, 0, 0, 0])).toBe(0);
    expect(
      usualDistance(
        [
          [1, null, null, null, null],
          [2, null, null, null, null],
        ],
        [1, 1, 1, 1, 1],
      ),
    ).toBe(0);
    expect(usualDistance(line([1]), [1, 1, 1, 1, 1])).toBe(0);
  });
});
