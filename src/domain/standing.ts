import type { Rate, Reading, Whom } from './figure.ts';
import { annualFigure, type FigureBook, targetOf } from './figureBook.ts';
import { type Basis, basisTraits } from './measures.ts';
import type { FigureName } from './names.ts';
import { type OnTheWay, onTheWay } from './pace.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantities.ts';
import type { ReportTable } from './reportTable.ts';
import { gapBetween, groupTarget } from './targets.ts';

/** What a rate is held against: the year's target, or the same period of the year before. */
export type Comparison = 'target' | 'yearBefore';

/** The reports of the year looked at and, if there are any, of the year before. */
export interface ReportYears {
  readonly current: ReportTable;
  readonly before: ReportTable | null;
}

/** How a group of units (or one) stands at a period: its rate beside everything it can be held against. */
export interface Standing extends OnTheWay {
  readonly units: readonly string[];
  readonly target: Reading<'percent'>;
  /** Rate − target, points. */
  readonly gap: Reading<'points'>;
  /** Rate − rate of the same period of the year before, points. */
  readonly change: Reading<'points'>;
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
  /** Whom the units are together, where that is somebody who may have been given a target of its own. */
  readonly whom?: Whom | undefined;
}

/** Computes how units taken together stand; every part that cannot be known says why it is missing. */
export function standingOf({ book, years }: Records, { basis, units, period, whom }: StandingAsked): Standing {
  const taken = { basis, units, months: period.months };
  const own = whom && ownTarget(book, { whom, statYear: period.statYear, basis });
  // One target for one thing: that of the whole is the one it was given, not the mean of what its units have.
  const target = own ?? groupTarget(book, years.current, taken);
  const way = onTheWay(years, target, taken);
  return {
    units,
    ...way,
    target,
    gap: gapBetween(basisTraits[basis].gap, way.rate, target),
    change: gapBetween('changeOnYear', way.rate, way.yearBefore),
  };
}

/** The target that somebody was given for a year, as printed or as it follows from what is; undefined where none is known. */
function ownTarget(
  book: FigureBook,
  { basis, ...of }: { readonly whom: Whom; readonly statYear: number; readonly basis: Basis },
): Rate | undefined {
  const { target, rate } = basisTraits[basis];
  return annualFigure(book, { name: target, quantity: 'percent', ...of }) ?? targetOf(book, { measure: rate, ...of });
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
    target: ownTarget(book, { whom, statYear, basis }) ?? 'notReported',
    gap: find(names.gap, 'points') ?? 'notReported',
    completed: find(names.completed, names.quantity) ?? 'notReported',
    eligible: find(names.eligible, names.quantity) ?? 'notReported',
  };
}
