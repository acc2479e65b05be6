import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { ExportPageContext } from '../charts/kit/exportContext.ts';
import { useAges } from '../data/ages/useAges.ts';
import type { Catalog, CatalogOrganisation } from '../data/catalog/schema.ts';
import { type Dataset, newestVersion, useCatalog, useDataset, useFigureBook } from '../data/dataset.ts';
import { whomKey } from '../domain/figure.ts';
import { organisationIn, whomOf } from '../domain/organisation.ts';
import type { Provenance } from '../domain/provenance.ts';
import { EvidenceBookContext } from '../evidence/bookContext.ts';
import { PartFailed, partFailed } from '../evidence/PartFailed.tsx';
import { siteWords } from '../i18n/site/words.ts';
import { useMessages, useWords } from '../i18n/useMessages.ts';
import { ChartsSkeleton } from '../pages/kit/ChartsSkeleton.tsx';
import { Failure } from '../pages/kit/Failure.tsx';
import { UnitLinksProvider } from '../pages/kit/UnitLinksProvider.tsx';
import { OverviewPage } from '../pages/overview/OverviewPage.tsx';
import { OverviewSkeleton } from '../pages/overview/OverviewSkeleton.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Lazy } from '../ui/lazyPart.tsx';
import { useLocation, useSearch } from '../url/location.ts';
import { type PageId, type Route, routeAt } from '../url/routes.ts';
import { useView } from '../url/useView.ts';
import { askedIn } from '../url/view.ts';
import { CrashCard } from './CrashCard.tsx';
import { documentTitle, kindOfPage, writeHead } from './documentTitle.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { contentChanges, contentOf, contentReady, type LazyPageProps, lazyPageOf, lazyPages } from './lazyPages.ts';
import { lookOf } from './lookOf.ts';
import { DroppedParameters } from './shell/DroppedParameters.tsx';
import { OwnNotice } from './shell/OwnNotice.tsx';
import { OwnOffer } from './shell/OwnOffer.tsx';
import { Shell } from './shell/Shell.tsx';
import { show } from './show/part.ts';
import { useShowing } from './show/useShowing.ts';
import { useTrial } from './trial/useTrial.tsx';
import { useArrival } from './useArrival.ts';
import { useExportHolder } from './useExportHolder.ts';
import { useOwnEvents } from './useOwnEvents.ts';

/** The site of the catalog's organisations, or what kept it from being loaded. */
export function Site() {
  const search = useSearch();
  const catalog = useCatalog(askedIn(search).organisation);
  const [path] = useLocation();
  const route = routeAt(path);
  useArrival(path, search);
  if (catalog.status === 'ready') return <Pages catalog={catalog.value} route={route} path={path} />;
  return (
    <Shell route={route} organisation="" search="">
      {catalog.status === 'failed' ? <Failure failure={catalog.failure} retry={catalog.retry} /> : skeletonOf(route)}
    </Shell>
  );
}

/** Pages that show what only a register of cases can tell. */
const withAges: ReadonlySet<PageId> = new Set(['units', 'report']);

function skeletonOf(route: Route | undefined): ReactNode {
  return lazyPageOf(route) ? <ChartsSkeleton /> : <OverviewSkeleton />;
}

interface PagesProps {
  readonly catalog: Catalog;
  readonly route: Route | undefined;
  readonly path: string;
}

function Pages({ catalog, route, path }: PagesProps) {
  const state = useView(catalog);
  const { period } = state.view;
  const { organisations } = catalog;
  // With all units it has ever had.
  const everything = organisations.find(({ code }) => code === state.view.organisation) ?? organisations[0];
  if (!everything) throw new Error('[app] the catalog has no organisation');
  const organisation = useMemo(() => organisationIn(everything, period), [everything, period]);
  const hasFilters = route && route.page !== 'accessibility';
  const told = useAges(
    useDataset(organisation, period.statYear),
    everything,
    route !== undefined && withAges.has(route.page),
  );
  const untried = useOwnEvents(told, everything.code);
  const { dataset, notice } = useTrial(untried, state, route?.page === 'data' || !hasFilters);
  // The state around them is made anew by every render; the data themselves stay the same object.
  const data = dataset.status === 'ready' ? dataset.value : undefined;
  const book = useFigureBook(everything.code);
  const messages = useMessages();
  const evidence = useMemo(
    () => ({
      sources: book?.sources ?? [],
      methods: book?.methods ?? [],
      places: placesOf(everything),
      origins: data ? originsOf(data) : [],
      reports: data ? Object.values(data.years).filter((table) => table !== undefined) : [],
    }),
    [book, everything, data],
  );
  const look = useMemo(() => (data && route ? lookOf(data, state.view, route) : undefined), [data, state.view, route]);
  const title = documentTitle(route, everything, messages, data?.trial ? 'trial' : kindOfPage(route, look));
  const exportPage = useExportHolder(look, { data, catalog, route, view: state.view });
  // What is shown has been written by then: its headline is the answer that the description begins with.
  useEffect(() => {
    const { language } = messages;
    writeHead(title, (answer) => siteWords(messages).description(answer, everything.name[language]));
  });
  const [showing, endShow] = useShowing();
  const slides = useCallback(() => look && contentOf(route)?.(look, messages), [look, route, messages]);
  const ready = useCallback(() => contentReady(routeAt(path)), [path]);
  const filterBar = hasFilters && (
    <FilterBar catalog={catalog} organisation={organisation} state={state} unit={route.unit} />
  );
  return (
    <EvidenceBookContext value={evidence}>
      <ExportPageContext value={exportPage}>
        <Shell
          route={route}
          organisation={everything.name[messages.language]}
          search={state.search}
          version={newestVersion(catalog)}
          filterBar={filterBar}
        >
          {catalog.source ? <OwnNotice /> : route?.page === 'data' && <OwnOffer />}
          {hasFilters && notice}
          <DroppedParameters dropped={state.dropped} organisation={everything} />
          <ErrorBoundary resetKey={path} fallback={(error, retry) => <CrashCard error={error} retry={retry} />}>
            <UnitLinksProvider organisation={organisation} look={look} here={route?.unit} search={state.search}>
              <RoutedPage route={route} dataset={dataset} everything={everything} state={state} />
            </UnitLinksProvider>
          </ErrorBoundary>
        </Shell>
        {showing && look && (
          <Lazy
            part={show}
            of={{ content: slides, ready, changes: contentChanges(route), look, filters: filterBar, end: endShow }}
            failed={partFailed}
          />
        )}
      </ExportPageContext>
    </EvidenceBookContext>
  );
}

/** Where all that stands in a dataset comes from, but what is computed. */
function originsOf({ book, ages, years: { current, before } }: Dataset): readonly Provenance[] {
  return [
    ...[...book.figures.values(), ...book.targets.map(({ figure }) => figure)].map(({ provenance }) => provenance),
    ...current.origins,
    ...(before?.origins ?? []),
    ...(ages?.origins ?? []),
  ];
}

/** Names of the organisation and its units, by whom figures are about. */
function placesOf({ code, kind, shortName, units }: CatalogOrganisation) {
  return new Map([
    [whomKey(whomOf({ code, kind })), shortName] as const,
    ...units.map((unit) => [whomKey({ kind: 'unit', organisation: code, unit: unit.code }), unit.shortName] as const),
  ]);
}

interface ContentProps extends Omit<LazyPageProps, 'page' | 'unit'> {
  readonly route: Route | undefined;
}

function RoutedPage({ route, ...props }: ContentProps) {
  const { pages } = useWords(siteWords);
  const id = lazyPageOf(route);
  if (!id) return <OverviewPage dataset={props.dataset} state={props.state} />;
  const of = { ...props, page: route?.page ?? 'overview', unit: route?.unit ?? '' };
  // A page begins anew for another unit: nothing of the one before is still true.
  const key = `${id} ${of.page} ${of.unit}`;
  // The shell stands, with the ways to the other pages.
  const failed = (retry: () => void) => (
    <>
      <h1>{pages[of.page]}</h1>
      <PartFailed retry={retry} />
    </>
  );
  return <Lazy key={key} part={lazyPages[id]} of={of} waiting={<ChartsSkeleton />} failed={failed} />;
}
