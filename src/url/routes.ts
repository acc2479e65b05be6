/** The pages of the site, as paths below its root. Slugs are Vietnamese; a trailing slash suits every static host. */
export const routes = {
  overview: '/',
  units: '/don-vi/',
  emulation: '/thi-dua/',
  data: '/so-lieu/',
  report: '/bao-cao/',
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

/** The page of a path, whether or not it ends in a slash; undefined where there is none. */
export function pageAt(path: string): PageId | undefined {
  const wanted = path.endsWith('/') ? path : `${path}/`;
  return (Object.keys(routes) as PageId[]).find((page) => routes[page] === wanted);
}
