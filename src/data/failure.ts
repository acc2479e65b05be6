import type { Dropped, Fault } from '../domain/fault.ts';

/** Why a file could not be had. Each kind has its own words and its own advice in `pages/failure`. */
export type FailureKind =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  /** The server wants to know who asks (401), or does not let him (403). */
  | 'refused'
  | 'missing'
  /** Too many requests (429). */
  | 'busy'
  | 'server'
  /** A web page came in place of the file: that of a sign-in, of a proxy, or of a host that answers everything with one. */
  | 'webPage'
  | 'notJson'
  /** The file is of a version of the schemas that came after this page. */
  | 'newerSchema'
  | 'malformed'
  | 'empty'
  /** The office's own figures are not kept in this browser. */
  | 'notHere'
  /** This browser keeps nothing of the site: a private window, or storage that is switched off. */
  | 'keepsNothing'
  /** Another tab holds what is kept, in an older or a newer version of the site. */
  | 'heldElsewhere'
  /** What is kept cannot be read. */
  | 'unreadable'
  /** More of something than the site can show: `fault` says what. */
  | 'tooLarge';

/** The failure to load one file of the API, holding what was asked for and what was wrong with it. */
export class DataFailure extends Error {
  override readonly name = 'DataFailure';
  readonly kind: FailureKind;
  /** Path below the API's base, for example `vinh-phuc/figures.json`. */
  readonly file: string;
  /** HTTP status, where the server answered with another one than of success. */
  readonly status: number | undefined;
  /** First fault for `malformed` and `tooLarge`: where in the file, and what is wrong there. */
  readonly fault: Fault | undefined;

  constructor(kind: FailureKind, file: string, detail: { status?: number; fault?: Fault } = {}) {
    super(`[data] ${file}: ${kind}${detail.fault ? ` at ${detail.fault.at}: ${detail.fault.problem.kind}` : ''}`);
    this.kind = kind;
    this.file = file;
    this.status = detail.status;
    this.fault = detail.fault;
  }
}

/** A dataset that has been parsed: what is good, what had to be dropped, and what was kept though it is doubtful. */
export interface Parsed<T> {
  readonly value: T;
  /** The version of the data that the file says it belongs to; undefined where it says none. */
  readonly version: string | undefined;
  readonly dropped: Dropped;
  /** What was kept though something is wrong with it: rows that do not add up, texts that were mended. */
  readonly doubts: readonly Fault[];
}
