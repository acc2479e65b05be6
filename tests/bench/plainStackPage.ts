import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Where the plain page is served, beside the files of the API. */
export const plainStackFolder = 'trang-thuong/';

/**
 * Builds the other baseline: the same content as most would write it, in React and Recharts without animation. It fetches
 * the same files and draws everything in the browser. Returns its files by their path on the server.
 */
export async function plainStackFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const outDir = join(root, '.cache/plainStack');
  await build({
    configFile: false,
    root: join(root, 'tests/bench/plainStack'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      const name = path.slice(outDir.length + 1).replaceAll('\\', '/');
      return [plainStackFolder + name, readFileSync(path, 'utf8')] as const;
    }),
  );
}
