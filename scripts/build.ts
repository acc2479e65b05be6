import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import type { Still } from '../src/charts/kit/stills.ts';
import { readApiFiles } from './apiFiles.ts';
import { type HeadLinks, notFoundDocument, pageDocument, shellDocument } from './documents.ts';
import { buildId, writeBuildFile, writeWorker } from './offlineWorker.ts';
import { simulateDocument } from './simulatedDocument.ts';

/**
 * Builds the site into `dist/`: the browser's files first, then every route as its own HTML with its charts as stills.
 * The stills are drawn by the very components that draw the live charts, in a simulated document.
 */

type Prerender = typeof import('../src/app/prerender.tsx');
type StillDrawer = typeof import('../src/app/stillDrawer.tsx');

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const work = join(root, '.cache/prerender');

await build({ root, logLevel: 'warn' });
await build({
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: work,
    emptyOutDir: true,
    manifest: false,
    rolldownOptions: { input: { prerender: 'src/app/prerender.tsx', stillDrawer: 'src/app/stillDrawer.tsx' } },
  },
});

const id = buildId(dist, work);
const prerender = await load<Prerender>('prerender');
serveApiToBuild();
const client = await prerender.loadData();
const paths = prerender.prerenderedPaths(client);
const stills = await drawStills();
const template = readFileSync(join(dist, 'index.html'), 'utf8');
writePages();
rmSync(join(dist, '.vite'), { recursive: true, force: true });
writeBuildFile(dist, id);
await writeWorker({ root, dist, id, paths, shell: shellDocument(template, id) });
const drawn = [...stills.values()].reduce((sum, { size }) => sum + size, 0);
console.log(`built ${paths.length} pages with ${drawn} charts into dist/`);

async function load<T>(entry: string): Promise<T> {
  return (await import(pathToFileURL(join(work, `${entry}.js`)).href)) as T;
}

/** Answers the app's requests from the files, so that pages are rendered through the path that readers' data take. */
function serveApiToBuild(): void {
  const files = readApiFiles(root);
  globalThis.fetch = async (address) => {
    const body = files.get(String(address).split('/api/v1/')[1] ?? '');
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
  };
}

/** Draws the charts of every page. */
async function drawStills() {
  const close = simulateDocument();
  const { drawStill } = await load<StillDrawer>('stillDrawer');
  const drawn = new Map<string, Map<string, Still>>();
  for (const path of paths) {
    const page = new Map<string, Still>();
    for (const card of prerender.cardsOf(client, path)) {
      if (card.drawing) page.set(card.id, await drawStill(card, card.drawing));
    }
    drawn.set(path, page);
  }
  close();
  return drawn;
}

function writePages(): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const links = headLinks(manifest);
  for (const path of paths) {
    const page = prerender.renderPage(client, path, stills.get(path) ?? new Map());
    const modules = modulesOf(manifest, prerender.pageModule(path));
    write(join(dist, path, 'index.html'), pageDocument(template, path, page, { ...links, modules, build: id }));
  }
  // Nobody knows how deep the address stands that was not found: the way home has to be absolute.
  const home = process.env.BASE_PATH ?? '/';
  write(join(dist, '404.html'), notFoundDocument(prerender.siteName, prerender.notFoundWords, home));
}

/** What the browser can fetch while it still reads the page: the four fonts. */
function headLinks(manifest: Manifest): Pick<HeadLinks, 'fonts'> {
  const fonts = [...new Set(Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]))].filter(
    (file) => file.endsWith('.woff2'),
  );
  return { fonts };
}

/** The scripts that a page stands on beside its own, which would otherwise be asked for one after the other. */
function modulesOf(manifest: Manifest, page: string | undefined): readonly string[] {
  const modules = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`[build] no chunk for ${key}`);
    if (modules.has(chunk.file)) return;
    // The entry itself is linked by the template.
    if (!chunk.isEntry) modules.add(chunk.file);
    for (const imported of chunk.imports ?? []) if (!manifest[imported]?.isEntry) visit(imported);
  };
  visit('index.html');
  if (page !== undefined) visit(page);
  return [...modules];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
