import { flows, running } from './columns.ts';
import type { Curve } from './curves.ts';
import type { Random } from './random.ts';

/** How many of so many cases an event of this probability (0 to 1) happens to: one draw a case. */
export function binomial(cases: number, probability: number, random: Random): number {
  let happened = 0;
  for (let index = 0; index < cases; index += 1) if (random.between(0, 1) < probability) happened += 1;
  return happened;
}

/**
 * So many cases, each of which falls into a month by itself: cumulative, ending at all of them. A month of a curve's share
 * s has seen Binomial(cases, s) of them, so what a month adds swings as counts do. A curve that falls is taken at its
 * highest so far.
 */
export function dated(cases: number, curve: Curve, random: Random): number[] {
  const monthly = curve.map(() => 0);
  for (let index = 0; index < cases; index += 1) {
    const drawn = random.between(0, 1);
    let month = 0;
    while (month < curve.length - 1 && drawn >= (curve[month] ?? 0)) month += 1;
    monthly[month] = (monthly[month] ?? 0) + 1;
  }
  return running(monthly);
}

/**
 * Which of a column's cases are of a kind that so many of them are: cumulative, ending at that count or at all cases.
 * Every case is as likely as every other, whatever its month.
 */
export function someOf(column: readonly number[], count: number, random: Random): number[] {
  let left = column.at(-1) ?? 0;
  let wanted = Math.min(count, left);
  return running(
    flows(column).map((flow) => {
      let chosen = 0;
      for (let index = 0; index < flow; index += 1) {
        if (random.between(0, 1) * left < wanted) {
          chosen += 1;
          wanted -= 1;
        }
        left -= 1;
      }
      return chosen;
    }),
  );
}
