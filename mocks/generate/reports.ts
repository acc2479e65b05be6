import { type AmountMeasure, amountMeasures, type CaseMeasure, caseMeasures } from '../../src/domain/measures.ts';
import { amountMonths } from './amountMonths.ts';
import { caseMonths } from './caseMonths.ts';
import type { Columns } from './columns.ts';
import { type CreditMonths, creditMonths } from './creditMonths.ts';
import { firstOpening, nextOpening, type UnitOpening } from './opening.ts';
import type { Plan, StatYear, UnitPlan } from './plan.ts';
import { makeRandom } from './random.ts';
import { type UnitYearEnd, yearEnds } from './yearEnd.ts';

type CreditMeasure = keyof CreditMonths;

/** Columns with one number a row, all of one provenance. */
interface RawBlock<M extends string> {
  readonly provenance: { readonly kind: 'illustrative'; readonly method: 'reconciled-breakdown' };
  readonly columns: Readonly<Record<M, readonly number[]>>;
}

/** The periodic reports of one statistical year as they are stored: unit by unit, one to twelve months within each. */
export interface RawReports {
  readonly schemaVersion: 1;
  readonly org: string;
  readonly statYear: StatYear;
  readonly formVersion: string;
  /** Row i of every column is about this unit and its first so many months. */
  readonly rows: { readonly unit: readonly string[]; readonly months: readonly number[] };
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
 * Illustrative reports of both years. Whatever the seed, every identity holds in every unit and month, nothing
 * cumulative falls, and the units add up to the province's plan at twelve months; the seed only moves what lies between.
 */
export function makeReports(plan: Plan, seed: number): Record<StatYear, RawReports> {
  const ends2020 = yearEnds(plan, 2020, seed);
  const ends2021 = yearEnds(plan, 2021, seed);
  const made: Record<StatYear, UnitYear[]> = { 2020: [], 2021: [] };
  for (const [index, unit] of plan.units.entries()) {
    const [end2020, end2021] = [ends2020[index], ends2021[index]];
    if (!end2020 || !end2021) continue;
    const opening2020 = firstOpening(end2020, makeRandom(seed, unit.code, 'first opening'));
    const year2020 = unitYear(unit, 2020, opening2020, end2020, seed);
    const opening2021 = nextOpening(year2020, makeRandom(seed, unit.code, 'next opening'));
    made[2020].push(year2020);
    made[2021].push(unitYear(unit, 2021, opening2021, end2021, seed));
  }
  return { 2020: rawReports(plan, 2020, made[2020]), 2021: rawReports(plan, 2021, made[2021]) };
}

function unitYear(unit: UnitPlan, statYear: StatYear, opening: UnitOpening, end: UnitYearEnd, seed: number): UnitYear {
  const random = (use: string) => makeRandom(seed, unit.code, statYear, use);
  const plan = unit.years[statYear];
  const cases = caseMonths({ unit, plan, opening: opening.cases, end: end.cases }, random('cases'));
  const credit = creditMonths({ cases: end.cases.credit, amount: end.amounts.credit }, random('credit'));
  const amounts = amountMonths(
    { opening: opening.amounts, end: end.amounts, cases, credit: credit.completedAmount },
    random('amounts'),
  );
  return { cases, amounts, credit: { ...credit } };
}

function rawReports(plan: Plan, statYear: StatYear, years: readonly UnitYear[]): RawReports {
  return {
    schemaVersion: 1,
    org: plan.org,
    statYear,
    formVersion: plan.formVersion,
    rows: {
      unit: plan.units.flatMap(({ code }) => Array.from({ length: 12 }, () => code)),
      months: plan.units.flatMap(() => Array.from({ length: 12 }, (_, index) => index + 1)),
    },
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
    provenance: { kind: 'illustrative', method: 'reconciled-breakdown' },
    columns: Object.fromEntries(measures.map((measure) => [measure, years.flatMap((year) => year[measure])])) as Record<
      M,
      number[]
    >,
  };
}
