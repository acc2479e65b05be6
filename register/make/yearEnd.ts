import { day } from './calendar.ts';
import type { Draws } from './draws.ts';

/** The beginnings of the statistical years that a case of the register can end in. */
const beginnings = Array.from({ length: 60 }, (_, at) => Date.UTC(2000 + at, 9, 1) / 1000);

/** Before the books of a year are closed, much is brought to an end that would otherwise have taken some weeks more. */
export function beforeYearEnd(draws: Draws, begun: number, end: number): number {
  const began = beginnings.findLast((beginning) => beginning <= end);
  if (began === undefined || end - began > 40 * day || !draws.happens(45_000)) return end;
  const earlier = began - draws.whole(1, 16) * day;
  return earlier > begun ? earlier : end;
}
