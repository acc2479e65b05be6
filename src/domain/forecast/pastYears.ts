import { completionRate, type RateReading } from '../completion.ts';
import { counterpartsOf } from '../counterparts.ts';
import { type Figure, isFigure, type Rate } from '../figure.ts';
import type { Basis } from '../measures.ts';
import type { Unit } from '../organisation.ts';
import type { Counted } from '../quantities.ts';
import { type ReportTable, rowsOf } from '../reportTable.ts';

/** The year looked at and those before it, in any order; a year after it is passed over. */
export interface YearsBehind {
  readonly current: ReportTable;
  readonly earlier: readonly ReportTable[];
}

/** Whose path is asked for, by what, and after how many months of the year looked at. */
export interface PathAsked {
  readonly basis: Basis;
  readonly units: readonly string[];
  readonly months: number;
  /** All units there have ever been: they say who took over from whom. Without them only codes are compared. */
  readonly ever?: readonly Pick<Unit, 'code' | 'successors'>[];
}

/** What an earlier year says of the way from a month to the year's end. */
export interface PastYear {
  readonly statYear: number;
  /** The rate after those months and at the end of that year, percent, of the same units. */
  readonly rateThen: Rate;
  readonly rateEnd: Rate;
  /** What was eligible by the end and not completed by then: cases, or thousand đồng. */
  readonly open: number;
  /** Units that lack one of the two reports: they are in neither rate. */
  readonly missingUnits: readonly string[];
}

/**
 * The earlier years that say something, the oldest first: of the units looked at, or of those whose work they took over. A year
 * says nothing where one of the two reports is missing, where nothing was left to be completed, or where nobody answers to the
 * units looked at. `at` is the month that is compared, as many as were reported where it is left out.
 */
export function pastYears({ current, earlier }: YearsBehind, asked: PathAsked, at = asked.months): readonly PastYear[] {
  return earlier
    .filter(({ statYear }) => statYear < current.statYear)
    .toSorted((a, b) => a.statYear - b.statYear)
    .flatMap((before) => pastYear({ before, current }, asked, at) ?? []);
}

const nobody: NonNullable<PathAsked['ever']> = [];

interface Pair {
  readonly before: ReportTable;
  readonly current: ReportTable;
}

function pastYear({ before, current }: Pair, asked: PathAsked, at: number): PastYear | undefined {
  const codesAfter = (monthsBefore: number) => {
    const found = counterpartsOf({ before, current }, { ever: nobody, ...asked, monthsBefore });
    return found.kind === 'matched' ? found.pairs.flatMap((pair) => pair.before) : [];
  };
  const [codesThen, codesEnd] = [codesAfter(at), codesAfter(12)];
  const rateAfter = (months: number, units: readonly string[]) =>
    completionRate(before, { basis: asked.basis, units, months });
  const then = rateAfter(at, codesThen);
  const end = rateAfter(12, codesEnd);
  const missingUnits = [...new Set([...then.missingUnits, ...end.missingUnits])];
  if (missingUnits.length === 0) return pastOf(before, then, end, missingUnits);
  // In the year of a merger nobody is the same at its end, so who is missing cannot be left out of both.
  if (codesThen.join(' ') !== codesEnd.join(' ')) return undefined;
  const missing = new Set(missingUnits);
  const left = rowsOf(before, codesThen).owners.filter((unit) => !missing.has(unit));
  return pastOf(before, rateAfter(at, left), rateAfter(12, left), missingUnits);
}

function pastOf(
  { statYear }: ReportTable,
  then: RateReading,
  end: RateReading,
  missingUnits: readonly string[],
): PastYear | undefined {
  if (!isFigure(then.rate) || !isFigure(end.rate) || then.rate.value >= 100) return undefined;
  const [eligible, completed] = [end.eligible, then.completed] as readonly Figure<Counted>[];
  const open = (eligible?.value ?? 0) - (completed?.value ?? 0);
  return { statYear, rateThen: then.rate, rateEnd: end.rate, open, missingUnits };
}
