import { byteOrderMark, csvLine, dataToolsDialect } from './csv.ts';

/** One number, or the lack of one, with everything that is known about it: what a row of a tidy file says. */
export interface Observation {
  /** The table that it is of. */
  readonly dataset: 'figures' | 'targets' | 'reports';
  /** Code of the organisation whose files it is in. */
  readonly organisation: string;
  readonly subject: 'nation' | 'organisation' | 'unit' | 'group';
  /** Empty for what is of no unit. */
  readonly unitCode: string;
  readonly unitName: string;
  /** First and last day, ISO; empty for what is not on the statistical calendar. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** Code of the measure as the API has it. */
  readonly measure: string;
  /** In the unit of its quantity: cases, thousand đồng, percent, points, days, a rank. */
  readonly value: number | null;
  readonly quantity: string;
  /** How the number stands to the true one; empty where there is none. */
  readonly direction: string;
  readonly kind: string;
  /** Id of the source with the paragraph, place in a file, formula, or id of the method. */
  readonly source: string;
  /** `unreadable` stands in the file, but cannot be read. */
  readonly status: 'reported' | 'notReported' | 'notApplicable' | 'unreadable';
}

const columns: readonly (readonly [key: string, of: keyof Observation])[] = [
  ['dataset', 'dataset'],
  ['organisation', 'organisation'],
  ['subject', 'subject'],
  ['unit_code', 'unitCode'],
  ['unit_name', 'unitName'],
  ['period_start', 'periodStart'],
  ['period_end', 'periodEnd'],
  ['measure', 'measure'],
  ['value', 'value'],
  ['quantity', 'quantity'],
  ['direction', 'direction'],
  ['kind', 'kind'],
  ['source', 'source'],
  ['status', 'status'],
];

/** The head of a tidy file: one observation a row, stable ASCII keys, UTF-8 with a byte order mark like all CSV of the site. */
export function tidyCsvHead(): string {
  return byteOrderMark + csvLine([...columns.map(([key]) => key), 'data_version'], dataToolsDialect);
}

/** A row of it. A missing value is an empty field, and `status` says why. Values have six decimals at most. */
export function tidyCsvLine(observation: Observation, dataVersion: string): string {
  const cells = columns.map(([, of]) => observation[of]);
  const rounded = cells.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(6)) : cell));
  return csvLine([...rounded, dataVersion], dataToolsDialect);
}
