import { type ReactNode, useMemo } from 'react';
import { type UnitLinks, UnitLinksContext } from '../../charts/kit/unitLinks.ts';
import { followLink } from '../../url/AppLink.tsx';
import { useLocation } from '../../url/location.ts';
import { relativeHref, unitPath } from '../../url/routes.ts';

interface Props {
  /** Query part that links to units keep. */
  readonly search: string;
  readonly children: ReactNode;
}

/** Tells the marks and names of units on a page where the units' own pages are. */
export function UnitLinksProvider({ search, children }: Props) {
  const [path, navigate] = useLocation();
  const links = useMemo(
    (): UnitLinks => ({
      hrefOf: (unit) => relativeHref(path, unitPath(unit)) + search,
      follow: (event, unit) => followLink(event, () => navigate(unitPath(unit) + search)),
    }),
    [path, navigate, search],
  );
  return <UnitLinksContext value={links}>{children}</UnitLinksContext>;
}
