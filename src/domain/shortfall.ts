import { shareOfWhole, subtract } from './algebra.ts';
import { type Figure, isFigure, type Reading } from './figure.ts';
import type { FigureName } from './names.ts';
import type { Counted } from './quantities.ts';
import { type Taken, total } from './reportSums.ts';
import type { ReportTable } from './reportTable.ts';
import { shareOf } from './targets.ts';

/** How much completed a target asks for, and how much of it is missing. Cases, or thousand đồng. */
export interface Shortfall {
  readonly needed: Figure<Counted>;
  /** More than nothing where the target is missed; below it by so much as it is exceeded. */
  readonly short: Figure<Counted>;
  readonly completed: Figure<Counted>;
  readonly eligible: Figure<Counted>;
}

interface RateCounts {
  readonly completed: Reading<Counted>;
  readonly eligible: Reading<Counted>;
}

/**
 * What a target asks for of what is eligible now: the least whole number that reaches it, and how much of that is not completed.
 * Undefined unless all three are there.
 */
export function needOf({ completed, eligible }: RateCounts, target: Reading<'percent'>): Shortfall | undefined {
  if (!isFigure(completed) || !isFigure(eligible) || !isFigure(target)) return undefined;
  const names = namesOf[eligible.quantity];
  const exactly = shareOfWhole(names.needed, eligible, target);
  const needed = { ...exactly, value: Math.ceil(exactly.value) };
  return { needed, short: subtract(names.short, needed, completed), completed, eligible };
}

const namesOf = {
  case: { needed: 'casesNeeded', short: 'casesShort' },
  thousandDong: { needed: 'amountNeeded', short: 'amountShort' },
} as const satisfies Record<Counted, { readonly needed: FigureName; readonly short: FigureName }>;

/**
 * What is completed beyond what a target asks for; below zero by so much as is missing. Undefined unless all three are there.
 */
export function beyondTarget(counts: RateCounts, target: Reading<'percent'>): Figure<Counted> | undefined {
  const need = needOf(counts, target);
  return need && subtract('beyondTarget', need.completed, need.needed);
}

/**
 * A gap to a target in cases: of the eligible ones, the least whole number that reaches the target, less those completed.
 * Undefined unless all three are there, and where nothing is missing.
 */
export function shortfallOf(counts: RateCounts, target: Reading<'percent'>): Shortfall | undefined {
  const found = needOf(counts, target);
  return found && found.short.value > 0 && found.short.quantity === 'case' ? found : undefined;
}

/**
 * Eligible ÷ total to enforce, percent: it falls when more is classed as not yet eligible, and the completion rate then rises
 * by itself, so the two are read together.
 */
export function eligibilityRate(table: ReportTable, taken: Taken): Reading<'percent'> {
  const of = (measure: 'eligible' | 'totalToEnforce') => total(table, { ...taken, measure }).reading;
  return shareOf('eligibilityRate', of('eligible'), of('totalToEnforce'));
}
