/** The version of the schemas that the app reads; files of earlier ones are upgraded before they are parsed. */
export const newestSchema = 2;

/** A file as it came, before anything is known about it but that it is an object. */
export type Raw = Readonly<Record<string, unknown>>;

/** Turns a file of one version of its schema into one of the next. It never throws: what it does not know it leaves alone. */
export type Upgrader = (raw: Raw) => Raw;

/**
 * The file in the newest version of its schema. Everything past here knows that one only; `upgraders[0]` leads from version
 * 1 to 2, and so on. What is no object, or says no version that there has been, is left for the schema to refuse.
 */
export function upgraded(raw: unknown, upgraders: readonly Upgrader[]): unknown {
  if (!isRaw(raw)) return raw;
  const version = raw['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return raw;
  return upgraders.slice(version - 1).reduce((found, upgrade) => upgrade(found), raw);
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each entry of a list that is an object, changed; a list that is none is left alone. */
export function eachRaw(list: unknown, change: (entry: Raw) => Raw): unknown {
  return Array.isArray(list) ? list.map((entry) => (isRaw(entry) ? change(entry) : entry)) : list;
}
