import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { CatalogOrganisation } from '../data/catalog/schema.ts';
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
const loaders = {
  units: async (): Promise<ComponentType<LazyPageProps>> => (await import('../pages/units/UnitsPage.tsx')).UnitsPage,
  unit: async (): Promise<ComponentType<LazyPageProps>> => (await import('../pages/unit/UnitPage.tsx')).UnitPage,
};

type LazyPageId = keyof typeof loaders;

/** The modules of those pages, from the project's root: the build links their style sheets. */
export const lazyModules: Readonly<Record<LazyPageId, string>> = {
  units: 'src/pages/units/UnitsPage.tsx',
  unit: 'src/pages/unit/UnitPage.tsx',
};

const loaded: Partial<Record<LazyPageId, ComponentType<LazyPageProps>>> = {};

async function load(id: LazyPageId): Promise<void> {
  loaded[id] ??= await loaders[id]();
}

/** The page that has to be fetched for a route; undefined for one that came with the site. */
export function lazyPageOf(route: Route | undefined): LazyPageId | undefined {
  if (route?.page !== 'units') return undefined;
  return route.unit === undefined ? 'units' : 'unit';
}

/** Fetches the page of a route before it is rendered: prerendered HTML can only be brought to life by what is there. */
export async function preloadPage(route: Route | undefined): Promise<void> {
  const id = lazyPageOf(route);
  if (id) await load(id);
}

interface Props extends LazyPageProps {
  readonly id: LazyPageId;
  /** What stands in the page's place while it is on the way. */
  readonly skeleton: ReactNode;
}

/** A page, as soon as it has come. What kept it from coming is thrown, for the error boundary to tell. */
export function LazyPage({ id, skeleton, ...props }: Props) {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [, arrive] = useState<LazyPageId>();
  const Page = loaded[id];
  useEffect(() => {
    if (Page) return;
    let wanted = true;
    load(id).then(
      () => wanted && arrive(id),
      (error: unknown) => wanted && setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [id, Page]);
  if (failure) throw failure.error;
  return Page ? <Page {...props} /> : skeleton;
}
