import type { FormVersion } from './formVersion.ts';
import type { Basis, Measure } from './measures.ts';
import type { Period } from './period.ts';

/** Where in an office's own file a report stands. */
export interface OfficeSheet {
  readonly file: string;
  readonly sheet: string;
  /** "04/TK-THA"; null where the sheet names no form. */
  readonly form: string | null;
  /** ISO date and time, UTC, at which it was taken over. */
  readonly at: string;
  /**
   * The columns that each measure was read from, as the letters of a spreadsheet with signs between them: "C", or "J+K" for
   * one that the sheet does not have itself. With the row of a unit they name the cells of a number: "J17+K17". Of a table that
   * stands upright they are rows, "12+13".
   */
  readonly columns: Readonly<Partial<Record<Measure, string>>>;
}

/** What a unit reports in one row of a sheet. */
export interface OfficeRow {
  /** Code of the unit, or of the officer. */
  readonly unit: string;
  /** The row as spreadsheets number it, from 1; of a table that stands upright its column, A is 1. */
  readonly sheetRow: number;
  /** Cases, or whole thousand đồng; null where the cell is empty. Measures without a column are left out. */
  readonly values: Readonly<Partial<Record<Measure, number | null>>>;
}

/** One table of an office's workbook, checked and ready to be kept: one organisation, one period, cases or money. */
export interface OfficeReport {
  readonly organisation: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly formVersion: FormVersion;
  readonly sheet: OfficeSheet;
  readonly rows: readonly OfficeRow[];
}
