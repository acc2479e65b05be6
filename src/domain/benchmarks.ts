import { completionRate } from './completion.ts';
import type { Reading } from './figure.ts';
import { isFigure, type Rate } from './figure.ts';
import type { Look } from './look.ts';
import type { Basis } from './measures.ts';
import { whomOf } from './organisation.ts';
import { isWholeYear } from './period.ts';
import { printedRate } from './printedRate.ts';
import { reportedStanding } from './standing.ts';
import { unitsAt } from './unitTree.ts';
import { referenceOf, type Yardstick } from './yardstick.ts';

/** What stands beside a rate without judging it: the other yardstick, the whole that it is a part of, the nation. */
export type BenchmarkKind = 'target' | 'yearBefore' | 'whole' | 'nation';

export interface Benchmark {
  readonly kind: BenchmarkKind;
  /** Percent. */
  readonly rate: Rate;
}

/** A rate's yardstick, which judges it, and what else a reader may hold it against. */
export interface Benchmarks {
  readonly yardstick: Yardstick;
  readonly reference: Reading<'percent'>;
  /** Only what is known; the yardstick is not among them. */
  readonly others: readonly Benchmark[];
}

/**
 * What a rate of the place that is looked at is shown beside. The nation is known by whole years only, and a whole
 * organisation is not held against itself. On the way through a year the pace judges, and the year's target stands beside.
 */
export function benchmarksOf(look: Look, basis: Basis): Benchmarks {
  const { standings, yardstick } = look;
  const { target, yearBefore } = standings[basis];
  const candidates: readonly { readonly kind: BenchmarkKind; readonly rate: Reading<'percent'> }[] = [
    { kind: 'yearBefore', rate: yardstick === 'yearBefore' ? 'notApplicable' : yearBefore },
    { kind: 'whole', rate: wholeRate(look, basis) },
    { kind: 'nation', rate: nationRate(look, basis) },
    { kind: 'target', rate: yardstick === 'target' ? 'notApplicable' : target },
  ];
  return {
    yardstick,
    reference: referenceOf(standings[basis], yardstick),
    others: candidates.flatMap(({ kind, rate }) => (isFigure(rate) ? [{ kind, rate }] : [])),
  };
}

/** Of the whole organisation, as printed where a source prints the year. */
function wholeRate({ statistics, selection, whole }: Look, basis: Basis): Reading<'percent'> {
  if (whole) return 'notApplicable';
  const { organisation, book, years } = statistics;
  const { period } = selection;
  const printed = isWholeYear(period)
    ? reportedStanding(book, { whom: whomOf(organisation), statYear: period.statYear, basis })
    : undefined;
  if (printed) return printed.rate;
  const units = unitsAt(organisation, { within: null, level: null }).map(({ code }) => code);
  return completionRate(years.current, { basis, units, months: period.months }).rate;
}

function nationRate({ statistics, selection, place }: Look, basis: Basis): Reading<'percent'> {
  const { period } = selection;
  if (!isWholeYear(period) || (place.kind === 'whole' && place.organisation.kind === 'nation')) return 'notApplicable';
  const known = printedRate(statistics.book, { whom: { kind: 'nation' }, statYear: period.statYear, basis });
  return known?.printed ?? 'notReported';
}
