import { toJsonSchema } from '@valibot/to-json-schema';
import { wholeFiles } from '../src/data/wholeFiles.ts';

/** The published JSON Schema of each dataset, as text: made from the very schemas that the app parses with. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(wholeFiles).map(([dataset, schema]) => [
      `src/data/${dataset}/schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}
