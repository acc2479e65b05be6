/** The pages of the site, as paths below its root. Slugs are Vietnamese; a trailing slash suits every static host. */
export const routes = {
  overview: '/',
  units: '/don-vi/',
  emulation: '/thi-dua/',
  data: '/so-lieu/',
  report: '/bao-cao/',
  accessibility: '/kha-nang-tiep-can/',
} as const;

export type PageId = keyof typeof routes;

/**
 * Address of a path below the site's root, relative to the page at `from`. Relative, because the same files serve at
 * any depth of any host. `from` is a path below the root too.
 */
export function relativeHref(from: string, to: string): string {
  const depth = from.split('/').length - 2;
  const up = depth <= 0 ? './' : '../'.repeat(depth);
  return up + to.replace(/^\//, '');
}

/** The path of a unit's own page. */
export function unitPath(code: string): string {
  return `${routes.units}${code}/`;
}

/** Where a path leads: a page, and for the page of a single unit that unit's code. */
export interface Route {
  readonly page: PageId;
  readonly unit?: string;
}

/** The route of a path, whether or not it ends in a slash; undefined where there is none. */
export function routeAt(path: string): Route | undefined {
  const wanted = path.endsWith('/') ? path : `${path}/`;
  const page = (Object.keys(routes) as PageId[]).find((id) => routes[id] === wanted);
  if (page) return { page };
  const unit = /^\/don-vi\/([a-z0-9]+(?:-[a-z0-9]+)*)\/$/.exec(wanted)?.[1];
  return unit === undefined ? undefined : { page: 'units', unit };
}
