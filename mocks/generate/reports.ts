import { type AmountMeasure, amountMeasures, type CaseMeasure, caseMeasures } from '../../src/domain/measures.ts';
import { amountMonths } from './amountMonths.ts';
import { caseMonths } from './caseMonths.ts';
import type { Columns } from './columns.ts';
import { type CreditMonths, creditMonths } from './creditMonths.ts';
import { firstOpening, nextOpening, type UnitOpening } from './opening.ts';
import { type Plan, statYearsOf, type UnitPlan } from './plan.ts';
import { makeRandom } from './random.ts';
import { type UnitYearEnd, yearEnds } from './yearEnd.ts';

type CreditMeasure = keyof CreditMonths;

/** Columns with one number a row, and for each row where it comes from. */
export interface RawBlock<M extends string> {
  /** Places in the list of origins. */
  readonly origin: readonly number[];
  readonly columns: Readonly<Record<M, readonly number[]>>;
}

/** The periodic reports of one statistical year as they are stored: unit by unit, one to twelve months within each. */
export interface RawReports {
  readonly schemaVersion: 2;
  readonly dataVersion: string;
  readonly organisation: string;
  readonly statYear: number;
  readonly formVersion: string;
  /** Row i of every column is about this unit and its first so many months. */
  readonly rows: { readonly unit: readonly string[]; readonly months: readonly number[] };
  readonly origins: readonly [{ readonly kind: 'illustrative'; readonly method: 'reconciled-breakdown' }];
  /** Cases. */
  readonly cases: RawBlock<CaseMeasure>;
  /** Thousand đồng. */
  readonly amounts: RawBlock<AmountMeasure>;
  /** Bank-credit cases completed, and thousand đồng in them. */
  readonly credit: RawBlock<CreditMeasure>;
}

interface UnitYear {
  readonly cases: Columns<CaseMeasure>;
  readonly amounts: Columns<AmountMeasure>;
  readonly credit: Columns<CreditMeasure>;
}

/**
 * Illustrative reports of every year of the plan. Whatever the seed, every identity holds in every unit and month, nothing
 * cumulative falls, each year opens with what the one before carried forward, and the units add up to the plan of the
 * whole at twelve months; the seed only moves what lies between. A unit needs about eight eligible cases for that, and
 * about twenty, with its money not all in one of them, for its rates to rise in every month.
 */
export function makeReports<Y extends number>(plan: Plan<Y>, seed: number): Record<Y, RawReports> {
  const years = statYearsOf(plan).map((statYear) => ({
    statYear,
    ends: yearEnds(plan, statYear, seed),
    made: [] as UnitYear[],
  }));
  for (const [index, unit] of plan.units.entries()) {
    const turnOfYear = makeRandom(seed, unit.code, 'next opening');
    let before: UnitYear | undefined;
    for (const { statYear, ends, made } of years) {
      const end = ends[index];
      if (!end) continue;
      const opening: UnitOpening = before
        ? nextOpening(before, turnOfYear)
        : firstOpening(end, makeRandom(seed, unit.code, 'first opening'));
      before = unitYear(unit, statYear, opening, end, seed);
      made.push(before);
    }
  }
  return Object.fromEntries(years.map(({ statYear, made }) => [statYear, rawReports(plan, statYear, made)])) as Record<
    Y,
    RawReports
  >;
}

function unitYear<Y extends number>(
  unit: UnitPlan<Y>,
  statYear: Y,
  opening: UnitOpening,
  end: UnitYearEnd,
  seed: number,
): UnitYear {
  const random = (use: string) => makeRandom(seed, unit.code, statYear, use);
  const plan = unit.years[statYear];
  const cases = caseMonths({ unit, plan, opening: opening.cases, end: end.cases }, random('cases'));
  const credit = creditMonths(
    { cases: end.cases.credit, amount: end.amounts.credit, completedTotal: cases.completedTotal },
    random('credit'),
  );
  const amounts = amountMonths(
    { opening: opening.amounts, end: end.amounts, cases, credit: credit.completedAmount },
    random('amounts'),
  );
  return { cases, amounts, credit: { ...credit } };
}

function rawReports<Y extends number>(plan: Plan<Y>, statYear: Y, years: readonly UnitYear[]): RawReports {
  return {
    schemaVersion: 2,
    dataVersion: '1',
    organisation: plan.org,
    statYear,
    formVersion: plan.formVersion,
    rows: {
      unit: plan.units.flatMap(({ code }) => Array.from({ length: 12 }, () => code)),
      months: plan.units.flatMap(() => Array.from({ length: 12 }, (_, index) => index + 1)),
    },
    origins: [{ kind: 'illustrative', method: 'reconciled-breakdown' }],
    cases: block(
      caseMeasures,
      years.map(({ cases }) => cases),
    ),
    amounts: block(
      amountMeasures,
      years.map(({ amounts }) => amounts),
    ),
    credit: block(
      ['completedCases', 'completedAmount'],
      years.map(({ credit }) => credit),
    ),
  };
}

function block<M extends string>(measures: readonly M[], years: readonly Columns<M>[]): RawBlock<M> {
  return {
    origin: years.flatMap(() => Array.from({ length: 12 }, () => 0)),
    columns: Object.fromEntries(measures.map((measure) => [measure, years.flatMap((year) => year[measure])])) as Record<
      M,
      number[]
    >,
  };
}
