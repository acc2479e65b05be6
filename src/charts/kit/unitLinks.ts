import { createContext, type MouseEvent, useContext } from 'react';

/** How marks of units lead to the units' own pages; the page around the charts knows the addresses. */
export interface UnitLinks {
  readonly hrefOf: (unit: string) => string;
  /** Follows the link without reloading, unless the reader asked for a new tab. */
  readonly follow: (event: MouseEvent, unit: string) => void;
}

export const UnitLinksContext = createContext<UnitLinks | null>(null);

/** Null where there are no pages to lead to, as in stills. */
export function useUnitLinks(): UnitLinks | null {
  return useContext(UnitLinksContext);
}
