import type { Origin } from '../provenance.ts';

/**
 * What only a register of cases can tell: how old what is still to be done is, how long took what was finished, and what has not
 * moved. Counts of cases and thousand đồng in cells, of which none has one to four cases: small ones were merged before they
 * were published, and `*` in a dimension says that a cell holds several values of it.
 */

/** Ages of what is carried forward, in days since it was accepted: up to 90, 180, 365, 730, 1825, and older. */
export const ageBands = ['d90', 'd180', 'y1', 'y2', 'y5', 'more'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How long a completed case took, in days: up to 30, 90, 180, 365, and longer. */
export const dayBands = ['d30', 'd90', 'd180', 'y1', 'more'] as const;
export type DayBand = (typeof dayBands)[number];

/** Kinds of judgments, in the order of the forms. */
export const judgmentTypes = [
  'civil',
  'criminal',
  'administrative',
  'family',
  'commercial',
  'labour',
  'bankruptcy',
  'arbitration',
  'other',
] as const;
export type JudgmentType = (typeof judgmentTypes)[number];

/** What there was to enforce in a case: nothing, up to 10 million đồng, 100 million, 1 tỷ, 10 tỷ, and more. */
export const sizeBands = ['none', 's10', 's100', 's1000', 's10000', 'more'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** Several values of a dimension in one cell. */
export type Several = '*';

/** By what cases are told apart beside their age. */
export interface CaseKind {
  readonly type: JudgmentType | Several;
  readonly size: SizeBand | Several;
  readonly credit: 'yes' | 'no' | Several;
}

export interface StockCell extends CaseKind {
  readonly age: AgeBand | Several;
  readonly cases: number;
  /** What is still to be done of them, thousand đồng. */
  readonly amount: number;
  /** Of these, cases and money in which nothing happened for twelve months; null where they are one to four. */
  readonly standstillCases: number | null;
  readonly standstillAmount: number | null;
}

export interface FinishedCell extends CaseKind {
  readonly days: DayBand | Several;
  readonly cases: number;
}

/** What is told of one unit, or of the whole organisation, after so many months. */
export interface AgesRow {
  readonly stock: readonly StockCell[];
  readonly stockOrigin: Origin | undefined;
  /** Lower median of the ages of the stock, days; null where none is told. */
  readonly medianDays: number | null;
  readonly medianOrigin: Origin | undefined;
  readonly finished: readonly FinishedCell[];
  readonly finishedOrigin: Origin | undefined;
  /** It has less than five cases, so that nothing of it may be told. */
  readonly withheld: { readonly stock: boolean; readonly finished: boolean };
}

/** The ages of one organisation and statistical year. The whole organisation goes by the organisation's code. */
export interface AgesTable {
  readonly statYear: number;
  readonly origins: readonly Origin[];
  /** By `agesKey`; nothing for who has nothing to tell in that period. */
  readonly rows: ReadonlyMap<string, AgesRow>;
}

export function agesKey(unit: string, months: number): string {
  return `${unit} ${months}`;
}
