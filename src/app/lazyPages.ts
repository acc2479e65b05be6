import type { ComponentType } from 'react';
import type { PageContent } from '../charts/kit/exportContext.ts';
import type { Dataset, Loading } from '../data/dataset.ts';
import type { Look } from '../domain/look.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Messages } from '../i18n/messages.ts';
import { overviewContentOnceThere, overviewRest } from '../pages/overview/overviewRest.ts';
import { type LazyPart, lazyPart } from '../ui/lazyPart.tsx';
import type { PageId, Route } from '../url/routes.ts';
import type { ViewState } from '../url/useView.ts';
import { unitJump } from './filters/FilterBar.tsx';

/** What a page below the overview gets. */
export interface LazyPageProps {
  readonly dataset: Loading<Dataset>;
  /** With all units there have ever been. */
  readonly everything: Organisation;
  readonly state: ViewState;
  readonly page: PageId;
  /** Code of the unit, on the page of one. */
  readonly unit: string;
}

export type Changes = (told: () => void) => () => void;

type ContentOf = (look: Look, messages: Messages) => PageContent;

/** A page and what it says and shows, which come together: `page.ts` of its folder. */
interface PageModule {
  readonly Page: ComponentType<LazyPageProps>;
  /** Left out of a page without statistics. */
  readonly content?: ContentOf;
  /** Tells when the content may have changed though the look has not; returns what ends that. */
  readonly changes?: Changes;
}

/** Pages that come when they are asked for: a first visit to the overview pays for none of them. */
const loaders = {
  units: (): Promise<PageModule> => import('../pages/units/page.ts'),
  unit: (): Promise<PageModule> => import('../pages/unit/page.ts'),
  report: (): Promise<PageModule> => import('../pages/report/page.ts'),
  numbers: (): Promise<PageModule> => import('../pages/numbers/page.ts'),
  emulation: (): Promise<PageModule> => import('../pages/emulation/page.ts'),
  accessibility: (): Promise<PageModule> => import('../pages/accessibility/page.ts'),
  notFound: (): Promise<PageModule> => import('../pages/notFound/page.ts'),
};

export type LazyPageId = keyof typeof loaders;

const contents: Partial<Record<LazyPageId, Pick<PageModule, 'content' | 'changes'>>> = {};

function lazyPage(id: LazyPageId): LazyPart<LazyPageProps> {
  return lazyPart(async () => {
    const { Page, ...about } = await loaders[id]();
    contents[id] = about;
    return Page;
  });
}

export const lazyPages: Readonly<Record<LazyPageId, LazyPart<LazyPageProps>>> = {
  units: lazyPage('units'),
  unit: lazyPage('unit'),
  report: lazyPage('report'),
  numbers: lazyPage('numbers'),
  emulation: lazyPage('emulation'),
  accessibility: lazyPage('accessibility'),
  notFound: lazyPage('notFound'),
};

/** The page that has to be fetched for a route; undefined for one that came with the site. */
export function lazyPageOf(route: Route | undefined): LazyPageId | undefined {
  if (!route) return 'notFound';
  if (route.page === 'report') return 'report';
  if (route.page === 'data') return 'numbers';
  if (route.page === 'emulation') return 'emulation';
  if (route.page === 'accessibility') return 'accessibility';
  if (route.page !== 'units') return undefined;
  return route.unit === undefined ? 'units' : 'unit';
}

/** Whether a page is of words alone, and needs no data but the catalog. */
export function isOfWords(route: Route | undefined): boolean {
  return lazyPageOf(route) === 'accessibility';
}

/** Fetches the page of a route before it is rendered: prerendered HTML can only be brought to life by what is there. */
export async function preloadPage(route: Route | undefined): Promise<void> {
  const id = lazyPageOf(route);
  if (id) await Promise.all([lazyPages[id].preload(), id === 'unit' && unitJump.preload()]);
  // The page can be brought to life without it: nobody waits.
  else overviewRest.preload().catch(() => undefined);
}

/** What the page of a route says and shows; undefined for one without statistics, or that has not come yet. */
export function contentOf(route: Route | undefined): ContentOf | undefined {
  const id = lazyPageOf(route);
  if (id) return contents[id]?.content;
  return route?.page === 'overview' ? overviewContentOnceThere() : undefined;
}

/** Fetches what the content of a route's page comes with. */
export async function contentReady(route: Route | undefined): Promise<void> {
  const id = lazyPageOf(route);
  await (id ? lazyPages[id] : overviewRest).preload();
}

/** Tells when the content of a page may have changed; undefined where that follows the look alone. */
export function contentChanges(route: Route | undefined): Changes | undefined {
  const id = lazyPageOf(route);
  return id && contents[id]?.changes;
}
