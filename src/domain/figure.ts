import type { Localised } from './localised.ts';

/**
 * A figure is a number that knows what it is: its unit, whether the source said "exactly", "more than" or "nearly",
 * and where it comes from. Everything on screen and in files is made of figures or of rows computed from them.
 */

/**
 * Units. `percent` is a rate (84 means 84 %), `points` a difference of two rates, `thousandDong` money as on the
 * forms, `rank` a place in an order.
 */
export type FigureUnit = 'case' | 'thousandDong' | 'percent' | 'points' | 'rank';

/** How the printed number stands to the true one: `moreThan` hơn, `lessThan` gần or dưới, `about` khoảng. */
export type Direction = 'exact' | 'moreThan' | 'lessThan' | 'about';

/**
 * `proportion` is the rule of three: the first operand × the second ÷ the third. `wilson` is a bound of Wilson's interval
 * for the first out of the second.
 */
export type Operation = 'add' | 'subtract' | 'divide' | 'proportion' | 'wilson';

/** How a computed figure was reached: the operation and its operands in order. */
export interface Formula {
  readonly operation: Operation;
  readonly inputs: readonly Figure[];
}

/** Printed in a source, at a paragraph if the source has them. */
export interface Reported {
  readonly kind: 'reported';
  readonly source: string;
  readonly paragraph?: number;
  /** What the source says there, in our words. */
  readonly statement: Localised;
}

/** Read from an office's own file. */
export interface Imported {
  readonly kind: 'imported';
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** ISO date and time of the import. */
  readonly at: string;
}

/** Computed by us from figures none of which is illustrative. */
export interface Derived {
  readonly kind: 'derived';
  readonly formula: Formula;
}

/** Made up by a documented method, or computed from something made up. */
export interface Illustrative {
  readonly kind: 'illustrative';
  readonly method: string;
  readonly formula?: Formula;
}

export type Provenance = Reported | Imported | Derived | Illustrative;
export type ProvenanceKind = Provenance['kind'];

/** Whom and which period a figure is about; no year where it is not on the statistical calendar. */
export interface Subject {
  /** Code of an organisation or unit, `nation`, or `units` for several units taken together. */
  readonly code: string;
  readonly statYear?: number;
  /** 1 to 12 months of that year, cumulative; the whole year where it is left out. */
  readonly months?: number;
}

export interface Figure<U extends FigureUnit = FigureUnit> {
  /** What is measured; the words for it live in `i18n/`. */
  readonly name: string;
  readonly subject?: Subject;
  /** A caveat that a reader must see beside the figure, and beside whatever is computed from it. */
  readonly note?: Localised;
  readonly value: number;
  readonly unit: U;
  readonly direction: Direction;
  readonly provenance: Provenance;
}

export type Cases = Figure<'case'>;
/** Money in thousand đồng. */
export type Amount = Figure<'thousandDong'>;
/** Percent: 84 means 84 %. */
export type Rate = Figure<'percent'>;
/** Percentage points, "điểm %". */
export type Points = Figure<'points'>;

/** Why there is no number. Never drawn as zero: a gap in lines, an empty cell in files, words on screen. */
export type Missing = 'notReported' | 'notApplicable';

/** One of the four states a reading can be in: a value, zero (a value too), not reported, not applicable. */
export type Reading<U extends FigureUnit = FigureUnit> = Figure<U> | Missing;

export function isFigure<U extends FigureUnit>(reading: Reading<U> | undefined): reading is Figure<U> {
  return typeof reading === 'object';
}

/** The number of a reading, or null where there is none: what charts draw (null is a gap) and files write. */
export function numberOf(reading: Reading | undefined): number | null {
  return isFigure(reading) ? reading.value : null;
}
