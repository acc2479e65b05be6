import * as v from 'valibot';

/** Pieces that the schemas of several datasets share. */

export const localised = v.object({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });
export const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const isoDate = v.pipe(v.string(), v.isoDate());
export const statYear = v.pipe(v.number(), v.integer(), v.minValue(1993), v.maxValue(2100));
export const direction = v.picklist(['exact', 'moreThan', 'lessThan', 'about']);
/** The version of the schemas that the app reads; files of earlier ones are upgraded before they are parsed. */
export const newestSchema = 2;
export const schemaVersion = v.literal(newestSchema);
/** The version of the data that a file belongs to, so that a mix of two is noticed. */
export const dataVersion = v.exactOptional(v.pipe(v.string(), v.minLength(1)));

/** An ISO date and time, to the minute at least. */
const isoTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/));

/** A publication. */
export const rawSource = v.object({
  id: code,
  title: v.string(),
  publisher: v.string(),
  date: v.nullable(isoDate),
  /** Language of the title. */
  language: v.picklist(['vi', 'en']),
  url: v.nullable(v.pipe(v.string(), v.url())),
});

/** Printed in a source of `figures.json`. */
export const reportedOrigin = v.object({
  kind: v.literal('reported'),
  source: code,
  paragraph: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  statement: localised,
});

/** Read from an office's own file. */
export const importedOrigin = v.object({
  kind: v.literal('imported'),
  file: v.pipe(v.string(), v.minLength(1)),
  sheet: v.string(),
  cell: v.string(),
  at: isoTime,
});

/** Made up by a method of `figures.json`. */
const illustrativeOrigin = v.object({ kind: v.literal('illustrative'), method: code });

/** Where a row of a report or a target can come from. */
export const origin = v.variant('kind', [reportedOrigin, importedOrigin, illustrativeOrigin]);

/** The first so many months of the year; the whole year where it is left out. */
const months = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)));

/** Whom a figure or a target is about. */
export const subjectKinds = {
  nation: v.object({ kind: v.literal('nation'), statYear: v.exactOptional(statYear), months }),
  organisation: v.object({ kind: v.literal('organisation'), statYear: v.exactOptional(statYear), months }),
  unit: v.object({ kind: v.literal('unit'), code, statYear: v.exactOptional(statYear), months }),
};
export const subject = v.variant('kind', [subjectKinds.nation, subjectKinds.organisation, subjectKinds.unit]);
