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
  readonly origins: readonly [{ readonly kind: 'illustrative'; readonly method: string }];
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
 * whole at twelve months; the seed moves what lies between, and how the whole falls on units whose end is not set. A unit
 * needs about eight eligible cases for that, and about twenty, with its money not all in one of them, for its rate by
 * money to rise in every month. The one by cases may fall, as it does in true reports, where more has become eligible
 * than is completed.
 *
 * `chance` is the seed of what is drawn case by case: which cases are completed and terminated, and when.
 */
export function makeReports<Y extends number>(plan: Plan<Y>, seed: number, chance = seed): Record<Y, RawReports> {
  const years = statYearsOf(plan).map((statYear) => ({
    statYear,
    ends: yearEnds(plan, statYear, seed, chance),
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
      before = unitYear({ unit, statYear, opening, end }, seed, chance);
      made.push(before);
    }
  }
  return Object.fromEntries(years.map(({ statYear, made }) => [statYear, rawReports(plan, statYear, made)])) as Record<
    Y,
    RawReports
  >;
}

interface PlannedYear<Y extends number> {
  readonly unit: UnitPlan<Y>;
  readonly statYear: Y;
  readonly opening: UnitOpening;
  readonly end: UnitYearEnd;
}

function unitYear<Y extends number>(
  { unit, statYear, opening, end }: PlannedYear<Y>,
  seed: number,
  chance: number,
): UnitYear {
  const random = (use: string) => makeRandom(seed, unit.code, statYear, use);
  const plan = unit.years[statYear];
  const cases = caseMonths(
    { unit, plan, opening: opening.cases, end: end.cases },
    random('cases'),
    makeRandom(chance, unit.code, statYear, 'cases completed'),
  );
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
    dataVersion: plan.dataVersion,
    organisation: plan.org,
    statYear,
    formVersion: plan.formVersion,
    rows: {
      unit: plan.units.flatMap(({ code }) => Array.from({ length: 12 }, () => code)),
      months: plan.units.flatMap(() => Array.from({ length: 12 }, (_, index) => index + 1)),
    },
    origins: [{ kind: 'illustrative', method: plan.methods[statYear] }],
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
