import { divide, proportion, subtract } from './algebra.ts';
import { counterpartsOf } from './counterparts.ts';
import { type Figure, isFigure, type Reading } from './figure.ts';
import { type Basis, basisTraits } from './measures.ts';
import type { FigureName } from './names.ts';
import type { Unit } from './organisation.ts';
import type { Counted } from './quantities.ts';
import { type CountFigures, countsOf } from './reasonCounts.ts';
import { isExplained, type NoReasons, type Reasons } from './reasons.ts';
import { type ReportTable, subjectOf } from './reportTable.ts';
import type { ReportYears } from './standing.ts';
import { gapBetween } from './targets.ts';

/**
 * The printed rate beside rates that a unit cannot raise by its books alone. A rate of what was eligible rises without more
 * work when fewer cases are classed eligible, and when cases are terminated, since those count as completed.
 */

/**
 * `printed`: total completed ÷ eligible.
 * `formerShare`: total completed ÷ (total to enforce × the share classed eligible at the same period of the year before).
 * `withoutTerminated`: (total completed − terminated) ÷ eligible. Terminated cases stay in the base: were
 *   they taken out of it too, a unit with 750 completed and 50 terminated of 1,000 that terminates 80 more of the rest would
 *   rise from 78.9 to 86.2 % by nothing but that; so it stays at 75 %.
 * `withoutCredit`: (total completed − bank-credit cases completed) ÷ eligible. How many of the eligible are credit cases is
 *   reported nowhere, so they stay in the base: this is what is left of the printed rate, not the rate of the other cases.
 */
export const readingsOfRate = ['printed', 'formerShare', 'withoutTerminated', 'withoutCredit'] as const;
export type ReadingOfRate = (typeof readingsOfRate)[number];

/** A rate read in one of these ways, in both years. */
export interface AdjustedRate {
  readonly reading: ReadingOfRate;
  /** Percent. */
  readonly rate: Reading<'percent'>;
  /** At the same period of the year before. At the share of that year it is the printed one. */
  readonly before: Reading<'percent'>;
  /** `rate` − `before`, points. */
  readonly change: Reading<'points'>;
}

interface Asked {
  readonly basis: Basis;
  readonly units: readonly string[];
  readonly months: number;
  readonly ever: readonly Pick<Unit, 'code' | 'successors'>[];
}

/** All readings of the rate of units taken together. What needs the year before is not reported where that is not known. */
export function adjustedRates(years: ReportYears, asked: Asked): readonly AdjustedRate[] {
  const { basis, months } = asked;
  const sides = sidesOf(years, asked);
  const after = countsOf({ table: years.current, units: sides.after, months }, basis);
  const before =
    years.before && sides.before ? countsOf({ table: years.before, units: sides.before, months }, basis) : undefined;
  const readings = ratesOf(after, before, { basis, table: years.current, units: sides.after, months });
  const former =
    years.before && sides.before && before
      ? ratesOf(before, before, { basis, table: years.before, units: sides.before, months })
      : undefined;
  return readingsOfRate.map((reading) => {
    const rate = readings[reading];
    const then = former ? former[reading === 'formerShare' ? 'printed' : reading] : 'notReported';
    return { reading, rate, before: then, change: gapBetween('changeOnYear', rate, then) };
  });
}

/** The units that are added up in either year; no year before where they have nobody there. */
function sidesOf(
  { current, before }: ReportYears,
  asked: Asked,
): { readonly after: readonly string[]; readonly before?: readonly string[] } {
  const found = before && counterpartsOf({ before, current }, asked);
  if (found?.kind !== 'matched' || found.pairs.length === 0) return { after: asked.units };
  return {
    after: found.pairs.flatMap((pair) => pair.after),
    before: found.pairs.flatMap((pair) => pair.before),
  };
}

interface Whose {
  readonly basis: Basis;
  readonly table: ReportTable;
  readonly units: readonly string[];
  readonly months: number;
}

function ratesOf(
  counts: CountFigures,
  former: CountFigures | undefined,
  { basis, table, units, months }: Whose,
): Readonly<Record<ReadingOfRate, Reading<'percent'>>> {
  const { completedTotal, eligible, totalToEnforce, terminated, credit } = counts;
  const subject = subjectOf(table, units, months);
  const over = (
    name: FigureName,
    part: Count | undefined,
    base: Count | 'notApplicable' | undefined,
  ): Reading<'percent'> => {
    if (base === 'notApplicable') return base;
    if (!part || !base) return 'notReported';
    const rate = divide(name, part, base);
    return isFigure(rate) ? { ...rate, subject } : rate;
  };
  const without = (name: FigureName, part: Count | undefined) => {
    if (!completedTotal || !part || part.value > completedTotal.value) return undefined;
    return { ...subtract(name, completedTotal as Figure<'case'>, part as Figure<'case'>), subject };
  };
  const base =
    totalToEnforce && former?.eligible && former.totalToEnforce
      ? proportion('eligibleAtFormerShare', totalToEnforce, former.eligible, former.totalToEnforce)
      : undefined;
  return {
    printed: over(basisTraits[basis].rate, completedTotal, eligible),
    formerShare: over('rateAtFormerShare', completedTotal, isFigure(base) ? { ...base, subject } : base),
    withoutTerminated: over('rateWithoutTerminated', without('completedWithoutTerminated', terminated), eligible),
    withoutCredit: over('rateWithoutCredit', without('completedWithoutCredit', credit), eligible),
  };
}

type Count = Figure<Counted>;

/** What a rise of the printed rate mostly is, where it is not work. */
export type Rise = 'eligibility' | 'termination';

/** Natural change of the share classed eligible from year to year moves a rate by about two points; this is well beyond. */
const leastEffect = 3.5;
const leastRise = 1;

/**
 * Whether a printed rate rose mostly because fewer cases were classed eligible, or because more were terminated: it rose by at
 * least one point, more than half of that is one of these effects (`decomposition.ts`), and the effect is at least 3.5 points.
 * Null otherwise. It says what the rise is made of and nothing about why: a court may have sent poorer cases.
 *
 * Tried on seeded unit-years of 200 to 1,500 cases whose share classed eligible changes by a standard deviation of two points:
 * of those with eight points of the share, or of what is eligible, moved without more completed it finds more than 95 %, and of
 * the others it names fewer than 5 % (`tests/domain/adjusted.test.ts`). By money nothing can be tried so: one large case moves
 * the rate, and the rule is arithmetic only.
 */
export function riseOf(reasons: Reasons | NoReasons): Rise | null {
  if (!isExplained(reasons)) return null;
  const rise = reasons.change.value;
  if (rise < leastRise) return null;
  const found = reasons.parts
    .flatMap(({ effect, part }) =>
      effect === 'eligibility' || effect === 'termination' ? [{ effect, points: part.value }] : [],
    )
    .toSorted((a, b) => b.points - a.points)[0];
  return found && found.points >= leastEffect && found.points > rise / 2 ? found.effect : null;
}
