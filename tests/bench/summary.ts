/** Medians and ratios of runs next to each other in time, and how they are printed. */

type Ratio = readonly [median: number, least: number, greatest: number];

export interface Row {
  readonly measure: string;
  /** One for each thing compared, the site last. */
  readonly values: readonly number[];
  /** Of the site to each of the others; null where there is nothing to divide by. */
  readonly ratios: readonly (Ratio | null)[];
}

/** `rounds` has what was measured in each, one run for each thing compared, the site's last. */
export function summary<Run>(measure: string, of: (run: Run) => number, rounds: readonly (readonly Run[])[]): Row {
  const columns = Array.from({ length: rounds[0]?.length ?? 0 }, (_, at) =>
    rounds.map((round) => of(round[at] as Run)),
  );
  const site = columns.at(-1) ?? [];
  return {
    measure,
    values: columns.map(median),
    ratios: columns.slice(0, -1).map((column) => {
      const ratios = site.map((value, at) => value / (column[at] ?? Number.NaN)).filter(Number.isFinite);
      return ratios.length < rounds.length ? null : [median(ratios), Math.min(...ratios), Math.max(...ratios)];
    }),
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** `heads` name the things compared, the site last. */
export function print(title: string, heads: readonly string[], rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const ratioHeads = heads.slice(0, -1).flatMap((head) => [`÷ ${head}`, 'min–max']);
  const cells = rows.map(({ measure, values, ratios }) => [
    measure,
    ...values.map((value) => value.toFixed(value < 10 ? 2 : 1)),
    ...ratios.flatMap((ratio) =>
      ratio ? [ratio[0].toFixed(2), `${ratio[1].toFixed(2)}–${ratio[2].toFixed(2)}`] : ['–', '–'],
    ),
  ]);
  for (const [measure = '', ...numbers] of [['measure', ...heads, ...ratioHeads], ...cells]) {
    console.log(measure.padEnd(36) + numbers.map((text) => text.padStart(14)).join(''));
  }
}
