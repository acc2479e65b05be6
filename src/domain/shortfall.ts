import { shareOfWhole, subtract } from './algebra.ts';
import { type Figure, isFigure, type Reading } from './figure.ts';
import type { Counted } from './quantities.ts';
import { type Taken, total } from './reportSums.ts';
import type { ReportTable } from './reportTable.ts';
import { shareOf } from './targets.ts';

/** How many completed cases a target asks for, and how many of them are missing; none where it is met. */
export interface Shortfall {
  readonly needed: Figure<Counted>;
  readonly short: Figure<Counted>;
  readonly completed: Figure<Counted>;
  readonly eligible: Figure<Counted>;
}

/**
 * A gap to a target in cases: of the eligible ones, the least whole number that reaches the target, less those completed.
 * Undefined unless all three are there, and where nothing is missing.
 */
export function shortfallOf(
  { completed, eligible }: { readonly completed: Reading<Counted>; readonly eligible: Reading<Counted> },
  target: Reading<'percent'>,
): Shortfall | undefined {
  if (!isFigure(completed) || !isFigure(eligible) || !isFigure(target) || eligible.quantity !== 'case')
    return undefined;
  const exactly = shareOfWhole('casesNeeded', eligible, target);
  const needed = { ...exactly, value: Math.ceil(exactly.value) };
  const short = subtract('casesShort', needed, completed);
  return short.value > 0 ? { needed, short, completed, eligible } : undefined;
}

/**
 * Eligible ÷ total to enforce, percent: it falls when more is classed as not yet eligible, and the completion rate then rises
 * by itself, so the two are read together.
 */
export function eligibilityRate(table: ReportTable, taken: Taken): Reading<'percent'> {
  const of = (measure: 'eligible' | 'totalToEnforce') => total(table, { ...taken, measure }).reading;
  return shareOf('eligibilityRate', of('eligible'), of('totalToEnforce'));
}
