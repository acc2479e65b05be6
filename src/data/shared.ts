import * as v from 'valibot';

/** Pieces that the schemas of several datasets share. */

export const localised = v.object({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });
export const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const isoDate = v.pipe(v.string(), v.isoDate());
export const statYear = v.pipe(v.number(), v.integer(), v.minValue(1993), v.maxValue(2100));
export const direction = v.picklist(['exact', 'moreThan', 'lessThan', 'about']);
export const schemaVersion = v.literal(1);

/** Provenance as data files carry it: reported blocks name a source, illustrative ones the method. */
export const blockProvenance = v.variant('kind', [
  v.object({ kind: v.literal('reported'), source: code, statement: localised }),
  v.object({ kind: v.literal('illustrative'), method: code }),
]);
