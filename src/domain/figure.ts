import type { Localised } from './localised.ts';
import type { FigureName } from './names.ts';
import type { Provenance } from './provenance.ts';
import type { Quantity } from './quantities.ts';

/**
 * A figure is a number that knows what it is: what it counts in, whether the source said "exactly", "more than" or
 * "nearly", and where it comes from. Everything on screen and in files is made of figures or of rows computed from them.
 */

/** How the printed number stands to the true one: `moreThan` hơn, `lessThan` gần or dưới, `about` khoảng. */
export type Direction = 'exact' | 'moreThan' | 'lessThan' | 'about';

/** Whom a figure is about. Codes of units are unique in their organisation only. */
export type Whom =
  | { readonly kind: 'nation' }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'unit'; readonly organisation: string; readonly unit: string }
  /** Several units taken together. */
  | { readonly kind: 'group'; readonly organisation: string; readonly units: readonly string[] };

/** Whom and which period a figure is about; no year where it is not on the statistical calendar. */
export interface Subject {
  readonly whom: Whom;
  readonly statYear?: number;
  /** 1 to 12 months of that year, cumulative; the whole year where it is left out. */
  readonly months?: number;
}

export interface Figure<Q extends Quantity = Quantity> {
  /** What is measured; the words for it live in `i18n/`. */
  readonly name: FigureName;
  readonly subject?: Subject;
  /** A caveat that a reader must see beside the figure, and beside whatever is computed from it. */
  readonly note?: Localised;
  readonly value: number;
  readonly quantity: Q;
  readonly direction: Direction;
  readonly provenance: Provenance;
  /** It stands in a row that does not add up. */
  readonly doubtful?: true;
}

/** Percent: 84 means 84 %. */
export type Rate = Figure<'percent'>;
/** Percentage points, "điểm %". */
export type Points = Figure<'points'>;

/** Why there is no number. Never drawn as zero: a gap in lines, an empty cell in files, words on screen. */
export type Missing = 'notReported' | 'notApplicable';

/** One of the four states a reading can be in: a value, zero (a value too), not reported, not applicable. */
export type Reading<Q extends Quantity = Quantity> = Figure<Q> | Missing;

export function isFigure<Q extends Quantity>(reading: Reading<Q> | undefined): reading is Figure<Q> {
  return typeof reading === 'object';
}

/** The number of a reading, or null where there is none: what charts draw (null is a gap) and files write. */
export function numberOf(reading: Reading | undefined): number | null {
  return isFigure(reading) ? reading.value : null;
}

/** A key that tells apart whom figures are about; two that say the same have the same key. */
export function whomKey(whom: Whom): string {
  switch (whom.kind) {
    case 'nation':
      return 'nation';
    case 'organisation':
      return whom.organisation;
    case 'unit':
      return `${whom.organisation}/${whom.unit}`;
    case 'group':
      return `${whom.organisation}/${whom.units.join('+')}`;
  }
}
