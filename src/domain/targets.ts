import { divide, subtract, sum } from './algebra.ts';
import { isFigure, type Points, type Provenance, type Rate, type Reading } from './figure.ts';
import { type FigureBook, targetOf } from './figureBook.ts';
import type { Basis } from './measures.ts';
import { completionRate, type RateName, type ReportTable, rateNames } from './reports.ts';
import { roundAs } from './rounding.ts';

/**
 * The target of several units taken together: what each has to complete (its target × its eligible), added up, ÷ all
 * that is eligible: the same ratio of sums as the rate it is held against, percent. With one target for all it is that
 * target. `notReported` when a unit among them has no target, `notApplicable` when unlike ones meet and nothing is
 * eligible.
 */
export function groupTarget(
  book: FigureBook,
  table: ReportTable,
  basis: Basis,
  units: readonly string[],
  months: number,
): Reading<'percent'> {
  const measure: RateName = rateNames[basis];
  const name = targetNames[basis];
  const targets: Rate[] = [];
  let due = 0;
  let eligible = 0;
  for (const unit of units) {
    const target = targetOf(book, unit, table.statYear, measure);
    if (target === undefined) return 'notReported';
    targets.push(target);
    const ofUnit = completionRate(table, basis, [unit], months).eligible;
    if (!isFigure(ofUnit)) continue;
    due += (target.value / 100) * ofUnit.value;
    eligible += ofUnit.value;
  }
  const [first] = targets;
  if (first === undefined) return 'notReported';
  if (targets.length === 1) return { ...first, name };
  const alike = targets.every(({ value }) => value === first.value);
  if (!alike && eligible === 0) return 'notApplicable';
  // Of the sum only direction and provenance count: the group's target is as sure as the least sure in it.
  const { direction, provenance } = sum(name, targets);
  return {
    name,
    subject: { code: 'units', statYear: table.statYear },
    value: alike ? first.value : (due / eligible) * 100,
    unit: 'percent',
    direction,
    provenance: withoutFormula(provenance),
  };
}

/** A weighted mean is not the plain sum that its provenance would otherwise write out. */
function withoutFormula(provenance: Provenance): Provenance {
  if (provenance.kind !== 'illustrative') return provenance;
  return { kind: 'illustrative', method: provenance.method };
}

export const targetNames = { cases: 'caseTarget', amounts: 'amountTarget' } as const satisfies Record<Basis, string>;
export const gapNames = { cases: 'caseRateGap', amounts: 'amountRateGap' } as const satisfies Record<Basis, string>;

/** Distance of a rate from what it is held against, in percentage points; positive is above. */
export function gapBetween(name: string, rate: Reading<'percent'>, reference: Reading<'percent'>): Reading<'points'> {
  if (!isFigure(rate)) return rate;
  if (!isFigure(reference)) return reference;
  return subtract(name, rate, reference);
}

export type Verdict = 'above' | 'met' | 'below';

/**
 * What a gap says, from its sign. Within half a hundredth of a point it counts as met, since targets are given with two
 * decimals.
 */
export function verdict({ value }: Points): Verdict {
  const hundredths = roundAs('exact', value, 2);
  if (hundredths > 0) return 'above';
  return hundredths < 0 ? 'below' : 'met';
}

/** A part of a whole as a share of it, percent; missing when either is, or when the whole is nothing. */
export function shareOf<U extends 'case' | 'thousandDong'>(
  name: string,
  part: Reading<U>,
  whole: Reading<U>,
): Reading<'percent'> {
  if (!isFigure(part)) return part;
  if (!isFigure(whole)) return whole;
  // The two have one unit, which the overloads of divide cannot see through the type parameter.
  return (divide as (name: string, a: typeof part, b: typeof whole) => Reading<'percent'>)(name, part, whole);
}
