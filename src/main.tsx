// First, so that nothing below runs before the page has been painted.
import './app/start/firstPaint.ts';
import './ui/base.css';
import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { LastResort, showFailed } from './app/LastResort.tsx';
import { isOfWords, preloadPage } from './app/lazyPages.ts';
import { prefetchCatalog, prefetchDefaults } from './data/dataset.ts';
import { makeQueryClient } from './data/queries.ts';
import { httpSource } from './data/source/httpSource.ts';
import type { DataSource } from './data/source/source.ts';
import { whenIdle } from './ui/frameQueue.ts';
import { noteKept } from './ui/trouble.ts';
import { type Route, routeAt } from './url/routes.ts';
import { parseView, serialiseView, sourceIn } from './url/view.ts';

const { dataset } = document.documentElement;

async function start(): Promise<void> {
  // What the browser lacks (`early/baseline.ts`): so much that the page stays as it is, or what can be brought.
  if (dataset['browser'] === 'older') {
    await import('./app/olderBrowsers.ts').catch(() => {
      dataset['browser'] = 'tooOld';
    });
  }
  if (dataset['browser'] === 'tooOld') {
    showFailed();
    return;
  }
  const container = document.getElementById('root');
  if (!container) throw new Error('no #root in index.html');
  // The site's root is the folder above that of its scripts, whatever address the host sends this page for.
  const root = new URL(/* @vite-ignore */ '../', import.meta.url);
  const source = httpSource(new URL(import.meta.env.VITE_API_BASE ?? 'api/v1/', root).href, { kept: noteKept });
  if (import.meta.env.DEV && window.location.pathname === '/dev/charts') {
    const { openGallery } = await import('./dev/gallery/openGallery.tsx');
    openGallery(container);
    return;
  }
  if (import.meta.env.DEV) {
    const { startMocks } = await import('../mocks/start.ts');
    await startMocks();
  }
  const client = makeQueryClient();
  const base = root.pathname.slice(0, -1);
  const path = window.location.pathname.slice(base.length);
  const route = routeAt(path);
  const page = preloadPage(route);
  // Whether it has come is asked below.
  page.catch(() => undefined);
  // The HTML knows which page it is; sent for another address, or empty as the worker sends it offline, it is drawn anew.
  const isWanted = dataset['page'] === path && (await showsWhatIsAskedFor(client, source, route));
  const app = (
    <LastResort container={container} html={isWanted ? undefined : [...container.childNodes]}>
      <App client={client} source={source} stills={{ inHtml: isWanted }} base={base} />
    </LastResort>
  );
  if (isWanted) {
    // Without its script the prerendered page is the better one.
    await page;
    // As a transition React does it in slices, between which the browser can hear a click.
    startTransition(() => {
      hydrateRoot(container, app, {
        // An office may replace the data files without building anew: React then draws the page afresh.
        onRecoverableError: (error) => console.warn('[app] drawn anew from other data', error),
      });
    });
  } else {
    // What cannot be had now is asked for again by the page itself, which tells why it is missing.
    await page.catch(() => undefined);
    createRoot(container).render(app);
  }
  whenIdle(() => fetchLater(root));
}

/** Fetches what draws the page's charts live, without running it: a reader who wants to use one has it at hand. */
function fetchLater(root: URL): void {
  for (const file of dataset['later']?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(file, root).href;
    document.head.append(link);
  }
}

/**
 * Whether the prerendered page is the one that is asked for, and all that it was made from is there. For any other view it
 * is no use to wait for the files of the default one: the page asks for its own and tells what is missing.
 */
async function showsWhatIsAskedFor(client: QueryClient, source: DataSource, route: Route | undefined) {
  if (sourceIn(window.location.search)) return false;
  const catalog = await prefetchCatalog(client, source);
  if (!catalog || serialiseView(parseView(window.location.search, catalog).view, catalog) !== '') return false;
  // A page of words alone needs no more.
  return isOfWords(route) || prefetchDefaults(client, source);
}

start().catch((error: unknown) => {
  console.error('[app] the page could not start', error);
  showFailed();
});
