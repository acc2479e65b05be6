import './ui/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { preloadPage } from './app/lazyPages.ts';
import { prefetchDefaults } from './data/dataset.ts';
import { makeQueryClient } from './data/queries.ts';
import { httpSource } from './data/source/httpSource.ts';
import { noteKept } from './ui/trouble.ts';
import { routeAt } from './url/routes.ts';

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('no #root in index.html');
  // A prerendered page knows how far it stands below the site's root; the development server is the root.
  const depth = document.documentElement.dataset['root'];
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
  // What cannot be had now is asked for again by the page itself, which tells why it is missing.
  const page = preloadPage(routeAt(window.location.pathname.slice(base.length))).catch(() => undefined);
  const ready = depth !== undefined && container.firstChild !== null && (await prefetchDefaults(client, source));
  await page;
  if (ready) {
    hydrateRoot(container, <App client={client} source={source} stills={{ inHtml: true }} base={base} />, {
      // An office may replace the data files without building anew: React then draws the page afresh.
      onRecoverableError: (error) => console.warn('[app] the page was built from other data and is drawn anew', error),
    });
  } else {
    container.replaceChildren();
    createRoot(container).render(<App client={client} source={source} stills={{ inHtml: false }} base={base} />);
  }
}

void start();
