import { createContext, type MouseEvent, useContext } from 'react';
import type { Unit } from '../domain/organisation.ts';

/** How names and marks of units lead to the units' own pages; the page around them knows the addresses. */
export interface UnitLinks {
  readonly hrefOf: (unit: string) => string;
  /** Follows the link without reloading, unless the reader asked for a new tab. */
  readonly follow: (event: MouseEvent, unit: string) => void;
  /** Shows the numbers of a unit beside a link in a text, which marks of drawings do themselves. */
  readonly look?: (link: Element, unit: string, by: 'pointer' | 'keyboard') => void;
  readonly leave?: () => void;
}

export const UnitLinksContext = createContext<UnitLinks | null>(null);

/** Null where there are no pages to lead to, as in stills and on paper. */
export function useUnitLinks(): UnitLinks | null {
  return useContext(UnitLinksContext);
}

/** The units that texts may name. It stays the same while the view changes, so that texts are cut anew for other units only. */
export const NamedUnitsContext = createContext<readonly Pick<Unit, 'code' | 'shortName'>[]>([]);
