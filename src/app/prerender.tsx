import type { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { ChartId } from '../charts/kit/spec.ts';
import type { Still, StillRequest } from '../charts/kit/stills.ts';
import type { CatalogOrganisation } from '../data/catalog/schema.ts';
import { setApiBase } from '../data/client.ts';
import { prefetchDefaults } from '../data/dataset.ts';
import { catalogQuery, makeQueryClient } from '../data/queries.ts';
import { vi } from '../i18n/vi/vi.ts';
import { routeAt, routes, unitPath } from '../url/routes.ts';
import { App } from './App.tsx';
import { documentTitle } from './documentTitle.ts';
import { lazyModules, lazyPageOf, preloadPage } from './lazyPages.ts';
import { preloadParts } from './lazyParts.ts';

/**
 * The build's way into the app: every route rendered to HTML, in Vietnamese, at the default view.
 * The build brings `fetch` and hands the stills in; nothing here runs in a browser.
 */

/** Paths of all pages that are prerendered: one a route, and one a unit. */
export function prerenderedPaths(client: QueryClient): readonly string[] {
  const units = organisationOf(client)?.units ?? [];
  return [...Object.values(routes), ...units.map(({ code }) => unitPath(code))];
}

function organisationOf(client: QueryClient): CatalogOrganisation | undefined {
  return client.getQueryData(catalogQuery.queryKey)?.value.organisations[0];
}

/** Loads the default data as a browser would. Throws when a file is bad: a broken site is not built. */
export async function loadData(): Promise<QueryClient> {
  setApiBase('http://build.invalid/api/v1/');
  const client = makeQueryClient();
  await preloadParts();
  for (const path of [routes.units, unitPath('unit'), routes.report]) await preloadPage(routeAt(path));
  if (await prefetchDefaults(client)) return client;
  throw client
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.error)?.state.error;
}

/** The charts of a page with their finished data, to be drawn as stills. */
export function chartsOf(client: QueryClient, path: string): ReadonlyMap<ChartId, StillRequest> {
  const charts = new Map<ChartId, StillRequest>();
  renderToString(
    <App
      client={client}
      ssrPath={path}
      stills={{ inHtml: false, collect: (id, chart) => void charts.set(id, chart) }}
    />,
  );
  return charts;
}

/** The module of a page that comes as a chunk of its own, from the project's root. */
export function pageModule(path: string): string | undefined {
  const id = lazyPageOf(routeAt(path));
  return id && lazyModules[id];
}

export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** The page at a path, with its stills in place. */
export function renderPage(client: QueryClient, path: string, stills: ReadonlyMap<ChartId, Still>): RenderedPage {
  const html = renderToString(
    <App client={client} ssrPath={path} stills={{ inHtml: true, get: (id) => stills.get(id) }} />,
  );
  const organisation = organisationOf(client);
  if (!organisation) throw new Error('[prerender] the catalog has no organisation');
  return {
    html,
    title: documentTitle(routeAt(path), organisation, vi),
    description: vi.app.description(organisation.name.vi),
  };
}

/** Words of the page that a host shows for an address that leads nowhere. */
export const notFoundWords = vi.app.notFound;
export const siteName = vi.app.site;
