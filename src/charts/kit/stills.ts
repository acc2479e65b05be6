import { createContext, type ReactNode } from 'react';

/** A chart drawn at build time, for a wide card and for a phone. */
export interface Still<T = ReactNode> {
  readonly wide: T;
  readonly middle?: T;
  readonly narrow: T;
}

/**
 * How stages get their stills. The build draws them from the cards of a page and puts them in as it renders. In the browser a
 * page that was prerendered has them in its HTML already; any other page has none.
 */
export interface Stills {
  readonly get?: (id: string) => Still | undefined;
  readonly inHtml: boolean;
}

export const StillsContext = createContext<Stills>({ inHtml: false });
