import { completionRate } from './completion.ts';
import { isFigure, type Points, type Reading, type Whom } from './figure.ts';
import { annualFigure, type FigureBook, targetOf } from './figureBook.ts';
import { type Basis, type ByBasis, basisTraits } from './measures.ts';
import type { FigureName } from './names.ts';
import { expectedRate } from './pace.ts';
import type { Period } from './period.ts';
import type { Counted, Quantity } from './quantities.ts';
import { type ReportTable, rowsOf } from './reportTable.ts';
import { gapBetween, groupTarget, verdict } from './targets.ts';

/** What a rate is held against: the year's target, or the same period of the year before. */
export type Comparison = 'target' | 'yearBefore';

/** The reports of the year looked at and, if there are any, of the year before. */
export interface ReportYears {
  readonly current: ReportTable;
  readonly before: ReportTable | null;
}

/** How a group of units (or one) stands at a period: its rate beside everything it can be held against. */
export interface Standing {
  readonly units: readonly string[];
  readonly rate: Reading<'percent'>;
  readonly completed: Reading<Counted>;
  readonly eligible: Reading<Counted>;
  readonly target: Reading<'percent'>;
  /** Rate − target, points. */
  readonly gap: Reading<'points'>;
  readonly yearBefore: Reading<'percent'>;
  /** Rate − rate of the same period of the year before, points. */
  readonly change: Reading<'points'>;
  /** Where the rate should be by now to reach the target. */
  readonly expected: Reading<'percent'>;
  /** Rate − expected, points. */
  readonly paceGap: Reading<'points'>;
  readonly missingUnits: readonly string[];
}

/** What standings are computed from: what is known apart from the reports, and the reports. */
export interface Records {
  readonly book: FigureBook;
  readonly years: ReportYears;
}

/** Whose standing is asked for, by what and when. */
export interface StandingAsked {
  readonly basis: Basis;
  readonly units: readonly string[];
  readonly period: Period;
}

/** Computes how units taken together stand; every part that cannot be known says why it is missing. */
export function standingOf({ book, years: { current, before } }: Records, asked: StandingAsked): Standing {
  const { basis, units } = asked;
  const { months } = asked.period;
  const { rate, completed, eligible, missingUnits } = completionRate(current, { basis, units, months });
  const target = groupTarget(book, current, { basis, units, months });
  // Like with like: who has not reported this year does not count in the year before either.
  const reporting = missingUnits.length === 0 ? units : withoutMissing(rowsOf(current, units).owners, missingUnits);
  const rateBefore = (after: number) =>
    before ? completionRate(before, { basis, units: reporting, months: after }).rate : ('notReported' as const);
  const yearBefore = rateBefore(months);
  const expected = expectedRate(target, rateBefore, months);
  return {
    units,
    rate,
    completed,
    eligible,
    target,
    gap: gapBetween(basisTraits[basis].gap, rate, target),
    yearBefore,
    change: gapBetween('changeOnYear', rate, yearBefore),
    expected,
    paceGap: gapBetween('paceGap', rate, expected),
    missingUnits,
  };
}

/** The units that report, of those asked for or below them, without those that have not. */
function withoutMissing(owners: readonly string[], missing: readonly string[]): readonly string[] {
  const absent = new Set(missing);
  return owners.filter((unit) => !absent.has(unit));
}

/** A unit that needs a leader's eye, and by how much. */
export interface Concern {
  readonly unit: string;
  readonly basis: Basis;
  readonly kind: 'belowTarget' | 'behindPace' | 'belowYearBefore';
  /** Negative points. */
  readonly gap: Points;
  readonly standing: Standing;
}

/**
 * Units that need attention, the furthest behind first: at year's end those below target, during the year those behind
 * the pace to it; held against the year before, those that have fallen. A unit whose gap cannot be known is not listed.
 */
export function concernsOf(
  units: readonly { readonly unit: { readonly code: string }; readonly standings: ByBasis<Standing> }[],
  { basis, period, comparison }: ConcernAsked,
): Concern[] {
  const concerns: Concern[] = [];
  for (const { unit, standings } of units) {
    const standing = standings[basis];
    const [kind, gap] = concernGap(standing, period, comparison);
    if (isFigure(gap) && verdict(gap) === 'below') concerns.push({ unit: unit.code, basis, kind, gap, standing });
  }
  return concerns.sort((a, b) => a.gap.value - b.gap.value);
}

interface ConcernAsked {
  readonly basis: Basis;
  readonly period: Period;
  readonly comparison: Comparison;
}

function concernGap(
  standing: Standing,
  { months }: Period,
  comparison: Comparison,
): [Concern['kind'], Standing['gap']] {
  if (comparison === 'yearBefore') return ['belowYearBefore', standing.change];
  return months === 12 ? ['belowTarget', standing.gap] : ['behindPace', standing.paceGap];
}

/**
 * The province's whole year as its sources report it: the printed rate, and the printed gap to the target with the
 * target derived from both. Undefined for a year without a printed rate.
 */
export function reportedStanding(
  book: FigureBook,
  { whom, statYear, basis }: { readonly whom: Whom; readonly statYear: number; readonly basis: Basis },
): Pick<Standing, 'rate' | 'target' | 'gap' | 'completed' | 'eligible'> | undefined {
  const names = basisTraits[basis];
  const find = <Q extends Quantity>(name: FigureName, quantity: Q) =>
    annualFigure(book, { name, whom, statYear, quantity });
  const rate = find(names.rate, 'percent');
  if (rate === undefined) return undefined;
  return {
    rate,
    target: find(names.target, 'percent') ?? targetOf(book, { whom, statYear, measure: names.rate }) ?? 'notReported',
    gap: find(names.gap, 'points') ?? 'notReported',
    completed: find(names.completed, names.quantity) ?? 'notReported',
    eligible: find(names.eligible, names.quantity) ?? 'notReported',
  };
}
