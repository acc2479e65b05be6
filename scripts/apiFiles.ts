import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPathOf } from '../src/data/paths.ts';

/** The files of the JSON data module by API path, as the build publishes them: the same data without the white space. */
export function readApiFiles(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'src/data');
  const files = globSync('**/*.json', { cwd: folder }).sort();
  return new Map(
    files.map((file) => [
      apiPathOf(file.replaceAll('\\', '/')),
      JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ]),
  );
}
