import { running } from './columns.ts';
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
 * Every case is as likely as every other, whatever its month. Chosen without putting back by Floyd's method (R. W. Floyd,
 * CACM 30, 1987): one draw for each that is wanted, where there are few among many.
 */
export function someOf(column: readonly number[], count: number, random: Random): number[] {
  const all = column.at(-1) ?? 0;
  const chosen = new Set<number>();
  for (let last = all - Math.min(count, all); last < all; last += 1) {
    const drawn = Math.floor(random.between(0, last + 1));
    chosen.add(chosen.has(drawn) ? last : drawn);
  }
  const monthly = column.map(() => 0);
  for (const place of chosen) {
    const month = column.findIndex((reached) => place < reached);
    monthly[month] = (monthly[month] ?? 0) + 1;
  }
  return running(monthly);
}
