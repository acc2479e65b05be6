import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SqlTexts } from '../statements.ts';

/** The texts of `sql/`. */
export function readSqlTexts(): SqlTexts {
  const folder = join(import.meta.dirname, '../sql');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.sql'));
  return Object.fromEntries(
    paths.map((path) => [
      path.replaceAll('\\', '/').slice(0, -'.sql'.length),
      readFileSync(join(folder, path), 'utf8'),
    ]),
  );
}
