import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './schemas.ts';

// Writes the JSON Schemas beside the schemas they are made from; a test notices when this was forgotten.
for (const [file, text] of schemaFiles()) writeFileSync(join(import.meta.dirname, '..', file), text);
