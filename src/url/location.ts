import { createContext, useCallback, useContext } from 'react';
import { navigate, useSearch as useBrowserSearch, usePathname } from 'wouter/use-browser-location';

/** Where the site lives on its host, and the path to render where there is no browser to tell it. */
export interface Site {
  /** Path of the site, without a slash at its end; empty at the root of the host. */
  readonly base: string;
  /** Path of the page below the base. */
  readonly ssrPath?: string;
}

export const SiteContext = createContext<Site>({ base: '' });

/** The path below the site's root, and a step to another one (with its query part). Pages are matched by `routes.ts`. */
export function useLocation(): readonly [path: string, go: (to: string) => void] {
  const { base, ssrPath } = useContext(SiteContext);
  const path = usePathname(ssrPath === undefined ? {} : { ssrPath });
  const go = useCallback((to: string) => navigate(base + to), [base]);
  return [path.startsWith(`${base}/`) ? path.slice(base.length) : path, go];
}

/** The query part of the address; empty while a prerendered page comes to life, as it was when it was written. */
export function useSearch(): string {
  return useBrowserSearch({ ssrSearch: '' });
}
