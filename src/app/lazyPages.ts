import type { CatalogOrganisation } from '../data/catalog/schema.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import type { Route } from '../url/routes.ts';
import type { ViewState } from '../url/useView.ts';

/** What a page below the overview gets. */
export interface LazyPageProps {
  /** As it was in the period looked at. */
  readonly organisation: CatalogOrganisation;
  /** With all units there have ever been. */
  readonly everything: CatalogOrganisation;
  readonly state: ViewState;
  /** Code of the unit, on the page of one. */
  readonly unit: string;
}

/** Pages that come when they are asked for: a first visit to the overview pays for none of them. */
export const lazyPages = {
  units: lazyPart<LazyPageProps>(async () => (await import('../pages/units/UnitsPage.tsx')).UnitsPage),
  unit: lazyPart<LazyPageProps>(async () => (await import('../pages/unit/UnitPage.tsx')).UnitPage),
  report: lazyPart<LazyPageProps>(async () => (await import('../pages/report/ReportPage.tsx')).ReportPage),
};

export type LazyPageId = keyof typeof lazyPages;

/** The modules of those pages, from the project's root: the build links their style sheets. */
export const lazyModules: Readonly<Record<LazyPageId, string>> = {
  units: 'src/pages/units/UnitsPage.tsx',
  unit: 'src/pages/unit/UnitPage.tsx',
  report: 'src/pages/report/ReportPage.tsx',
};

/** The page that has to be fetched for a route; undefined for one that came with the site. */
export function lazyPageOf(route: Route | undefined): LazyPageId | undefined {
  if (route?.page === 'report') return 'report';
  if (route?.page !== 'units') return undefined;
  return route.unit === undefined ? 'units' : 'unit';
}

/** Fetches the page of a route before it is rendered: prerendered HTML can only be brought to life by what is there. */
export async function preloadPage(route: Route | undefined): Promise<void> {
  const id = lazyPageOf(route);
  if (id) await lazyPages[id].preload();
}
