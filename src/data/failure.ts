import type { Breach } from '../domain/forms.ts';

/** Why a file could not be had. Each kind has its own words and its own advice in `i18n/`. */
export type FailureKind =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'missing'
  | 'server'
  | 'notJson'
  | 'malformed'
  | 'empty';

/** The failure to load one file of the API, holding what was asked for and what was wrong with it. */
export class DataFailure extends Error {
  override readonly name = 'DataFailure';
  readonly kind: FailureKind;
  /** Path below the API's base, for example `vinh-phuc/figures.json`. */
  readonly file: string;
  /** HTTP status for `missing` and `server`. */
  readonly status: number | undefined;
  /** First fault for `malformed`: where in the file, and what is wrong there. */
  readonly fault: Fault | undefined;

  constructor(kind: FailureKind, file: string, detail: { status?: number; fault?: Fault } = {}) {
    super(`[data] ${file}: ${kind}${detail.fault ? ` at ${detail.fault.at}: ${detail.fault.problem.kind}` : ''}`);
    this.kind = kind;
    this.file = file;
    this.status = detail.status;
    this.fault = detail.fault;
  }
}

/** What is wrong at a place of a file; `i18n/` has the words. */
export type Problem =
  | { readonly kind: 'missing' }
  /** `found` and `expected` as they stand in the file and in the schema. */
  | { readonly kind: 'unexpected'; readonly found: string; readonly expected: string }
  /** A reference to something that is not in the file. */
  | { readonly kind: 'noSuch'; readonly what: 'source' | 'method' | 'figure' | 'origin'; readonly id: string }
  | { readonly kind: 'twice' }
  | { readonly kind: 'length'; readonly found: number; readonly expected: number }
  /** A row that does not add up: an identity of its forms with both sides as they stand. */
  | { readonly kind: 'identity'; readonly breach: Breach }
  /** A derived figure whose inputs are missing or do not go together. */
  | { readonly kind: 'notComputable'; readonly inputs: string };

/** One fault in a file. */
export interface Fault {
  /** Path inside the file, for example `figures[3].value`. */
  readonly at: string;
  readonly problem: Problem;
}

/** What was dropped from an otherwise good file, to be counted and told. */
export interface Dropped {
  readonly file: string;
  readonly faults: readonly Fault[];
}

/** A dataset that has been parsed: what is good, and what had to be dropped. */
export interface Parsed<T> {
  readonly value: T;
  /** The version of the data that the file says it belongs to; undefined where it says none. */
  readonly version: string | undefined;
  readonly dropped: Dropped;
}
