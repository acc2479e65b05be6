import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Look } from '../../domain/look.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { NamedUnitsContext, type UnitLinks, UnitLinksContext } from '../../evidence/unitLinks.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { followLink } from '../../url/AppLink.tsx';
import { useLocation } from '../../url/location.ts';
import { relativeHref, unitPath } from '../../url/routes.ts';

interface Props {
  /** As it was in the period. */
  readonly organisation: Pick<Organisation, 'units'>;
  /** What tips tell the numbers of; none before the data have come. */
  readonly look: Look | undefined;
  /** Code of the unit whose page this is: it does not lead to itself. */
  readonly here: string | undefined;
  /** Query part that links to units keep. */
  readonly search: string;
  readonly children: ReactNode;
}

/** Comes when a name is first looked at. */
const unitTip = lazyPart(async () => (await import('./UnitTip.tsx')).UnitTip);

/** How long a pointer has to rest on a name, and how long it may be on its way to the tip, milliseconds. */
const delays = { open: 250, close: 150 } as const;

interface Looked {
  readonly unit: string;
  readonly link: Element;
}

/** Tells the marks and names of units on a page where the units' own pages are, and shows the numbers of one looked at. */
export function UnitLinksProvider({ organisation: { units }, look, here, search, children }: Props) {
  const [path, navigate] = useLocation();
  const [looked, setLooked] = useState<Looked | null>(null);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [tips] = useState(() => {
    const soon = (next: Looked | null, delay: number) => {
      clearTimeout(later.current);
      later.current = setTimeout(() => setLooked(next), delay);
    };
    return {
      look: (link: Element, unit: string, by: 'pointer' | 'keyboard') =>
        soon({ link, unit }, by === 'pointer' ? delays.open : 0),
      leave: () => soon(null, delays.close),
      stay: () => clearTimeout(later.current),
      close: () => {
        clearTimeout(later.current);
        setLooked(null);
      },
    };
  });
  useEffect(() => {
    if (!looked) return;
    // It stands in the window and not on the page.
    addEventListener('scroll', tips.close, { passive: true });
    return () => removeEventListener('scroll', tips.close);
  }, [looked, tips]);
  useEffect(() => () => clearTimeout(later.current), []);
  const links = useMemo(
    (): UnitLinks => ({
      hrefOf: (unit) => relativeHref(path, unitPath(unit)) + search,
      follow: (event, unit) =>
        followLink(event, () => {
          tips.close();
          navigate(unitPath(unit) + search);
        }),
      look: tips.look,
      leave: tips.leave,
    }),
    [path, navigate, search, tips],
  );
  const named = useMemo(() => units.filter(({ code }) => code !== here), [units, here]);
  const unit = looked?.link.isConnected && named.find(({ code }) => code === looked.unit);
  return (
    <NamedUnitsContext value={named}>
      <UnitLinksContext value={links}>{children}</UnitLinksContext>
      {looked && unit && look && (
        <Lazy
          part={unitTip}
          of={{
            look,
            unit,
            link: looked.link,
            close: tips.close,
            onPointerEnter: tips.stay,
            onPointerLeave: tips.leave,
          }}
          failed={() => null}
        />
      )}
    </NamedUnitsContext>
  );
}
