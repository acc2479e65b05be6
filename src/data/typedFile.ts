import type * as v from 'valibot';
import { DataFailure } from './failure.ts';
import { isRaw } from './upgrade.ts';
import { parseWhole } from './validate.ts';

/** Files of what offices type here, which are no files of the API and have versions of their own. */

/** Larger ones are none that an office has written, characters. */
const largest = 1_000_000;
/** Of all these files so far. */
const typedVersion = 1;

/** What stands in a file. Throws a `DataFailure` with the name of the file and the first fault. */
export function parseTypedFile<S extends v.GenericSchema>(schema: S, text: string, file: string): v.InferOutput<S> {
  if (text.length > largest) throw new DataFailure('malformed', file);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new DataFailure('notJson', file);
  }
  const version = isRaw(raw) ? raw['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > typedVersion) throw new DataFailure('newerSchema', file);
  return parseWhole(schema, raw, file);
}

/** The text of a file. */
export function typedFileOf(content: Readonly<Record<string, unknown>> & { readonly kind: string }): string {
  const { kind, ...rest } = content;
  return `${JSON.stringify({ kind, schemaVersion: typedVersion, ...rest }, null, 2)}\n`;
}
