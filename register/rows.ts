import type { UnitKind } from '../src/domain/organisation.ts';

/**
 * What an engine tells of the register: plain rows, the same from every engine, sorted by code point of the unit, then by
 * months, then by the other keys. All numbers are safe integers: cases, or thousand đồng.
 */

/** How a row of counts counts: cases one each, or money. */
export type CountBasis = 'cases' | 'amounts';

/** What a row of counts counts, in the order of the forms; the sums of the forms are made of these and are not here. */
export const countedMeasures = [
  'carriedOver',
  'newlyAccepted',
  'entrustedIn',
  'entrustedOut',
  'withdrawn',
  'takenUp',
  'completed',
  'terminated',
  'reduced',
  'inProgress',
  'postponedByAgreement',
  'suspendedForComplaint',
  'notYetEligible',
  'postponedOrSuspended',
  'separateBook',
  'credit',
] as const;
export type CountedMeasure = (typeof countedMeasures)[number];

/**
 * The books of one unit after so many months, by one basis. There is one row for every unit that reports in the period (a leaf
 * that is valid on its last day), zeros included; `officer` is null in it. With officers there are rows beside these, one for
 * each officer of a unit who has a case in its books or in its separate book.
 *
 * `reduced` is 0 for cases, `suspendedForComplaint` 0 on the forms of 06/2019. `credit` counts bank-credit cases that were
 * completed, and by amounts what was collected of all of them.
 */
export interface CountRow extends Readonly<Record<CountedMeasure, number>> {
  readonly unit: string;
  readonly officer: string | null;
  /** 1 to 12. */
  readonly months: number;
  readonly basis: CountBasis;
}

/** Ages of the stock in days, from the youngest: up to 90, 180, 365, 730, 1825, and older. */
export const ageBands = ['d90', 'd180', 'y1', 'y2', 'y5', 'more'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How long a completed case took, in days: up to 30, 90, 180, 365, and longer. */
export const dayBands = ['d30', 'd90', 'd180', 'y1', 'more'] as const;
export type DayBand = (typeof dayBands)[number];

/** What there was to enforce in a case: nothing, up to 10 million đồng, 100 million, 1 tỷ, 10 tỷ, and more. */
export const sizeBands = ['none', 's10', 's100', 's1000', 's10000', 'more'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** Cases that a unit carries forward, in one cell of their ages; exact, so not yet fit to be published. */
export interface StockRow {
  readonly unit: string;
  readonly months: number;
  readonly type: string;
  readonly size: SizeBand;
  readonly credit: boolean;
  readonly age: AgeBand;
  readonly cases: number;
  /** What is still to be done of them, thousand đồng: adds up to what is carried forward by amounts. */
  readonly amount: number;
  /** Of these, cases in which nothing happened for twelve months. */
  readonly standstillCases: number;
  readonly standstillAmount: number;
}

/** The lower median of the ages of a unit's stock, in days; also of the units above and of `viet-nam`. None without stock. */
export interface MedianRow {
  readonly unit: string;
  readonly months: number;
  readonly medianDays: number;
}

/** Cases that a unit completed in the year so far, by how long they took. */
export interface FinishedRow {
  readonly unit: string;
  readonly months: number;
  readonly type: string;
  readonly size: SizeBand;
  readonly credit: boolean;
  readonly days: DayBand;
  readonly cases: number;
}

/** What may be wrong in a register that can be counted all the same. */
export const faultReasons = [
  'closedBeforeOpened',
  'impossibleDate',
  'moneyWithFraction',
  'negativeMoney',
  'overpaid',
  'sameCase',
  'sameTime',
  'unitWithUnits',
  'unknownCase',
  'unknownKind',
  'unknownOfficer',
  'unknownUnit',
] as const;
export type FaultReason = (typeof faultReasons)[number];

export interface FaultRow {
  readonly reason: FaultReason;
  /**
   * How many rows of the register have it, of `closedBeforeOpened`, `overpaid`, `sameCase` and `sameTime` how many cases; never 0.
   */
  readonly count: number;
  /** Up to ten numbers of cases, the first ones; `?` for a row without a number. */
  readonly examples: readonly string[];
}

/** Where the work of a unit of the register is reported after so many months: by itself, or by whoever took it over. */
export interface ReportingRow {
  readonly unit: string;
  readonly months: number;
  readonly reporting: string;
}

/** A row of the table `unit`, as it stands there. */
export interface UnitRow {
  readonly code: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortNameVi: string;
  readonly shortNameEn: string;
  /** ISO dates, both included. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successors: readonly string[];
}

export interface OfficerRow {
  readonly code: string;
  readonly unit: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface TargetRow {
  /** Code of a unit, or `viet-nam`. */
  readonly unit: string;
  readonly statYear: number;
  readonly measure: 'caseRate' | 'amountRate';
  /** Percent, two decimals at most. */
  readonly value: number;
  readonly direction: 'exact' | 'moreThan' | 'lessThan' | 'about';
  readonly decision: string;
  /** ISO date. */
  readonly decidedOn: string;
}

export interface RegisterFile {
  /** Relative to the folder of the register, with `/`. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Snapshot {
  readonly files: readonly RegisterFile[];
  /** Of the list of files as text, a line `sha256  bytes  name` each, sorted by name. */
  readonly sha256: string;
}

/** What is to be counted: a statistical year up to some period. */
export interface CountRequest {
  /** The statistical year N: 01/10 of N − 1 to 30/9 of N. */
  readonly year: number;
  /**
   * When the books of each period were closed, as `2026-10-02T17:00:00`: place m is of the period of m months, place 0 of the
   * year before. Later periods than `months` may be left out.
   */
  readonly closings: readonly string[];
  /** The last period that is counted, 1 to 12. */
  readonly months: number;
  readonly officers: boolean;
  /** Every unit whose work is reported, with whoever reports it: `reportingRows` in units.ts. */
  readonly units: readonly ReportingRow[];
}

/** One way to count a register. All methods throw `RegisterRefused` where the register or the disk does not allow it. */
export interface Engine {
  readonly name: 'duckdb' | 'clickhouse';
  counts(request: CountRequest): Promise<CountRow[]>;
  /** The periods before the last one, counted again as the register stood when the next one was closed. */
  corrections(request: CountRequest): Promise<CountRow[]>;
  stock(request: CountRequest): Promise<StockRow[]>;
  medians(request: CountRequest): Promise<MedianRow[]>;
  finished(request: CountRequest): Promise<FinishedRow[]>;
  /** What is wrong in the rows that are visible at a closing, sorted by reason. */
  faults(closing: string): Promise<FaultRow[]>;
  units(): Promise<UnitRow[]>;
  officers(): Promise<OfficerRow[]>;
  targets(): Promise<TargetRow[]>;
  snapshot(): Promise<Snapshot>;
  /** The text of what counts a form: of `forms/05-2026` with all that it rests on, for its hash and for whoever asks. */
  queryText(form: string): string;
  close(): Promise<void>;
}

/** Why a register is not counted at all. */
export type Refusal =
  | { readonly kind: 'missingTable'; readonly table: string; readonly folder: string }
  | { readonly kind: 'missingColumn'; readonly file: string; readonly columns: readonly string[] }
  | { readonly kind: 'truncatedFile'; readonly file: string }
  | { readonly kind: 'unreadableFile'; readonly file: string; readonly message: string }
  | { readonly kind: 'noDisk'; readonly folder: string }
  | { readonly kind: 'noEngine'; readonly engine: 'duckdb' | 'clickhouse' };

/** Thrown where a register cannot be counted; words for it are in words.ts. */
export class RegisterRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`[register] ${JSON.stringify(refusal)}`, options);
    this.name = 'RegisterRefused';
    this.refusal = refusal;
  }
}
