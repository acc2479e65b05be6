/** How far units lie from one another along several traits that count in different things. */

/** Two units that share fewer known traits are not compared. */
const fewestKnown = 3;

/** Coordinates of a unit, one a trait, the same traits for all; null where one is not known. */
export type Coordinates = readonly (number | null)[];

/**
 * How far units scatter along each coordinate: 1.4826 × the median distance from the median, which one unlike unit does not
 * move (MAD); where that is zero because more than half are alike, 1.2533 × the mean distance from the median; zero where
 * all are alike. Both factors make it the standard deviation of normal values (Iglewicz and Hoaglin 1993).
 */
export function scatterOf(all: readonly Coordinates[]): readonly number[] {
  return (all[0] ?? []).map((_, at) => {
    const values = all.flatMap((coordinates) => coordinates[at] ?? []);
    const middle = median(values);
    const distances = values.map((value) => Math.abs(value - middle));
    const typical = 1.4826 * median(distances);
    if (typical > 0) return typical;
    return distances.length === 0 ? 0 : (1.2533 * distances.reduce((sum, value) => sum + value, 0)) / distances.length;
  });
}

/** Zero of no values. */
export function median(values: ArrayLike<number>): number {
  const sorted = new Float64Array(values).sort();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** Each coordinate's difference in units of its scatter, the second less the first; null where either is not known. */
export function differences(a: Coordinates, b: Coordinates, scatter: readonly number[]): Coordinates {
  return scatter.map((scale, at) => {
    const [from, to] = [a[at] ?? null, b[at] ?? null];
    if (from === null || to === null) return null;
    return scale === 0 ? 0 : (to - from) / scale;
  });
}

/**
 * Euclidean distance over the coordinates that both have, raised to what it would be over all of them: √(sum of squares ×
 * coordinates ÷ those known) (Dixon 1979). Null where both have fewer than three.
 */
export function distanceOf(differences: Coordinates): number | null {
  let [squares, known] = [0, 0];
  for (const difference of differences) {
    if (difference === null) continue;
    squares += difference * difference;
    known += 1;
  }
  if (known < fewestKnown) return null;
  // Two distances that only the dust of binary numbers sets apart are a tie.
  return Number(Math.sqrt((squares * differences.length) / known).toPrecision(12));
}

/**
 * The median distance of all pairs; zero where no pair can be compared. Runs for a quarter of a million pairs of a nation's
 * offices: kept to what a loop over a typed array has to do.
 */
export function usualDistance(all: readonly Coordinates[], scatter: readonly number[]): number {
  const count = scatter.length;
  const scaled = new Float64Array(
    all.flatMap((at) =>
      scatter.map((scale, place) => {
        const value = at[place] ?? Number.NaN;
        return scale === 0 && !Number.isNaN(value) ? 0 : value / scale;
      }),
    ),
  );
  const distances = new Float64Array((all.length * (all.length - 1)) / 2);
  let pairs = 0;
  for (let a = 0; a < scaled.length; a += count) {
    for (let b = a + count; b < scaled.length; b += count) {
      let squares = 0;
      let known = 0;
      for (let place = 0; place < count; place += 1) {
        const difference = (scaled[b + place] as number) - (scaled[a + place] as number);
        if (Number.isNaN(difference)) continue;
        squares += difference * difference;
        known += 1;
      }
      if (known < fewestKnown) continue;
      distances[pairs] = Math.sqrt((squares * count) / known);
      pairs += 1;
    }
  }
  return median(distances.subarray(0, pairs));
}
