import type { Selection } from '../../domain/selection.ts';
import type { WrittenNumber } from '../../domain/writtenNumbers.ts';
import type { Language } from '../../i18n/format.ts';

/**
 * What a file of ours carries about itself, unseen: what it was made of, and every number as it was written. Whoever drops it
 * back on the site is told by it what has become of each number. It is no signature: it tells changes, not forgers.
 */

export interface Stamp {
  readonly version: { readonly id: string; readonly date: string };
  /** Figures that an office keeps on its own machine. */
  readonly own: boolean;
  readonly organisation: { readonly code: string; readonly name: string };
  /** What was looked at, as addresses say it. */
  readonly view: Selection;
  readonly language: Language;
  /** ISO date. */
  readonly exportedOn: string;
  readonly charts: readonly StampedChart[];
  /** Digest of all of the file but its stamp, where nothing but its maker changes it: pictures. */
  readonly body?: string;
}

/** A table of the file. */
export interface StampedChart {
  readonly slug: string;
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  /** The names of each row, that of the totals the last, as they stand in its cells. */
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly WrittenNumber[];
}

/** What is found where a stamp could be. */
export type Found =
  | { readonly kind: 'stamp'; readonly stamp: Stamp }
  /** There is none. */
  | { readonly kind: 'none' }
  /** It cannot be read, or is not as it was written. */
  | { readonly kind: 'broken' }
  /** It was written by a later form of this site. */
  | { readonly kind: 'newer' };
