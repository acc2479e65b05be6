import * as v from 'valibot';
import { formVersions } from '../domain/formVersion.ts';
import { newestSchema } from './upgrade.ts';

/** Pieces that the schemas of several datasets share. */

export const localised = v.object({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });
export const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A day that there is: 30 February has the form of a date and is none. */
export const isoDate = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'date'));
export const statYear = v.pipe(v.number(), v.integer(), v.minValue(1993), v.maxValue(2100));
export const direction = v.picklist(['exact', 'moreThan', 'lessThan', 'about']);
export const schemaVersion = v.literal(newestSchema);
/** The version of the data that a file belongs to, so that a mix of two is noticed. */
export const dataVersion = v.exactOptional(v.pipe(v.string(), v.minLength(1)));

/** An ISO date and time, to the minute at least. */
export const isoTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d/),
  v.check((time) => isDay(time.slice(0, 10)), 'time'),
);

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Addresses that a page may link to: no other scheme than that of the web. */
export const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.check((address) => /^https?:\/\//i.test(address), 'url'),
);

/** A publication. */
export const rawSource = v.object({
  id: code,
  title: v.string(),
  publisher: v.string(),
  date: v.nullable(isoDate),
  /** Language of the title. */
  language: v.picklist(['vi', 'en']),
  url: v.nullable(webAddress),
  /** How a sentence names it in few words, where publisher and date do not serve. */
  citation: v.exactOptional(localised),
});

/** Printed in a source of `figures.json`. */
export const reportedOrigin = v.object({
  kind: v.literal('reported'),
  source: code,
  paragraph: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  statement: localised,
});

/** The columns of a spreadsheet that measures were read from; of a table that stands upright its rows. */
const sheetColumns = v.record(
  v.string(),
  v.pipe(v.string(), v.regex(/^([A-Z]{1,3}([+-][A-Z]{1,3})*|\d{1,7}([+-]\d{1,7})*)$/)),
);

/** Read from an office's own file. */
export const importedOrigin = v.object({
  kind: v.literal('imported'),
  file: v.pipe(v.string(), v.minLength(1)),
  sheet: v.string(),
  cell: v.string(),
  at: isoTime,
  /** Of a whole sheet: the columns of its numbers by their names, "C" or "J+K". */
  columns: v.exactOptional(sheetColumns),
  /** The form that the sheet names, and the circular whose forms it is on. */
  form: v.exactOptional(v.nullable(v.string())),
  formVersion: v.exactOptional(v.picklist(formVersions)),
});

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Counted from the register of cases as it stood at a closing time. */
const registerOrigin = v.object({
  kind: v.literal('register'),
  /** Name of the query, "forms/05-2026". */
  query: v.pipe(v.string(), v.minLength(1)),
  /** SHA-256 of the files that were counted. */
  snapshot: sha256,
  closedAt: isoTime,
  /** SHA-256 of the rows of the period. */
  hash: sha256,
});

/** Made up by a method of `figures.json`. */
const illustrativeOrigin = v.object({ kind: v.literal('illustrative'), method: code });

/** Where a row of a report or a target can come from. */
export const origin = v.variant('kind', [reportedOrigin, importedOrigin, registerOrigin, illustrativeOrigin]);

/** The first so many months of the year; the whole year where it is left out. */
const months = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)));

/** Whom a figure or a target is about. */
export const subjectKinds = {
  nation: v.object({ kind: v.literal('nation'), statYear: v.exactOptional(statYear), months }),
  organisation: v.object({ kind: v.literal('organisation'), statYear: v.exactOptional(statYear), months }),
  unit: v.object({ kind: v.literal('unit'), code, statYear: v.exactOptional(statYear), months }),
};
export const subject = v.variant('kind', [subjectKinds.nation, subjectKinds.organisation, subjectKinds.unit]);
