import type { Breach } from './forms.ts';
import type { Measure } from './measures.ts';

/** What can be wrong in a file of the data; `i18n/faults` has the words. */

/** What should have stood in a place of a file; `i18n/faults` has the words. */
export type Expected =
  | {
      readonly kind: 'number' | 'wholeNumber' | 'text' | 'list' | 'object' | 'code' | 'date' | 'time' | 'url' | 'other';
    }
  | { readonly kind: 'atLeast' | 'atMost'; readonly limit: number }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'entries'; readonly count: number };

/** What is wrong at a place of a file; `i18n/faults` has the words. */
export type Problem =
  | { readonly kind: 'missing' }
  /** `found` as it stands in the file, as JSON. */
  | { readonly kind: 'unexpected'; readonly found: string; readonly expected: Expected }
  /** A reference to something that is not there. */
  | {
      readonly kind: 'noSuch';
      readonly what: 'source' | 'method' | 'figure' | 'origin' | 'unit' | 'parent' | 'successor';
      readonly id: string;
    }
  | { readonly kind: 'twice' }
  | { readonly kind: 'length'; readonly found: number; readonly expected: number }
  /** A row that does not add up: an identity of its forms with both sides as they stand. */
  | { readonly kind: 'identity'; readonly breach: Breach }
  /** A part that is more than the whole it is a part of. */
  | {
      readonly kind: 'exceeds';
      readonly part: Measure | 'creditCasesCompleted' | 'creditAmountCompleted';
      readonly found: number;
      readonly whole: Measure;
      readonly of: number;
    }
  /** A bound that no number can keep: more than a hundred percent, less than nothing. */
  | { readonly kind: 'boundless'; readonly found: number }
  /** A derived figure whose inputs are missing or do not go together. */
  | { readonly kind: 'notComputable'; readonly inputs: string }
  /** Units that are each a part of the other. */
  | { readonly kind: 'circle' }
  /** A first day after the last. */
  | { readonly kind: 'order'; readonly from: string; readonly to: string }
  /** Characters that cannot stand in a text were taken out of it. */
  | { readonly kind: 'characters'; readonly count: number }
  /** A text was cut off. */
  | { readonly kind: 'long'; readonly found: number; readonly most: number }
  /** More than the site can show. */
  | { readonly kind: 'tooMany'; readonly found: number; readonly most: number };

/** One fault in a file. */
export interface Fault {
  /** Path inside the file, for example `figures[3].value`. */
  readonly at: string;
  readonly problem: Problem;
  /** Whose row of a report it is in and after how many months, where that can be read. */
  readonly row?: { readonly unit: string; readonly months: number };
}

/** What was wrong in an otherwise good file, to be counted and told. */
export interface Dropped {
  readonly file: string;
  readonly faults: readonly Fault[];
}
