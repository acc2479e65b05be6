import type { FormVersion } from '../domain/formVersion.ts';
import type { Basis } from '../domain/measures.ts';
import type { Unit } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import type { FormColumn, FormRow } from './formColumns.ts';
import type { Frame } from './frame.ts';
import type { Separators } from './numbers.ts';
import type { NamedRow } from './rows.ts';

/** What a sheet is understood as, what is asked about it, and what its reader answers. */

/** What a reader may be asked, with the cell that it is about. */
export type Question =
  | {
      readonly kind: 'period';
      readonly cell: string | null;
      readonly options: readonly Period[];
      readonly likely: Period | null;
    }
  | {
      readonly kind: 'moneyUnit';
      readonly cell: string;
      readonly options: readonly number[];
      readonly likely: number | null;
    }
  | { readonly kind: 'separators'; readonly cell: string; readonly text: string; readonly likely: Separators | null }
  | { readonly kind: 'unit'; readonly cell: string; readonly name: string; readonly options: readonly string[] }
  | { readonly kind: 'column'; readonly cell: string; readonly column: number; readonly options: readonly FormColumn[] }
  | { readonly kind: 'uncomputed'; readonly cell: string; readonly formula: string };

/** What the reader has said. */
export interface Answers {
  readonly period?: Period;
  /** Thousand đồng that one of the sheet's numbers is. */
  readonly moneyUnit?: number;
  readonly separators?: Separators;
  /** Codes of units by the name in the sheet. */
  readonly units?: ReadonlyMap<string, string>;
  /** What a column is, by its number; null for one that is left out. */
  readonly columns?: ReadonlyMap<number, FormColumn | null>;
  /** Formulas without a result are left blank: their numbers are not reported. */
  readonly uncomputed?: 'blank';
}

/** What cannot be a number where one should be. */
export interface Problem {
  readonly kind: 'error' | 'notANumber' | 'date';
  readonly cell: string;
  readonly text: string;
}

export interface ReadRow extends NamedRow {
  readonly numbers: FormRow;
  /** Of an agency: its unit, if the organisation has one by that name. */
  readonly unit: string | null;
}

export interface Understood {
  readonly kind: 'table';
  readonly sheet: string;
  readonly frame: Frame;
  readonly form: string | null;
  readonly formVersion: FormVersion | null;
  readonly basis: Basis;
  /** Undefined as long as it is asked. */
  readonly period: Period | undefined;
  readonly moneyUnit: number | undefined;
  readonly columns: ReadonlyMap<number, FormColumn>;
  /** How many times what must add up was tried in a row, and how many times it did. */
  readonly proof: { readonly judged: number; readonly kept: number };
  readonly rows: readonly ReadRow[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  /** Numbers that stand as text. */
  readonly textNumbers: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A sheet that is none of ours, and why. `register`: it lists cases with the people in them. */
export interface Refused {
  readonly kind: 'refused';
  readonly sheet: string;
  readonly why: 'register' | 'legacyText' | 'noTable';
  readonly cell: string | null;
}

/** Whose units a sheet can name. */
export interface Organisation {
  readonly units: readonly Pick<Unit, 'code' | 'kind' | 'name' | 'shortName'>[];
  /** What the organisation itself is called. */
  readonly names: readonly string[];
}
