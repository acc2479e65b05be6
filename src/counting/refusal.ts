import type { TableName } from '../../register/schema/tables.ts';

/** Why a register that was given is not counted. */
export type Refusal =
  | { readonly why: 'missingTables'; readonly tables: readonly TableName[] }
  | { readonly why: 'missingColumns'; readonly file: string; readonly columns: readonly string[] }
  /** A Parquet file that does not end as one does. */
  | { readonly why: 'truncated'; readonly file: string }
  | { readonly why: 'unreadable'; readonly file: string; readonly message: string }
  | { readonly why: 'tooLarge'; readonly bytes: number; readonly most: number }
  /** `cases` is undefined where the file says so many rows that they need not be counted. */
  | { readonly why: 'tooManyCases'; readonly cases: number | undefined; readonly most: number }
  | { readonly why: 'noMemory' }
  /** The browser does not run the database, or the site's host does not allow it. */
  | { readonly why: 'noEngine'; readonly message: string }
  /** The database could not be fetched. */
  | { readonly why: 'notFetched' }
  | { readonly why: 'noBooks'; readonly year: number }
  /** No period of the year is over by the closing time. */
  | { readonly why: 'notOver'; readonly year: number; readonly lock: string };

export class CountingRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`[counting] ${JSON.stringify(refusal)}`, options);
    this.name = 'CountingRefused';
    this.refusal = refusal;
  }
}
