import './ui/base.css';
import type { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { LastResort, showFailed } from './app/LastResort.tsx';
import { lazyPageOf, preloadPage } from './app/lazyPages.ts';
import { prefetchCatalog, prefetchDefaults } from './data/dataset.ts';
import { makeQueryClient } from './data/queries.ts';
import { httpSource } from './data/source/httpSource.ts';
import type { DataSource } from './data/source/source.ts';
import { noteKept } from './ui/trouble.ts';
import { type Route, routeAt } from './url/routes.ts';
import { parseView, serialiseView } from './url/view.ts';

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
  // A prerendered page knows how far it stands below the site's root; the development server is the root.
  const depth = dataset['root'];
  const root = new URL(depth ?? '/', window.location.href);
  if (window.location.pathname.endsWith('/index.html')) {
    history.replaceState(null, '', window.location.href.replace('/index.html', '/'));
  }
  // Each step in the history would resolve it anew, below another folder.
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  icon?.setAttribute('href', icon.href);
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
  const base = root.pathname.replace(/\/$/, '');
  const route = routeAt(window.location.pathname.slice(base.length));
  const page = preloadPage(route);
  // Whether it has come is asked below.
  page.catch(() => undefined);
  // Offline the worker gives a page with nothing in it.
  const isPrerendered = depth !== undefined && container.firstChild !== null;
  const isWanted = isPrerendered && (await showsWhatIsAskedFor(client, source, route));
  const app = (
    <LastResort container={container} html={isWanted ? undefined : [...container.childNodes]}>
      <App client={client} source={source} stills={{ inHtml: isWanted }} base={base} />
    </LastResort>
  );
  if (isWanted) {
    // Without its script the prerendered page is the better one.
    await page;
    hydrateRoot(container, app, {
      // An office may replace the data files without building anew: React then draws the page afresh.
      onRecoverableError: (error) => console.warn('[app] the page was built from other data and is drawn anew', error),
    });
  } else {
    // What cannot be had now is asked for again by the page itself, which tells why it is missing.
    await page.catch(() => undefined);
    createRoot(container).render(app);
  }
}

/**
 * Whether the prerendered page is the one that is asked for, and all that it was made from is there. For any other view it
 * is no use to wait for the files of the default one: the page asks for its own and tells what is missing.
 */
async function showsWhatIsAskedFor(client: QueryClient, source: DataSource, route: Route | undefined) {
  const catalog = await prefetchCatalog(client, source);
  if (!catalog || serialiseView(parseView(window.location.search, catalog).view, catalog) !== '') return false;
  // A page of words alone needs no more.
  return lazyPageOf(route) === 'coming' || prefetchDefaults(client, source);
}

// The inline script of index.html looks for this, and may have given up by now.
dataset['script'] = '';
delete dataset['failed'];
start().catch((error: unknown) => {
  console.error('[app] the page could not start', error);
  showFailed();
});
