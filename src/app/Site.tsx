import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { EvidenceBookContext } from '../charts/kit/bookContext.ts';
import { ExportPageContext, type PageContent } from '../charts/kit/exportContext.ts';
import type { CatalogOrganisation } from '../data/catalog/schema.ts';
import { useDataVersion, useFigureBook, useOrganisation } from '../data/dataset.ts';
import { organisationIn } from '../domain/organisation.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { ComingPage } from '../pages/coming/ComingPage.tsx';
import { ChartsSkeleton } from '../pages/kit/ChartsSkeleton.tsx';
import { FailureCard } from '../pages/kit/FailureCard.tsx';
import { NotFoundPage } from '../pages/notFound/NotFoundPage.tsx';
import { OverviewPage } from '../pages/overview/OverviewPage.tsx';
import { OverviewSkeleton } from '../pages/overview/OverviewSkeleton.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Lazy } from '../ui/lazyPart.tsx';
import { type Route, routeAt } from '../url/routes.ts';
import { useView } from '../url/useView.ts';
import type { Offer } from '../url/view.ts';
import { CrashCard } from './CrashCard.tsx';
import { documentTitle } from './documentTitle.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { type LazyPageProps, lazyPageOf, lazyPages } from './lazyPages.ts';
import { DroppedParameters } from './shell/DroppedParameters.tsx';
import { Shell } from './shell/Shell.tsx';

/** The site of the catalog's department, or what kept it from being loaded. */
export function Site() {
  const organisation = useOrganisation();
  const [path] = useLocation();
  const route = routeAt(path);
  if (organisation.status === 'ready') return <Pages everything={organisation.value} route={route} path={path} />;
  return (
    <Shell route={route} organisation="" search="">
      {organisation.status === 'failed' ? (
        <FailureCard failure={organisation.failure} retry={organisation.retry} />
      ) : (
        skeletonOf(route)
      )}
    </Shell>
  );
}

function skeletonOf(route: Route | undefined): ReactNode {
  return lazyPageOf(route) ? <ChartsSkeleton /> : <OverviewSkeleton />;
}

interface PagesProps {
  /** The department with all units it has ever had. */
  readonly everything: CatalogOrganisation;
  readonly route: Route | undefined;
  readonly path: string;
}

function Pages({ everything, route, path }: PagesProps) {
  const offer = useMemo((): Offer => everything, [everything]);
  const state = useView(offer);
  const { period, units } = state.view;
  const organisation = useMemo(() => organisationIn(everything, period), [everything, period]);
  const book = useFigureBook(everything.code);
  const messages = useMessages();
  const evidence = useMemo(
    () => ({
      sources: book?.sources ?? [],
      methods: book?.methods ?? [],
      places: new Map([everything, ...everything.units].map(({ code, shortName }) => [code, shortName])),
    }),
    [book, everything],
  );
  const version = useDataVersion();
  const [content] = useState((): PageContent => ({ charts: new Map(), headline: '' }));
  const exportPage = useMemo(
    () => ({
      view: version && { organisation, period, units: route?.unit ? [route.unit] : units, dataVersion: version },
      content,
    }),
    [version, organisation, period, units, route?.unit, content],
  );
  const title = documentTitle(route, everything, messages);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <EvidenceBookContext value={evidence}>
      <ExportPageContext value={exportPage}>
        <Shell
          route={route}
          organisation={everything.name[messages.language]}
          search={state.search}
          filterBar={route && <FilterBar organisation={organisation} offer={offer} state={state} unit={route.unit} />}
        >
          <DroppedParameters dropped={state.dropped} organisation={everything} />
          <ErrorBoundary resetKey={path} fallback={(error, retry) => <CrashCard error={error} retry={retry} />}>
            <RoutedPage route={route} organisation={organisation} everything={everything} state={state} />
          </ErrorBoundary>
        </Shell>
      </ExportPageContext>
    </EvidenceBookContext>
  );
}

interface ContentProps extends Omit<LazyPageProps, 'unit'> {
  readonly route: Route | undefined;
}

function RoutedPage({ route, ...props }: ContentProps) {
  if (route === undefined) return <NotFoundPage />;
  const id = lazyPageOf(route);
  if (id) {
    const of = { ...props, unit: route.unit ?? '' };
    // A page begins anew for another unit: nothing of the one before is still true.
    return <Lazy key={`${id} ${of.unit}`} part={lazyPages[id]} of={of} waiting={<ChartsSkeleton />} />;
  }
  if (route.page === 'emulation' || route.page === 'data')
    return <ComingPage page={route.page} search={props.state.search} />;
  return <OverviewPage organisation={props.organisation} state={props.state} />;
}
