import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, loadEnv, type Manifest } from 'vite';
import type { Still } from '../src/charts/kit/stills.ts';
import { readApiFiles } from './apiFiles.ts';
import { type HeadLinks, inlineStyles, notFoundDocument, pageDocument, shellDocument } from './documents.ts';
import { buildId, writeBuildFile, writeWorker } from './offlineWorker.ts';
import { withPolicy } from './policy.ts';
import { noteShipped, writeNotices } from './shipped.ts';
import { simulateDocument } from './simulatedDocument.ts';
import { type StyleRules, withoutStyles, withRules } from './styleRules.ts';

/**
 * Builds the site into `dist/`: the browser's files first, then every route as its own HTML with its charts as stills.
 * The stills are drawn by the very components that draw the live charts, in a simulated document.
 */

type Prerender = typeof import('../src/app/prerender.tsx');
type StillDrawer = typeof import('../src/app/stillDrawer.tsx');

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const work = join(root, '.cache/prerender');

const shipped = new Set<string>();
await build({ root, logLevel: 'warn', plugins: [noteShipped(root, shipped)] });
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
const template = writePages();
rmSync(join(dist, '.vite'), { recursive: true, force: true });
writeBuildFile(dist, id);
await writeWorker({
  root,
  dist,
  id,
  paths,
  shell: governed(shellDocument(template, id)),
  plugins: [noteShipped(root, shipped)],
});
// After the worker, which keeps all that stands there by then.
writeNotices(root, dist, shipped);
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
  const { drawStill, stillElements } = await load<StillDrawer>('stillDrawer');
  const drawn = new Map<string, Map<string, Still>>();
  for (const path of paths) {
    const page = new Map<string, Still>();
    for (const card of prerender.cardsOf(client, path)) {
      if (card.drawing) page.set(card.id, stillElements(await drawStill(card, card.drawing)));
    }
    drawn.set(path, page);
  }
  close();
  return drawn;
}

/** Writes every page; returns what they were made from. */
function writePages(): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const links = headLinks(manifest);
  const rules: StyleRules = new Map();
  const pages = paths.map((path) => {
    const page = prerender.renderPage(client, path, stills.get(path) ?? new Map());
    return { path, page: { ...page, html: withoutStyles(page.html, rules) } };
  });
  const template = withStyleSheet(withOneScript(readFileSync(join(dist, 'index.html'), 'utf8')), rules);
  for (const { path, page } of pages) {
    const modules = modulesOf(manifest, prerender.pageModule(path));
    const cards = [...(stills.get(path)?.keys() ?? [])];
    const later = drawingsOf(manifest, cards).filter((file) => !modules.includes(file));
    const document = pageDocument(template, path, page, prerender.lost, { ...links, modules, later, build: id });
    write(join(dist, path, 'index.html'), governed(path === '/' ? withInlineStyles(document) : document));
  }
  const notFound = prerender.renderPage(client, '/404.html', new Map());
  const modules = modulesOf(manifest, prerender.pageModule('/404.html'));
  const nowhere = { fonts: links.fonts, modules, later: [], build: id };
  const home = process.env.BASE_PATH ?? '/';
  const page = { ...notFound, html: withoutStyles(notFound.html, rules) };
  write(join(dist, '404.html'), governed(notFoundDocument(template, page, nowhere, home)));
  return template;
}

/** The HTML under the policy of a site that has its data where this build looks for them. */
function governed(html: string): string {
  return withPolicy(html, loadEnv('production', root).VITE_API_BASE);
}

/**
 * The template with the app's own script alone. Its entry waits at its top level (`app/start/firstPaint.ts`), so it does nothing but
 * import, and Vite links what it imports in its place: first what the bundler needs, which the app asks for by itself.
 */
function withOneScript(template: string): string {
  const scripts = template.match(/<script type="module"[^>]*><\/script>\s*/g) ?? [];
  return scripts.slice(0, -1).reduce((text, script) => text.replace(script, ''), template);
}

/** Writes the site's style sheet anew with the rules of its pages, under a name of its own; the template then links that. */
function withStyleSheet(template: string, rules: StyleRules): string {
  const [, file] = template.match(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/) ?? [];
  if (file === undefined) throw new Error('[build] index.html links no style sheet');
  const css = withRules(readFileSync(join(dist, file), 'utf8'), rules);
  const named = `assets/site-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  rmSync(join(dist, file));
  write(join(dist, named), css);
  return template.replaceAll(file, named);
}

/** The page that readers come to first, with its styles in its own HTML: it is painted as soon as that has come. */
function withInlineStyles(document: string): string {
  return inlineStyles(document, (file) => readFileSync(join(dist, file), 'utf8'));
}

/** What the browser can fetch while it still reads the page: the fonts. */
function headLinks(manifest: Manifest): Pick<HeadLinks, 'fonts'> {
  const fonts = [...new Set(Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]))].filter(
    (file) => file.endsWith('.woff2'),
  );
  return { fonts };
}

/** The scripts that a page stands on beside its own, which would otherwise be asked for one after the other. */
function modulesOf(manifest: Manifest, page: string | undefined): readonly string[] {
  return chunksOf(manifest, [appChunk(manifest), ...(page === undefined ? [] : [page])]);
}

/** The chunk of the app itself, which the template links: the group `first` of `vite.config.ts`. */
function appChunk(manifest: Manifest): string {
  const found = Object.keys(manifest).find((key) => key.startsWith('_first-'));
  if (found === undefined) throw new Error('[build] no chunk of the app');
  return found;
}

/** The scripts that draw the charts with these ids live. */
function drawingsOf(manifest: Manifest, charts: readonly string[]): readonly string[] {
  return chunksOf(
    manifest,
    charts.map((id) => `src/charts/${id}/Draw.tsx`),
  );
}

/** Files of chunks and all that they import, but for the app, which the template links itself. */
function chunksOf(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const app = appChunk(manifest);
  const modules = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`[build] no chunk for ${key}`);
    if (modules.has(chunk.file)) return;
    if (key !== app) modules.add(chunk.file);
    for (const imported of chunk.imports ?? []) if (imported !== app) visit(imported);
  };
  for (const key of keys) visit(key);
  return [...modules];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
