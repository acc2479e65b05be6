import { type ReactNode, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { EvidenceBookContext } from '../charts/kit/bookContext.ts';
import type { CatalogOrganisation } from '../data/catalog/schema.ts';
import { useFigureBook, useOrganisation } from '../data/dataset.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { ComingPage } from '../pages/coming/ComingPage.tsx';
import { FailureCard } from '../pages/kit/FailureCard.tsx';
import { NotFoundPage } from '../pages/notFound/NotFoundPage.tsx';
import { OverviewPage } from '../pages/overview/OverviewPage.tsx';
import { OverviewSkeleton } from '../pages/overview/OverviewSkeleton.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { type PageId, pageAt } from '../url/routes.ts';
import { useView, type ViewState } from '../url/useView.ts';
import type { Offer } from '../url/view.ts';
import { CrashCard } from './CrashCard.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { DroppedParameters } from './shell/DroppedParameters.tsx';
import { Shell } from './shell/Shell.tsx';

/** The site of the catalog's department, or what kept it from being loaded. */
export function Site() {
  const organisation = useOrganisation();
  const [path] = useLocation();
  const page = pageAt(path);
  if (organisation.status === 'ready') return <Pages organisation={organisation.value} page={page} path={path} />;
  return (
    <Shell page={page} organisation="" search="">
      {organisation.status === 'failed' ? (
        <FailureCard failure={organisation.failure} retry={organisation.retry} />
      ) : (
        <OverviewSkeleton />
      )}
    </Shell>
  );
}

interface PagesProps {
  readonly organisation: CatalogOrganisation;
  readonly page: PageId | undefined;
  readonly path: string;
}

function Pages({ organisation, page, path }: PagesProps) {
  const offer = useMemo(() => offerOf(organisation), [organisation]);
  const state = useView(offer);
  const book = useFigureBook(organisation.code);
  const { app, language } = useMessages();
  const evidence = useMemo(
    () => ({
      sources: book?.sources ?? [],
      methods: book?.methods ?? [],
      places: new Map([organisation, ...organisation.units].map(({ code, shortName }) => [code, shortName])),
    }),
    [book, organisation],
  );
  const title = app.documentTitle(page ? app.pages[page] : app.notFound.title, organisation.shortName[language]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <EvidenceBookContext value={evidence}>
      <Shell
        page={page}
        organisation={organisation.name[language]}
        search={state.search}
        filterBar={page && <FilterBar organisation={organisation} offer={offer} state={state} />}
      >
        <DroppedParameters dropped={state.dropped} />
        <ErrorBoundary resetKey={path} fallback={(error, retry) => <CrashCard error={error} retry={retry} />}>
          {pageContent(page, organisation, state)}
        </ErrorBoundary>
      </Shell>
    </EvidenceBookContext>
  );
}

function pageContent(page: PageId | undefined, organisation: CatalogOrganisation, state: ViewState): ReactNode {
  if (page === undefined) return <NotFoundPage />;
  if (page === 'overview') return <OverviewPage organisation={organisation} state={state} />;
  return <ComingPage page={page} search={state.search} />;
}

function offerOf({ units, statYears, defaultPeriod }: CatalogOrganisation): Offer {
  return { units: units.map(({ code }) => code), statYears, defaultPeriod };
}
