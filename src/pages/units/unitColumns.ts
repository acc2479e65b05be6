import type { Dataset } from '../../data/dataset.ts';
import { type FigureUnit, isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import { gapTo, type Yardstick } from '../../domain/findings.ts';
import {
  type AmountMeasure,
  amountMeasures,
  type Basis,
  type CaseMeasure,
  caseMeasures,
} from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { cellOf, total } from '../../domain/reports.ts';
import { type Standing, standingOf } from '../../domain/standing.ts';
import { shareOf } from '../../domain/targets.ts';
import type { FigureOptions } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unitsWords } from '../../i18n/unitsWords.ts';
import type { UnitStanding } from '../kit/unitStandings.ts';

/** Which columns of the table are shown: the few that tell the story, or every measure of the forms. */
export type ColumnSet = 'main' | 'all';

/** A column of the table of units. */
export interface UnitColumn {
  readonly id: string;
  readonly basis: Basis;
  readonly header: string;
  /** Unit of its figures. */
  readonly unit: FigureUnit;
  readonly options: FigureOptions;
  /** What a unit has there. */
  readonly reading: (of: UnitStanding) => Reading;
  /** The same as a plain number, for sorting many units quickly; null where there is none. */
  readonly number: (of: UnitStanding) => number | null;
  /** What several units have there taken together: a sum, or for a rate the ratio of two sums. */
  readonly together: (units: readonly string[]) => Reading;
}

const mainMeasures = ['totalToEnforce', 'eligible', 'completedTotal', 'carriedForward'] as const;

const bare = { bare: true } as const;
const inMillions = { bare: true, scale: 'million', decimals: 0 } as const;

const bases: readonly Basis[] = ['cases', 'amounts'];

/** The columns of a set, cases first: they stay where they are whatever the reader measures by. */
export function unitColumns(
  dataset: Dataset,
  period: Period,
  set: ColumnSet,
  yardstick: Yardstick,
  messages: Messages,
): readonly UnitColumn[] {
  return bases.flatMap((basis) => {
    const measures = set === 'main' ? mainMeasures : basis === 'cases' ? caseMeasures : amountMeasures;
    return [
      ...measures.map((measure) => measureColumn(dataset, period, basis, measure, messages)),
      ...rateColumns(dataset, period, basis, set, yardstick, messages),
    ];
  });
}

function measureColumn(
  { years: { current } }: Dataset,
  { months }: Period,
  basis: Basis,
  measure: AmountMeasure,
  messages: Messages,
): UnitColumn {
  // Every measure of the cases is one of the amounts too, and a basis never meets a measure it does not have.
  const sum = (units: readonly string[]) => total(current, basis, measure as CaseMeasure, units, months).reading;
  return {
    id: `${basis}.${measure}`,
    basis,
    header: messages.figureName(measure),
    unit: basis === 'cases' ? 'case' : 'thousandDong',
    options: basis === 'cases' ? bare : inMillions,
    reading: ({ unit }) => sum([unit]),
    number: ({ unit }) => cellOf(current, basis, measure, unit, months),
    together: sum,
  };
}

function rateColumns(
  { book, years }: Dataset,
  period: Period,
  basis: Basis,
  set: ColumnSet,
  yardstick: Yardstick,
  messages: Messages,
): readonly UnitColumn[] {
  const { table } = unitsWords(messages);
  const group = (units: readonly string[]) => standingOf(book, years, basis, units, period);
  const column = (id: string, header: string, options: FigureOptions, read: (of: Standing) => Reading): UnitColumn => ({
    id: `${basis}.${id}`,
    basis,
    header,
    unit: id === 'rate' ? 'percent' : 'points',
    options,
    reading: ({ standings }) => read(standings[basis]),
    number: ({ standings }) => numberOf(read(standings[basis])),
    together: (units) => read(group(units)),
  });
  const eligibility = (units: readonly string[]) => {
    const of = (measure: CaseMeasure) => total(years.current, basis, measure, units, period.months).reading;
    return shareOf('eligibilityRate', of('eligible') as Reading<'case'>, of('totalToEnforce') as Reading<'case'>);
  };
  return [
    ...(set === 'all'
      ? [
          {
            id: `${basis}.eligibilityRate`,
            basis,
            header: table.eligibilityRate,
            unit: 'percent' as const,
            options: bare,
            reading: ({ unit }: UnitStanding) => eligibility([unit]),
            number: ({ unit }: UnitStanding) => numberOf(eligibility([unit])),
            together: eligibility,
          },
        ]
      : []),
    column('rate', table.rate, bare, ({ rate }) => rate),
    column('gap', table.gap[yardstick], { bare: true, signed: true }, (of) => gapTo(of, yardstick)),
    ...(yardstick === 'yearBefore'
      ? []
      : [column('change', table.change, { bare: true, signed: true }, ({ change }) => change)]),
  ];
}

/** Whether a reading is a gap below what it is held against, which the table marks by shape as well as colour. */
export function isBehind(column: UnitColumn, reading: Reading): boolean {
  return isFigure(reading) && reading.unit === 'points' && reading.value < 0 && column.id.endsWith('.gap');
}
