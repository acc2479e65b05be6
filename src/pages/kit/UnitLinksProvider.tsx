import { type ReactNode, useMemo } from 'react';
import type { Organisation } from '../../domain/organisation.ts';
import { NamedUnitsContext, type UnitLinks, UnitLinksContext } from '../../evidence/unitLinks.ts';
import { followLink } from '../../url/AppLink.tsx';
import { useLocation } from '../../url/location.ts';
import { relativeHref, unitPath } from '../../url/routes.ts';

interface Props {
  /** As it was in the period. */
  readonly organisation: Pick<Organisation, 'units'>;
  /** Code of the unit whose page this is: it does not lead to itself. */
  readonly here: string | undefined;
  /** Query part that links to units keep. */
  readonly search: string;
  readonly children: ReactNode;
}

/** Tells the marks and names of units on a page where the units' own pages are. */
export function UnitLinksProvider({ organisation: { units }, here, search, children }: Props) {
  const [path, navigate] = useLocation();
  const links = useMemo(
    (): UnitLinks => ({
      hrefOf: (unit) => relativeHref(path, unitPath(unit)) + search,
      follow: (event, unit) => followLink(event, () => navigate(unitPath(unit) + search)),
    }),
    [path, navigate, search],
  );
  const named = useMemo(() => units.filter(({ code }) => code !== here), [units, here]);
  return (
    <NamedUnitsContext value={named}>
      <UnitLinksContext value={links}>{children}</UnitLinksContext>
    </NamedUnitsContext>
  );
}
