/** Medians and ratios of runs in pairs, and how they are printed. */

export interface Row {
  readonly measure: string;
  readonly plain: number;
  readonly site: number;
  /** Median, least and greatest of the pairs' ratios; null where there is nothing to divide by. */
  readonly ratio: readonly [median: number, least: number, greatest: number] | null;
}

/** Two runs next to each other in time. */
export interface Pair<Run> {
  readonly plain: Run;
  readonly site: Run;
}

export function summary<Run>(measure: string, of: (run: Run) => number, pairs: readonly Pair<Run>[]): Row {
  const ratios = pairs.map(({ plain, site }) => of(site) / of(plain)).filter(Number.isFinite);
  return {
    measure,
    plain: median(pairs.map(({ plain }) => of(plain))),
    site: median(pairs.map(({ site }) => of(site))),
    ratio: ratios.length < pairs.length ? null : [median(ratios), Math.min(...ratios), Math.max(...ratios)],
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** `heads` name the two things compared. */
export function print(title: string, heads: readonly [string, string], rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const cells = rows.map(({ measure, plain, site, ratio }) => {
    const range = ratio ? [ratio[0].toFixed(2), `${ratio[1].toFixed(2)}–${ratio[2].toFixed(2)}`] : ['–', '–'];
    return [measure, plain.toFixed(1), site.toFixed(1), ...range];
  });
  for (const [measure = '', ...numbers] of [['measure', ...heads, 'ratio', 'min–max'], ...cells]) {
    console.log(measure.padEnd(40) + numbers.map((text) => text.padStart(13)).join(''));
  }
}
