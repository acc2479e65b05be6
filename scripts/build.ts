import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { build, type Manifest } from 'vite';
import type { ChartId } from '../src/charts/kit/spec.ts';
import type { Still } from '../src/charts/kit/stills.ts';
import { readApiFiles } from './apiFiles.ts';
import { type HeadLinks, notFoundDocument, pageDocument } from './documents.ts';

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

const prerender = await load<Prerender>('prerender');
serveApiToBuild();
const client = await prerender.loadData();
const paths = prerender.prerenderedPaths(client);
const stills = await drawStills();
writePages();
rmSync(join(dist, '.vite'), { recursive: true, force: true });
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
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  class NoResizes {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const browser = {
    window,
    document: window.document,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    SVGElement: window.SVGElement,
    Node: window.Node,
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
    getComputedStyle: window.getComputedStyle.bind(window),
    ResizeObserver: NoResizes,
  };
  for (const [name, value] of Object.entries(browser)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.assign(window, { ResizeObserver: NoResizes });
  const { drawStill } = await load<StillDrawer>('stillDrawer');
  const drawn = new Map<string, Map<ChartId, Still>>();
  for (const path of paths) {
    const page = new Map<ChartId, Still>();
    for (const [id, chart] of prerender.chartsOf(client, path)) page.set(id, await drawStill(id, chart));
    drawn.set(path, page);
  }
  for (const name of Object.keys(browser)) Reflect.deleteProperty(globalThis, name);
  window.close();
  return drawn;
}

function writePages(): void {
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const links = headLinks(manifest);
  for (const path of paths) {
    const page = prerender.renderPage(client, path, stills.get(path) ?? new Map());
    const styles = stylesOf(manifest, prerender.pageModule(path));
    write(join(dist, path, 'index.html'), pageDocument(template, path, page, { ...links, styles }));
  }
  // Nobody knows how deep the address stands that was not found: the way home has to be absolute.
  const home = process.env.BASE_PATH ?? '/';
  write(join(dist, '404.html'), notFoundDocument(prerender.siteName, prerender.notFoundWords, home));
}

/** What the browser can fetch while it still reads the page: the four fonts and the data of the default view. */
function headLinks(manifest: Manifest): Omit<HeadLinks, 'styles'> {
  const fonts = [...new Set(Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]))].filter(
    (file) => file.endsWith('.woff2'),
  );
  const data = client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => `api/v1/${queryKey[0]}`);
  return { fonts, data };
}

/** Style sheets of a page that comes as a chunk of its own: without them its HTML would be bare until its script has come. */
function stylesOf(manifest: Manifest, module: string | undefined): readonly string[] {
  const found = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    // What the entry imports is linked by the template.
    if (!chunk || chunk.isEntry) return;
    for (const file of chunk.css ?? []) found.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  if (module !== undefined) {
    if (!manifest[module]) throw new Error(`[build] no chunk for ${module}`);
    visit(module);
  }
  return [...found];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
