import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { OfflineBuild } from '../src/worker/offlineBuild.ts';

/** How much of the data is kept for the times without a connection before a reader has seen it, bytes. */
const dataLimit = 20_000_000;

/** What tells this build from others: made of the browser's files, the data and what renders the pages. */
export function buildId(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesIn(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('base64url').slice(0, 12);
}

/** The file by which an open page learns that there is another build on the server. */
export function writeBuildFile(dist: string, id: string): void {
  writeFileSync(join(dist, 'build.json'), `${JSON.stringify({ build: id })}\n`);
}

interface Worker {
  readonly root: string;
  readonly dist: string;
  readonly id: string;
  /** Paths of all pages, from the site's root. */
  readonly paths: readonly string[];
  readonly shell: string;
  readonly plugins?: Plugin[];
}

/**
 * Writes the service worker, with the list of what this build consists of. `VITE_OFFLINE=off` writes one that removes itself
 * and what it has kept from every browser that has it.
 */
export async function writeWorker({ root, dist, id, paths, shell, plugins = [] }: Worker): Promise<void> {
  const off = process.env.VITE_OFFLINE === 'off';
  const input = off ? 'src/worker/removed.ts' : 'src/worker/worker.ts';
  await build({
    root,
    configFile: false,
    plugins,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __OFFLINE__: JSON.stringify(off ? null : offlineBuild(dist, { id, paths, shell })),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

/** What counts a register: over thirty megabytes, which a reader who never counts one has no use for. */
const counting = /^assets\/(duckdb-eh|countingWorker)-/;

/** Exported for its tests. */
export function offlineBuild(dist: string, { id, paths, shell }: Pick<Worker, 'id' | 'paths' | 'shell'>): OfflineBuild {
  const files = filesIn(dist).filter((file) => !/\.(html|map)$|^(sw\.js|build\.json)$|^\.vite\//.test(file));
  const isData = (file: string) => file.startsWith('api/');
  return {
    id,
    assets: files.filter((file) => file.startsWith('assets/') && !counting.test(file)),
    files: files
      .filter((file) => !file.startsWith('assets/') && !isData(file))
      .map((url) => ({
        url,
        revision: createHash('sha256')
          .update(readFileSync(join(dist, url)))
          .digest('hex')
          .slice(0, 12),
      })),
    shell,
    folders: [...new Set(paths.flatMap((path) => path.split('/').filter((part) => part !== '')[0] ?? []))],
    api: process.env.VITE_API_BASE ?? 'api/v1/',
    data: keptData(
      dist,
      files.filter((file) => isData(file) && file.endsWith('.json') && !file.includes('/schema/')),
    ),
  };
}

/** The smallest first, as many as the limit allows: the catalog and the figures are there before reports of many years. */
function keptData(dist: string, files: readonly string[]): readonly string[] {
  const sized = files.map((file) => ({ file, size: statSync(join(dist, file)).size })).sort((a, b) => a.size - b.size);
  let sum = 0;
  const kept = sized.filter(({ size }) => {
    sum += size;
    return sum <= dataLimit;
  });
  return kept.map(({ file }) => file.replace('api/v1/', '')).sort();
}

function filesIn(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
