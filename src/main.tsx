import './ui/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { preloadPage } from './app/lazyPages.ts';
import { prefetchDefaults } from './data/dataset.ts';
import { makeQueryClient } from './data/queries.ts';
import { httpSource } from './data/source/httpSource.ts';
import { routeAt } from './url/routes.ts';

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('no #root in index.html');
  // The site's root is the folder above that of its scripts, whatever address the host sends this page for.
  const script = import.meta.url;
  const root = new URL('../', script);
  const source = httpSource(new URL(import.meta.env.VITE_API_BASE ?? 'api/v1/', root).href);
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
  // What cannot be had now is asked for again by the page itself, which tells why it is missing.
  const path = window.location.pathname.slice(base.length);
  const page = preloadPage(routeAt(path)).catch(() => undefined);
  const html = document.documentElement;
  // The HTML knows which page it is: sent for another address, it is drawn anew.
  const ready = html.dataset['page'] === path && (await prefetchDefaults(client, source));
  await page;
  html.hidden = false;
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
