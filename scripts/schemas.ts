import { toJsonSchema } from '@valibot/to-json-schema';
import { rawCatalog } from '../src/data/catalog/schema.ts';
import { rawFigures } from '../src/data/figures/schema.ts';
import { rawReports } from '../src/data/reports/schema.ts';

/** The published JSON Schema of each dataset, as text: made from the very schemas that the app parses with. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = { catalog: rawCatalog, figures: rawFigures, reports: rawReports };
  return new Map(
    Object.entries(schemas).map(([dataset, schema]) => [
      `src/data/${dataset}/schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}
