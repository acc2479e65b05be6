import { sum } from '../algebra.ts';
import { type Direction, type Figure, isFigure, type Reading, type Whom } from '../figure.ts';
import type { Look } from '../look.ts';
import type { Basis } from '../measures.ts';
import type { FigureName } from '../names.ts';
import { whomOf } from '../organisation.ts';
import type { Origin } from '../provenance.ts';
import type { Counted } from '../quantities.ts';
import { shareOf } from '../targets.ts';
import {
  type AgesRow,
  ageBands,
  agesKey,
  type CaseKind,
  type DayBand,
  dayBands,
  type FinishedCell,
  judgmentTypes,
  type Several,
  type StockCell,
  sizeBands,
} from './agesTable.ts';

/** Figures of ages: counts are as the register has them, shares are a part of them ÷ the whole. All functions are pure. */

/** Whose ages are looked at: one row for the whole organisation or one unit, one each for several. */
interface Told {
  readonly whom: Whom;
  readonly row: AgesRow;
}

export interface AgesOf {
  readonly told: readonly Told[];
  /** Codes of units of which nothing may be told, since they have less than five cases. */
  readonly withheld: readonly string[];
}

/** What of a look ages are told by. */
export type AgesLook = Pick<Look, 'statistics' | 'selection' | 'codes' | 'whole'>;

/** The rows of what a reader looks at; undefined where the year has no ages, or nobody looked at has any. */
export function agesOf(
  { statistics, selection, codes, whole }: AgesLook,
  what: 'stock' | 'finished',
): AgesOf | undefined {
  const { ages, organisation } = statistics;
  if (!ages) return undefined;
  const { months } = selection.period;
  const rowOf = (code: string) => ages.rows.get(agesKey(code, months));
  const all = whole ? rowOf(organisation.code) : undefined;
  if (all && all[what].length > 0) return { told: [{ whom: whomOf(organisation), row: all }], withheld: [] };
  const told: Told[] = [];
  const withheld: string[] = [];
  for (const unit of codes) {
    const row = rowOf(unit);
    if (row?.withheld[what]) withheld.push(unit);
    else if (row && row[what].length > 0)
      told.push({ whom: { kind: 'unit', organisation: organisation.code, unit }, row });
  }
  return told.length > 0 ? { told, withheld } : undefined;
}

/** A part of a whole, with its share in percent. */
export interface AgePart<K extends string = string> {
  readonly key: K;
  readonly part: Reading<Counted>;
  readonly share: Reading<'percent'>;
}

/** What is carried forward by its age, the youngest first; last, where there is any, what was merged over the ages. */
export function stockByAge(look: AgesLook, ages: AgesOf, basis: Basis): readonly AgePart<StockCell['age']>[] {
  const of = (name: FigureName, take: (cell: StockCell) => boolean) =>
    stockCount(look, ages, { name, basis, take, count: amountOf(basis) });
  const whole = of('carriedForward', () => true);
  return [...ageBands, '*' as const]
    .map((age) => ({ age, part: of('stockOfAge', (cell) => cell.age === age) }))
    .filter(({ age, part }) => age !== '*' || (isFigure(part) && part.value > 0))
    .map(({ age, part }) => ({ key: age, part, share: shareOf('stockAgeShare', part, whole) }));
}

/** What is older than a year: a part of what is carried forward. At least so much where cells were merged over the ages. */
export function olderThanAYear(look: AgesLook, ages: AgesOf, basis: Basis): AgePart {
  const count = amountOf(basis);
  const whole = stockCount(look, ages, { name: 'carriedForward', basis, take: () => true, count });
  const part = stockCount(look, ages, { name: 'oldStock', basis, take: isOld, count, unknown: isMerged });
  return { key: 'old', part, share: shareOf('oldStockShare', part, whole) };
}

/** What has not moved for twelve months; more than what is told where a cell has one to four such cases. */
export function standingStill(look: AgesLook, ages: AgesOf, basis: Basis): AgePart {
  const whole = stockCount(look, ages, { name: 'carriedForward', basis, take: () => true, count: amountOf(basis) });
  const part = stockCount(look, ages, { name: 'standstill', basis, take: () => true, count: stillOf(basis) });
  return { key: 'standstill', part, share: shareOf('standstillShare', part, whole) };
}

/** Median age of the stock, days; not reported for several units together, whose median no two medians give. */
export function medianAge({ selection }: AgesLook, { told }: AgesOf): Reading<'days'> {
  const [only, more] = told;
  if (!only || more || only.row.medianDays === null || !only.row.medianOrigin) return 'notReported';
  const { statYear, months } = selection.period;
  return {
    name: 'medianAge',
    subject: { whom: only.whom, statYear, months },
    value: only.row.medianDays,
    quantity: 'days',
    direction: 'exact',
    provenance: only.row.medianOrigin,
  };
}

/** Share of completed cases that took at most so many days: 30, 90, 180, 365. At least so many where cells were merged. */
export function finishedWithin(look: AgesLook, ages: AgesOf): readonly AgePart<Exclude<DayBand, 'more'>>[] {
  const of = (name: FigureName, take: (cell: FinishedCell) => boolean, unknown?: (cell: FinishedCell) => boolean) =>
    finishedCount(look, ages, { name, take, ...(unknown && { unknown }) });
  const whole = of('completed', () => true);
  return (['d30', 'd90', 'd180', 'y1'] as const).map((band, at) => {
    const within: readonly string[] = dayBands.slice(0, at + 1);
    const part = of(
      'finishedWithin',
      ({ days }) => within.includes(days),
      ({ days }) => days === '*',
    );
    return { key: band, part, share: shareOf('finishedWithinShare', part, whole) };
  });
}

/** By what cases are told apart, and the values of it. */
export const kinds = { type: judgmentTypes, size: sizeBands, credit: ['yes', 'no'] } as const;
export type KindName = keyof typeof kinds;

export interface KindPart extends AgePart {
  readonly kind: KindName;
  readonly whole: Reading<Counted>;
}

/**
 * What is older than a year, or has not moved for twelve months, by type, size and credit: of the cells that tell their kind. Kinds
 * without a case there are left out.
 */
export function partByKind(
  look: AgesLook,
  ages: AgesOf,
  basis: Basis,
  what: 'old' | 'standstill',
): readonly KindPart[] {
  return (Object.keys(kinds) as KindName[]).flatMap((kind) =>
    kinds[kind].flatMap((value): KindPart[] => {
      const isKind = (cell: CaseKind) => cell[kind] === value;
      const merged = (cell: CaseKind) => cell[kind] === ('*' satisfies Several);
      const whole = stockCount(look, ages, {
        name: 'stockOfKind',
        basis,
        take: isKind,
        count: amountOf(basis),
        unknown: merged,
      });
      if (!isFigure(whole) || whole.value === 0) return [];
      const part =
        what === 'old'
          ? stockCount(look, ages, {
              name: 'oldStock',
              basis,
              take: (cell) => isKind(cell) && isOld(cell),
              count: amountOf(basis),
              unknown: merged,
            })
          : stockCount(look, ages, { name: 'standstill', basis, take: isKind, count: stillOf(basis), unknown: merged });
      return [
        {
          kind,
          key: value,
          part,
          whole,
          share: shareOf(what === 'old' ? 'oldStockShare' : 'standstillShare', part, whole),
        },
      ];
    }),
  );
}

/** Cases, or money, of cells that hold several kinds, so that nobody knows which: told beside what is told by kind. */
export function mergedOver(look: AgesLook, ages: AgesOf, basis: Basis): Reading<Counted> {
  const take = ({ type, size, credit }: CaseKind) => [type, size, credit].includes('*');
  return stockCount(look, ages, { name: 'stockOfKind', basis, take, count: amountOf(basis) });
}

const isOld = ({ age }: StockCell) => age === 'y2' || age === 'y5' || age === 'more';
const isMerged = ({ age }: StockCell) => age === '*';
const amountOf = (basis: Basis) =>
  basis === 'cases' ? ({ cases }: StockCell) => cases : ({ amount }: StockCell) => amount;
const stillOf = (basis: Basis) => (cell: StockCell) =>
  basis === 'cases' ? cell.standstillCases : cell.standstillAmount;

interface StockAsked {
  readonly name: FigureName;
  readonly basis: Basis;
  readonly take: (cell: StockCell) => boolean;
  /** Null where it is too little to be told: then there is more than what is told. */
  readonly count: (cell: StockCell) => number | null;
  /** Cells of which nobody knows whether they belong to it. */
  readonly unknown?: (cell: StockCell) => boolean;
}

function stockCount(look: AgesLook, { told }: AgesOf, asked: StockAsked): Reading<Counted> {
  const quantity = asked.basis === 'cases' ? 'case' : 'thousandDong';
  return added(
    asked.name,
    told.flatMap(({ whom, row }) => {
      const counts = row.stock.filter(asked.take).map(asked.count);
      const more = counts.includes(null) || row.stock.some((cell) => asked.unknown?.(cell));
      const value = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
      return counted(look, { name: asked.name, whom, value, quantity, more, origin: row.stockOrigin });
    }),
  );
}

interface FinishedAsked {
  readonly name: FigureName;
  readonly take: (cell: FinishedCell) => boolean;
  readonly unknown?: (cell: FinishedCell) => boolean;
}

function finishedCount(look: AgesLook, { told }: AgesOf, { name, take, unknown }: FinishedAsked): Reading<Counted> {
  return added(
    name,
    told.flatMap(({ whom, row }) => {
      const value = row.finished.filter(take).reduce((all, { cases }) => all + cases, 0);
      const more = row.finished.some((cell) => unknown?.(cell));
      return counted(look, { name, whom, value, quantity: 'case', more, origin: row.finishedOrigin });
    }),
  );
}

interface Count {
  readonly name: FigureName;
  readonly whom: Whom;
  readonly value: number;
  readonly quantity: Counted;
  readonly more: boolean;
  readonly origin: Origin | undefined;
}

function counted(
  { selection }: AgesLook,
  { name, whom, value, quantity, more, origin }: Count,
): readonly Figure<Counted>[] {
  if (!origin) return [];
  const { statYear, months } = selection.period;
  const direction: Direction = more ? 'moreThan' : 'exact';
  return [{ name, subject: { whom, statYear, months }, value, quantity, direction, provenance: origin }];
}

/** Of nothing that is known of cells that may hold more, nothing is told: "more than 0" would look like a finding. */
function added(name: FigureName, figures: readonly Figure<Counted>[]): Reading<Counted> {
  if (figures.length === 0) return 'notReported';
  const all = sum(name, figures);
  return all.value === 0 && figures.some(({ direction }) => direction !== 'exact') ? 'notReported' : all;
}
