import { numberOf, type Reading } from '../../domain/figure.ts';
import type { Look, Statistics, UnitStanding } from '../../domain/look.ts';
import { type Basis, bases, basisTraits, type Measure } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Quantity } from '../../domain/quantities.ts';
import { total } from '../../domain/reportSums.ts';
import { cellOf, measuresOf } from '../../domain/reportTable.ts';
import { type Standing, standingOf } from '../../domain/standing.ts';
import { type StockIndicator, stockOf } from '../../domain/stock.ts';
import { reportedCounts } from '../../domain/stockCounts.ts';
import { gapTo, verdictOn, type Yardstick } from '../../domain/yardstick.ts';
import { figureNameWords } from '../../i18n/figureNames/words.ts';
import type { FigureOptions } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { stockWords } from '../../i18n/stock/words.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import type { ColumnSet } from '../../state/unitTable.ts';
import { type Against, againstOf } from './gapScale.ts';

/** A column of the table of units. */
export interface UnitColumn {
  readonly id: string;
  readonly basis: Basis;
  readonly header: string;
  /** What its figures count in. */
  readonly quantity: Quantity;
  readonly options: FigureOptions;
  /** What a unit has there. */
  readonly reading: (of: UnitStanding) => Reading;
  /** The same as a plain number, for sorting many units quickly; null where there is none. */
  readonly number: (of: UnitStanding) => number | null;
  /** Whether a unit is behind there, which the table marks by shape as well as colour. */
  readonly behind?: (of: UnitStanding) => boolean;
  /** The same of several units taken together. */
  readonly behindTogether?: (units: readonly string[]) => boolean;
  /** Of a rate: how a unit, or several together, stand to what they are held against. */
  readonly against?: (of: UnitStanding) => Against;
  readonly againstTogether?: (units: readonly string[]) => Against;
  /** What several units have there taken together: a sum, or for a rate the ratio of two sums. */
  readonly together: (units: readonly string[]) => Reading;
}

const mainMeasures = ['completedTotal', 'eligible', 'carriedForward'] as const;

const bare = { bare: true } as const;
const inMillions = { bare: true, scale: 'million', decimals: 0 } as const;

/** How counts of a basis are written: cases as they are, money in million đồng. */
const countOptions: Readonly<Record<Basis, FigureOptions>> = { cases: bare, amounts: inMillions };

/** What columns are made from: the records, the period, and what gaps are measured from. */
interface Asked {
  readonly statistics: Statistics;
  readonly period: Period;
  readonly yardstick: Yardstick;
  readonly set: ColumnSet;
  readonly messages: Messages;
}

/**
 * The columns of a set, cases first: they stay where they are whatever the reader measures by. Of each the rate and how it
 * stands come before the counts that it is made of.
 */
export function unitColumns(
  { statistics, selection: { period }, yardstick }: Pick<Look, 'statistics' | 'selection' | 'yardstick'>,
  set: ColumnSet,
  messages: Messages,
): readonly UnitColumn[] {
  const asked = { statistics, period, yardstick, set, messages };
  return bases.flatMap((basis) => {
    const measures = set === 'main' ? mainMeasures : measuresOf(statistics.years.current, basis);
    return [
      ...rateColumns(asked, basis),
      ...measures.map((measure) => measureColumn(asked, basis, measure)),
      ...(set === 'all' ? stockColumns(asked, basis) : []),
    ];
  });
}

function measureColumn({ statistics, period, messages }: Asked, basis: Basis, measure: Measure): UnitColumn {
  const { current } = statistics.years;
  const { months } = period;
  const sum = (units: readonly string[]) => total(current, { basis, measure, units, months }).reading;
  return {
    id: `${basis}.${measure}`,
    basis,
    header: figureNameWords(messages)[measure],
    quantity: basisTraits[basis].quantity,
    options: countOptions[basis],
    reading: ({ unit }) => sum([unit.code]),
    number: ({ unit }) => cellOf(current, { basis, measure, unit: unit.code, months }),
    together: sum,
  };
}

function rateColumns(asked: Asked, basis: Basis): readonly UnitColumn[] {
  const { statistics, period, yardstick, messages } = asked;
  const table = unitPageWords(messages).table;
  const group = (units: readonly string[]) => standingOf(statistics, { basis, units, period });
  const column = (id: string, header: string, options: FigureOptions, read: (of: Standing) => Reading): UnitColumn => ({
    id: `${basis}.${id}`,
    basis,
    header,
    quantity: id === 'rate' ? 'percent' : 'points',
    options,
    reading: ({ standings }) => read(standings[basis]),
    number: ({ standings }) => numberOf(read(standings[basis])),
    together: (units) => read(group(units)),
  });
  return [
    {
      ...column('rate', table.rate, bare, ({ rate }) => rate),
      against: ({ standings }) => againstOf(standings[basis], yardstick),
      againstTogether: (units) => againstOf(group(units), yardstick),
    },
    {
      ...column('gap', table.gap[yardstick], { bare: true, signed: true }, (of) => gapTo(of, yardstick)),
      behind: ({ standings }) => verdictOn(standings[basis], yardstick) === 'below',
      behindTogether: (units) => verdictOn(group(units), yardstick) === 'below',
    },
    ...(yardstick === 'yearBefore'
      ? []
      : [column('change', table.change, { bare: true, signed: true }, ({ change }) => change)]),
  ];
}

/** Indicators of stock and time, in the order of the columns, with what they count in. */
const indicators = {
  eligibilityRate: 'percent',
  clearanceRate: 'percent',
  stockChange: 'percent',
  dispositionTime: 'days',
  congestionRate: 'percent',
  yieldRate: 'percent',
  terminatedShare: 'percent',
} as const satisfies Partial<Record<StockIndicator, Quantity>>;

function stockColumns({ statistics, period, messages }: Asked, basis: Basis): readonly UnitColumn[] {
  const of = (units: readonly string[]) =>
    stockOf(reportedCounts(statistics.years.current, { basis, units, months: period.months }), period);
  return (Object.keys(indicators) as (keyof typeof indicators)[]).map((id) => ({
    id: `${basis}.${id}`,
    basis,
    header: stockWords(messages)[id],
    quantity: indicators[id],
    options: { bare: true, ...(id === 'stockChange' && { signed: true }) },
    reading: ({ unit }) => of([unit.code])[id],
    number: ({ unit }) => numberOf(of([unit.code])[id]),
    together: (units) => of(units)[id],
  }));
}
