import { divide, subtract, type Weighted, weightedMean } from './algebra.ts';
import { completionRate } from './completion.ts';
import { isFigure, type Points, type Rate, type Reading } from './figure.ts';
import { type FigureBook, targetOf } from './figureBook.ts';
import { basisTraits } from './measures.ts';
import type { FigureName } from './names.ts';
import type { Counted } from './quantities.ts';
import type { Taken } from './reportSums.ts';
import { type ReportTable, subjectOf } from './reportTable.ts';
import { isProgress, printed } from './rounding.ts';

/**
 * The target of several units taken together: the mean of their targets, each weighing as much as the unit has eligible:
 * the same ratio of sums as the rate it is held against, percent. With one target for all it is that target. `notReported`
 * when a unit among them has no target, `notApplicable` when unlike ones meet and nothing is eligible.
 */
export function groupTarget(book: FigureBook, table: ReportTable, { basis, units, months }: Taken): Reading<'percent'> {
  const { rate: measure, target: name } = basisTraits[basis];
  const targets: Rate[] = [];
  const weighted: Weighted[] = [];
  for (const unit of units) {
    const whom = { kind: 'unit', organisation: table.organisation, unit } as const;
    const rate = targetOf(book, { whom, statYear: table.statYear, measure });
    if (rate === undefined) return 'notReported';
    targets.push(rate);
    const { eligible } = completionRate(table, { basis, units: [unit], months });
    if (isFigure(eligible)) weighted.push({ rate, weight: eligible });
  }
  const [first] = targets;
  if (first === undefined) return 'notReported';
  if (targets.length === 1) return { ...first, name };
  const alike = targets.every(({ value }) => value === first.value);
  if (!alike && weighted.every(({ weight }) => weight?.value === 0)) return 'notApplicable';
  // Who has not reported weighs nothing; where nobody has, there is a mean of targets that are all the same.
  const mean = weightedMean(name, weighted.length > 0 ? weighted : targets.map((rate) => ({ rate })));
  return isFigure(mean) ? { ...mean, subject: subjectOf(table, units, months) } : mean;
}

/** Distance of a rate from what it is held against, in percentage points; positive is above. */
export function gapBetween(
  name: FigureName,
  rate: Reading<'percent'>,
  reference: Reading<'percent'>,
): Reading<'points'> {
  if (!isFigure(rate)) return rate;
  if (!isFigure(reference)) return reference;
  return subtract(name, rate, reference);
}

/** What a gap says; `within` is off its mark by no more than chance may take it. */
export type Verdict = 'above' | 'met' | 'below' | 'within';

interface Judging {
  /** What the rate is a share of. */
  readonly eligible?: Reading<Counted>;
  /** How far chance may take the rate, points; null where that cannot be told, undefined for a plain fact. */
  readonly leeway?: number | null | undefined;
}

/**
 * The verdict on a gap, for words, colours and counts alike. It is made from the number that is printed, so what prints as
 * nothing is level; and so is a distance on the way that is worth less than one eligible case. Null where what chance does
 * cannot be told: the gap is a distance then, by which nobody is judged.
 */
export function verdict(gap: Points, { eligible, leeway }: Judging = {}): Verdict | null {
  if (leeway === null) return null;
  const shown = printed(gap);
  const size = Math.abs(gap.value);
  // One case may lie a hair below one in binary numbers.
  const isCase = isProgress(gap) && isFigure(eligible) && eligible.quantity === 'case';
  if (shown === 0 || (isCase && size * eligible.value < 99.9999)) return 'met';
  // Where nothing can be told the leeway is infinite, or not a number.
  if (leeway !== undefined && !(size > leeway)) return 'within';
  return shown > 0 ? 'above' : 'below';
}

/** A part of a whole as a share of it, percent; missing when either is, or when the whole is nothing. */
export function shareOf(name: FigureName, part: Reading<Counted>, whole: Reading<Counted>): Reading<'percent'> {
  if (!isFigure(part)) return part;
  if (!isFigure(whole)) return whole;
  return divide(name, part, whole);
}
