import type { Unit } from '../domain/organisation.ts';
import type { Beside, CheckFinding } from '../import/checks.ts';
import type { Cell, Grid } from '../import/grid.ts';
import type { Answers, Organisation, Refused, Understood } from '../import/reading.ts';
import type { Encoding } from './encoding.ts';
import type { Refusal } from './refusal.ts';

/** What the page asks of the worker that holds the sheets, and what comes back. Sheets never leave it whole. */

/** A sheet of a file that has been read. */
export interface SheetKey {
  readonly file: string;
  readonly sheet: number;
}

export interface SheetSummary {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: boolean;
}

export type FileOutcome =
  | { readonly kind: 'read'; readonly sheets: readonly SheetSummary[]; readonly hasMacros: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'encoding';
      readonly options: readonly { readonly encoding: Encoding; readonly preview: string }[];
    };

/** How far reading a file has come: its sheets are counted before they are read, where the kind of file tells. */
export interface ReadProgress {
  readonly sheets: number;
}

/** A table that was found on a sheet, with what is wrong with it. */
export interface CheckedTable {
  readonly table: Understood;
  readonly findings: readonly CheckFinding[];
}

export type SheetResult = CheckedTable | { readonly refused: Refused };

/** What is known beside a sheet when it is checked; by what it turns out to be. */
export interface Context {
  readonly organisation: Organisation;
  readonly answers: Answers;
  /** What was kept of other periods, to hold the sheet against. */
  readonly beside: readonly KeptBeside[];
  /** The units of the organisation: those that worked in a sheet's period should report. */
  readonly units: readonly Pick<Unit, 'code' | 'kind' | 'validFrom' | 'validTo' | 'successors'>[];
}

/** What a unit had reported for one period and basis. */
export interface KeptBeside extends Pick<Beside, 'periodBefore'> {
  readonly statYear: number;
  readonly months: number;
  readonly basis: Understood['basis'];
}

/** Some rows of a sheet as they are shown. */
export interface Rows extends Pick<Grid, 'merges'> {
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What can be asked. */
export interface Calls {
  readonly read: (
    file: string,
    given: { readonly name: string; readonly content: Blob | string; readonly encoding?: Encoding | undefined },
  ) => FileOutcome;
  readonly understand: (key: SheetKey, context: Context) => readonly SheetResult[];
  /** Rows from the first to before the last, counted from zero. */
  readonly rows: (key: SheetKey, from: number, to: number) => Rows;
  readonly forget: (file: string) => void;
}

export type CallName = keyof Calls;

export interface Asked {
  readonly id: number;
  readonly name: CallName;
  readonly given: readonly unknown[];
}

export type Answered =
  | { readonly id: number; readonly progress: ReadProgress }
  | { readonly id: number; readonly value: unknown }
  /** A mistake of ours: whatever stands in a file is no error. */
  | { readonly id: number; readonly error: string };
