import type { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { Card } from '../charts/kit/card.ts';
import type { Still } from '../charts/kit/stills.ts';
import type { Catalog, CatalogOrganisation } from '../data/catalog/schema.ts';
import { loadedDataset, prefetchDefaults } from '../data/dataset.ts';
import { catalogQuery, makeQueryClient } from '../data/queries.ts';
import { httpSource } from '../data/source/httpSource.ts';
import type { Look } from '../domain/look.ts';
import { organisationIn } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import { lostWords } from '../i18n/lost/words.ts';
import { type Messages, vi } from '../i18n/messages.ts';
import { siteWords } from '../i18n/site/words.ts';
import { overviewRest } from '../pages/overview/overviewRest.ts';
import { routeAt, routes, unitPath } from '../url/routes.ts';
import { defaultView } from '../url/view.ts';
import { App } from './App.tsx';
import { documentTitle, kindOfPage, pageName } from './documentTitle.ts';
import { unitJump } from './filters/FilterBar.tsx';
import { contentOf, lazyPageOf, lazyPages } from './lazyPages.ts';
import { preloadParts } from './lazyParts.ts';
import { lookOf } from './lookOf.ts';
import { startWords } from './start/words.ts';

/**
 * The build's way into the app: every route rendered to HTML, in Vietnamese, at the default view.
 * The build brings `fetch` and hands the stills in; nothing here runs in a browser.
 */

const source = httpSource('http://build.invalid/api/v1/');

/** In which a page can say how it starts, before its script knows the reader's. */
let languages: readonly Messages[] = [vi];

/** Paths of all pages that are prerendered: one a route, and one a unit of any organisation. */
export function prerenderedPaths(client: QueryClient): readonly string[] {
  const units = catalogOf(client).organisations.flatMap((organisation) => organisation.units);
  return [...Object.values(routes), ...new Set(units.map(({ code }) => unitPath(code)))];
}

function catalogOf(client: QueryClient): Catalog {
  const catalog = client.getQueryData(catalogQuery(source).queryKey)?.value;
  if (!catalog) throw new Error('[prerender] there is no catalog');
  return catalog;
}

/** The organisation that a visitor without a choice sees. */
function defaultOrganisation(client: QueryClient): CatalogOrganisation {
  const [organisation] = catalogOf(client).organisations;
  if (!organisation) throw new Error('[prerender] the catalog has no organisation');
  return organisation;
}

/** Loads the default data as a browser would. Throws when a file is bad: a broken site is not built. */
export async function loadData(): Promise<QueryClient> {
  const client = makeQueryClient();
  await Promise.all([preloadParts(), overviewRest.preload()]);
  languages = [vi, (await import('./english.ts')).english];
  await Promise.all([unitJump, ...Object.values(lazyPages)].map(({ preload }) => preload()));
  if (await prefetchDefaults(client, source)) return client;
  throw client
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.error)?.state.error;
}

/** What a visitor without a choice looks at on a page; undefined where there is nothing to look at. */
function defaultLook(client: QueryClient, path: string): Look | undefined {
  const route = routeAt(path);
  const everything = defaultOrganisation(client);
  const view = defaultView(catalogOf(client));
  const organisation = organisationIn(everything, view.period);
  const dataset = loadedDataset(client, source, organisation, view.period.statYear);
  const isThere = route?.unit === undefined || organisation.units.some(({ code }) => code === route.unit);
  return dataset && isThere ? lookOf(dataset, view, route) : undefined;
}

/** The cards of a page at the default view, to be drawn as stills; none for a page that has no statistics. */
export function cardsOf(client: QueryClient, path: string): readonly Card[] {
  const look = defaultLook(client, path);
  return look ? (contentOf(routeAt(path))?.(look, vi).cards ?? []) : [];
}

/** The module of a page that comes as a chunk of its own, from the project's root: the build links what it stands on. */
export function pageModule(path: string): string | undefined {
  const id = lazyPageOf(routeAt(path));
  return id && `src/pages/${id}/page.ts`;
}

export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** What the page says before its script is here, in each language. */
  readonly notes: readonly StartNotes[];
}

type StartState = 'default' | 'language' | 'asked' | 'failed' | 'failedAsked' | 'tooOld' | 'noScript';

/** A sentence for each state of the start (`ui/start.css`), and the link that loads the page again. */
interface StartNotes {
  readonly language: Messages['language'];
  readonly notes: Readonly<Record<StartState, string>>;
  readonly reload: string;
}

/** The page at a path, with its stills in place. */
export function renderPage(client: QueryClient, path: string, stills: ReadonlyMap<string, Still>): RenderedPage {
  const html = renderToString(
    <App client={client} source={source} ssrPath={path} stills={{ inHtml: true, get: (id) => stills.get(id) }} />,
  );
  const organisation = defaultOrganisation(client);
  const route = routeAt(path);
  const look = defaultLook(client, path);
  const kind = kindOfPage(route, look);
  const period = contentOf(route) && look?.selection.period;
  const answer = (look && contentOf(route)?.(look, vi).headline) ?? pageName(route, organisation, vi);
  return {
    html,
    title: documentTitle(route, organisation, vi, kind),
    description: siteWords(vi).description(answer, organisation.name.vi),
    notes: languages.map((messages) => startNotes(messages, period)),
  };
}

/** `period` is that of the figures; undefined for a page that has none. */
function startNotes(messages: Messages, period: Period | undefined): StartNotes {
  const { reload, failedAsked, tooOldFigures, noScriptFigures, ...notes } = startWords(messages);
  const figures = period && messages.period(period);
  return {
    language: messages.language,
    notes: {
      ...notes,
      failedAsked: figures === undefined ? notes.failed : failedAsked(figures),
      tooOld: figures === undefined ? notes.tooOld : tooOldFigures(figures),
      noScript: figures === undefined ? notes.noScript : noScriptFigures(figures),
    },
    reload,
  };
}

/** What is said in place of a page that a host sends for another address, when its script cannot be had. */
export const lost = lostWords(vi).text;
