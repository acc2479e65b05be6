import type { FaultRow } from '../../register/rows.ts';
import type { Localised } from '../domain/localised.ts';
import type { Refusal } from './refusal.ts';
import type { GivenFile } from './registerFiles.ts';

/** What the page asks of the worker that counts a register, and what comes back. Rows of the register never leave it. */

/** How far it has come. */
export type Progress =
  /** The database is being fetched, or a register's files are being read: bytes of so many. */
  | { readonly stage: 'engine' | 'files' | 'hashes'; readonly done: number; readonly of: number }
  | { readonly stage: 'faults' }
  /** Of a statistical year, what is counted now. */
  | { readonly stage: 'books' | 'corrections' | 'ages'; readonly year: number }
  | { readonly stage: 'writing' };

/** What was read, before anything is counted. */
export interface RegisterRead {
  readonly cases: number;
  readonly units: number;
  /** When the newest row was recorded, ISO; null in a register without rows. */
  readonly newest: string | null;
  readonly isMadeUp: boolean;
}

/** What is to be counted. */
export interface CountAsked {
  readonly year: number;
  /** ISO time of Vietnam, to the second: when the last period is closed. */
  readonly lock: string;
}

/** What is wrong in the register, what that means and what to do. */
export interface ToldFault extends FaultRow {
  readonly said: Localised;
}

/** A unit in the last period that was counted. */
export interface CountedUnit {
  readonly code: string;
  readonly name: Localised;
  /** What of it is eligible, and what is done; of money in thousand đồng. */
  readonly cases: Done;
  readonly amounts: Done;
}

export interface Done {
  readonly totalToEnforce: number;
  readonly eligible: number;
  readonly completedTotal: number;
}

export interface Counted {
  readonly year: number;
  readonly months: number;
  readonly lock: string;
  readonly dataVersion: string;
  readonly faults: readonly ToldFault[];
  /** The whole first, then the units right below it. */
  readonly units: readonly CountedUnit[];
  readonly files: number;
  /** The files of the API, as `publish:register` writes them, in one zip. */
  readonly zip: Blob;
}

/** What can be asked. */
export interface Calls {
  readonly read: (files: readonly GivenFile[]) => RegisterRead;
  readonly count: (asked: CountAsked) => Counted;
}

export type CallName = keyof Calls;

export interface Asked {
  readonly id: number;
  readonly name: CallName;
  readonly given: readonly unknown[];
}

export type Answered =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly refusal: Refusal }
  /** A mistake of ours: whatever stands in a register is no error. */
  | { readonly id: number; readonly error: string };
