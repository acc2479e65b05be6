import type { Basis } from '../../domain/measures.ts';
import type { OfficeReport } from '../../domain/officeReport.ts';
import type { Organisation } from '../../domain/organisation.ts';

/** What an office keeps on its machine. All of it can be cloned and written as JSON. */

/** An office with its units, as it was set up from its first workbook. */
export type Office = Pick<Organisation, 'code' | 'kind' | 'name' | 'shortName' | 'units'>;

/** A target that somebody gave an office or one of its units for a year. */
export interface OfficeTarget {
  readonly organisation: string;
  /** Code of the unit; null for the whole office. */
  readonly unit: string | null;
  readonly statYear: number;
  readonly basis: Basis;
  /** Percent. */
  readonly value: number;
  /** `moreThan` for one that has to be passed. */
  readonly direction: 'exact' | 'moreThan';
  /** Number and ISO date of the decision that it stands in. */
  readonly decision: string;
  readonly decidedOn: string;
}

/** What was answered about a form, so that it need not be asked again. Periods and separators are never among it. */
export interface Remembered {
  readonly organisation: string;
  /** "04/TK-THA", or the name of a sheet that names no form. */
  readonly form: string;
  /** What columns are, by the head that stands above them. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Units by the name that the sheet gives them. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Thousand đồng that one of its numbers is. */
  readonly moneyUnit: number | null;
  /** Names of sheets of its workbook that are not taken over. */
  readonly ignored?: readonly string[];
}

export interface KeptReport {
  readonly key: string;
  readonly report: OfficeReport;
}

/** Which report: one organisation, year, period and measure has one. */
export type ReportId = Pick<OfficeReport, 'organisation' | 'period' | 'basis'>;

/** What is kept of a period, and where it was read from. */
export type KeptPeriod = ReportId &
  (
    | { readonly sheet: OfficeReport['sheet']; readonly units: number; readonly broken?: never }
    /** It is there and cannot be read: import the file again, or take a backup. */
    | { readonly broken: true; readonly sheet?: never; readonly units?: never }
  );

/** Sorts as the reports follow one another. */
export function reportKey({ organisation, period: { statYear, months }, basis }: ReportId): string {
  return [organisation, statYear, String(months).padStart(2, '0'), basis].join('/');
}

/** The opposite of `reportKey`. */
export function reportIdOf(key: string): ReportId {
  const [organisation = '', statYear, months, basis] = key.split('/');
  return {
    organisation,
    period: { statYear: Number(statYear), months: Number(months) },
    basis: basis === 'amounts' ? 'amounts' : 'cases',
  };
}

export function targetKey({
  organisation,
  unit,
  statYear,
  basis,
}: Pick<OfficeTarget, 'organisation' | 'unit' | 'statYear' | 'basis'>): string {
  return [organisation, statYear, unit ?? '', basis].join('/');
}

export function rememberedKey({ organisation, form }: Pick<Remembered, 'organisation' | 'form'>): string {
  return `${organisation}/${form}`;
}
