import { csvLine, dataToolsDialect } from './csv.ts';
import type { FlatValue } from './flatTable.ts';
import type { Observation } from './observation.ts';

/** A column of a file for data tools, as its description in the package has it. */
export interface TidyColumn<R> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
  /** All that can stand there. */
  readonly codes?: readonly string[];
  readonly of: (row: R) => FlatValue;
}

export const observationColumns: readonly TidyColumn<Observation>[] = [
  {
    name: 'subject',
    type: 'string',
    description: 'Whom the number is about.',
    codes: ['nation', 'organisation', 'unit', 'group'],
    of: ({ subject }) => subject,
  },
  {
    name: 'unit_code',
    type: 'string',
    description: 'Code of the unit; of a group those of its units, between plus signs.',
    of: ({ unitCode }) => unitCode,
  },
  {
    name: 'period_start',
    type: 'date',
    description: 'First day of the period; empty for what is not on the statistical calendar.',
    of: ({ periodStart }) => periodStart,
  },
  { name: 'period_end', type: 'date', description: 'Last day of the period.', of: ({ periodEnd }) => periodEnd },
  {
    name: 'measure',
    type: 'string',
    description: 'What is measured, as the API names it.',
    of: ({ measure }) => measure,
  },
  {
    name: 'value',
    type: 'number',
    description: 'The number; empty where there is none, and status says why.',
    of: ({ value }) => (value === null ? null : Number(value.toFixed(6))),
  },
  {
    name: 'quantity',
    type: 'string',
    description:
      'What the number counts in; thousandDong is 1,000 VND, points are percentage points, score those of a table of criteria.',
    codes: ['case', 'thousandDong', 'percent', 'points', 'days', 'rank', 'score'],
    of: ({ quantity }) => quantity,
  },
  {
    name: 'direction',
    type: 'string',
    description: 'How the printed number stands to the true one: moreThan says that the true one is greater.',
    codes: ['exact', 'moreThan', 'lessThan', 'about'],
    of: ({ direction }) => direction,
  },
  {
    name: 'kind',
    type: 'string',
    description:
      'Printed in a source, read from a file of the office, counted from the register, computed, made up for illustration, or of a trial.',
    codes: ['reported', 'imported', 'register', 'derived', 'illustrative', 'trial'],
    of: ({ kind }) => kind,
  },
  {
    name: 'source',
    type: 'string',
    description:
      'Id of the source with its paragraph, file!sheet!cell, query!closing!snapshot!hash, formula, id of the method, or name of the trial.',
    of: ({ source }) => source,
  },
  {
    name: 'status',
    type: 'string',
    description: 'Whether there is a number, or why there is none.',
    codes: ['reported', 'notReported', 'notApplicable', 'unreadable'],
    of: ({ status }) => status,
  },
];

/**
 * The lines of a tidy file: stable ASCII keys, commas, decimal points, CRLF, UTF-8 without a byte order mark, which some readers
 * would take for a part of the first key.
 */
export function tidyHead<R>(columns: readonly TidyColumn<R>[]): string {
  return csvLine(
    columns.map(({ name }) => name),
    dataToolsDialect,
  );
}

export function tidyLine<R>(columns: readonly TidyColumn<R>[], row: R): string {
  return csvLine(
    columns.map(({ of }) => of(row)),
    dataToolsDialect,
  );
}
