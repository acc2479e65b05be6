import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { DataVersion } from '../../data/catalog/schema.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { RestOfPage } from '../../ui/lazyPart.tsx';
import { AppLink } from '../../url/AppLink.tsx';
import { type PageId, type Route, routes } from '../../url/routes.ts';
import { footer } from '../footer/part.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { PreferenceControls } from './PreferenceControls.tsx';
import { PreferenceTrouble } from './PreferenceTrouble.tsx';
import styles from './Shell.module.css';
import { ShowLink } from './ShowLink.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';

interface Props {
  /** Where the reader stands; undefined where there is no page. */
  readonly route: Route | undefined;
  /** Name of the department; empty until it is known. */
  readonly organisation: string;
  /** Query part that links to other pages keep. */
  readonly search: string;
  readonly filterBar?: ReactNode;
  /** Of the data; undefined until they are known. */
  readonly version?: DataVersion | undefined;
  readonly children: ReactNode;
}

/** What stands around every page: the way to the others, the reader's preferences and the sources. */
export function Shell({ route, organisation, search, filterBar, version, children }: Props) {
  const app = useWords(siteWords);
  const menu = useId();
  const panel = useRef<HTMLDivElement>(null);
  const foot = useMemo(
    () => <RestOfPage part={footer} of={{ search, version }} waiting={null} failed={nothing} />,
    [search, version],
  );
  // Who has gone to a page wants to see it. A browser of the baseline may have no popovers.
  const place = `${route?.page} ${route?.unit}`;
  useEffect(() => {
    if (place) panel.current?.togglePopover?.(false);
  }, [place]);
  return (
    <>
      <SkipLinks route={route} />
      <header className={styles.header} data-screen={route?.page === 'report' || undefined}>
        <div className={styles.row}>
          <AppLink to={routes.overview} search={search} className={styles.brand}>
            <BrandMark />
            <span>
              <strong>{app.site}</strong>
              <span>{organisation}</span>
            </span>
          </AppLink>
          <button type="button" className={styles.menuButton} popoverTarget={menu}>
            {app.menu}
          </button>
          {/* On a phone a panel that the button opens; elsewhere it stands in the row. */}
          <div id={menu} ref={panel} popover="auto" className={styles.menu}>
            <nav className={styles.nav} aria-label={app.mainNav}>
              {pagesInHead.map((id) => (
                <AppLink key={id} to={routes[id]} search={search} current={currentOf(id, route)}>
                  {app.pages[id]}
                </AppLink>
              ))}
            </nav>
            <div className={styles.tools}>
              <SourcesPanel />
              <PreferenceControls />
              {route && shownOnWalls.has(route.page) && <ShowLink />}
              <ExportPanel search={search} />
            </div>
          </div>
        </div>
      </header>
      {filterBar}
      <main id="main" className={styles.main} tabIndex={-1}>
        <PreferenceTrouble />
        {children}
      </main>
      <ErrorBoundary fallback={nothing}>{foot}</ErrorBoundary>
    </>
  );
}

/** Pages with something to look at together. */
const shownOnWalls: ReadonlySet<PageId> = new Set(['overview', 'units', 'emulation']);

/** Without its foot the page stands all the same. */
const nothing = () => null;

/** All but those that are found at the foot. */
const pagesInHead = (Object.keys(routes) as PageId[]).filter((id) => id !== 'accessibility');

function currentOf(id: PageId, route: Route | undefined): 'page' | 'true' | undefined {
  if (id !== route?.page) return undefined;
  return route.unit === undefined ? 'page' : 'true';
}

/** Three stacked bars, as in the favicon. */
function BrandMark() {
  return (
    <svg width="12" height="32" viewBox="0 0 12 32" aria-hidden="true" focusable="false">
      <rect width="12" height="16" fill="var(--series-1)" />
      <rect y="18" width="12" height="5" fill="var(--accent)" />
      <rect y="25" width="12" height="7" fill="var(--ink)" />
    </svg>
  );
}
