import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FigureBook } from '../domain/figureBook.ts';
import type { ReportYears } from '../domain/standing.ts';
import type { Catalog, CatalogOrganisation } from './catalog/schema.ts';
import { DataFailure, type Dropped } from './failure.ts';
import { catalogQuery, figuresQuery, reportsQuery } from './queries.ts';

/** Everything a page needs about one organisation and one statistical year. */
export interface Dataset {
  readonly organisation: CatalogOrganisation;
  readonly book: FigureBook;
  readonly years: ReportYears;
  /** Files from which rows had to be dropped. */
  readonly dropped: readonly Dropped[];
}

export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: DataFailure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T };

/** The department this site is about: the first in the catalog. */
export function useOrganisation(): Loading<CatalogOrganisation> {
  const query = useQuery(catalogQuery);
  if (query.error) return { status: 'failed', failure: asFailure(query.error), retry: () => void query.refetch() };
  const organisation = query.data?.value.organisations[0];
  return organisation ? { status: 'ready', value: organisation } : { status: 'loading' };
}

/** The newest version of the data that the catalog knows; undefined before it is there. */
export function useDataVersion(): Catalog['versions'][number] | undefined {
  const versions = useQuery(catalogQuery).data?.value.versions;
  return useMemo(() => versions?.toSorted((a, b) => b.date.localeCompare(a.date))[0], [versions]);
}

/** The figures of an organisation as soon as they are there; what went wrong with them is for the page to say. */
export function useFigureBook(organisation: string): FigureBook | undefined {
  return useQuery(figuresQuery(organisation)).data?.value;
}

/** The figures of an organisation with the reports of a year and, where the catalog has one, of the year before. */
export function useDataset(organisation: CatalogOrganisation, statYear: number): Loading<Dataset> {
  const client = useQueryClient();
  const before = organisation.statYears.includes(statYear - 1);
  const figures = useQuery(figuresQuery(organisation.code));
  const current = useQuery(reportsQuery(organisation.code, statYear));
  const previous = useQuery({ ...reportsQuery(organisation.code, statYear - 1), enabled: before });
  const catalog = client.getQueryData(catalogQuery.queryKey);
  // One object for as long as its parts are the same: whatever is computed from it is then computed once.
  const value = useMemo((): Dataset | undefined => {
    if (!figures.data || !current.data || (before && !previous.data)) return undefined;
    const parts = [catalog, figures.data, current.data, previous.data];
    return {
      organisation,
      book: figures.data.value,
      years: { current: current.data.value, before: previous.data?.value ?? null },
      dropped: parts.flatMap((part) => (part && part.dropped.faults.length > 0 ? [part.dropped] : [])),
    };
  }, [organisation, catalog, figures.data, current.data, previous.data, before]);
  const failed = [figures, current, previous].find(({ error }) => error !== null);
  if (failed?.error) {
    const retry = () => void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    return { status: 'failed', failure: asFailure(failed.error), retry };
  }
  return value ? { status: 'ready', value } : { status: 'loading' };
}

/**
 * Loads what the first page shows without a choice made, before the prerendered page is brought to life.
 * Never throws: what could not be had stays as an error in the client, for the page to tell.
 */
export async function prefetchDefaults(client: QueryClient): Promise<boolean> {
  await client.prefetchQuery(catalogQuery);
  const organisation = client.getQueryData(catalogQuery.queryKey)?.value.organisations[0];
  if (!organisation) return false;
  const { code, defaultPeriod, statYears } = organisation;
  const years = [defaultPeriod.statYear, defaultPeriod.statYear - 1].filter((year) => statYears.includes(year));
  await Promise.all([
    client.prefetchQuery(figuresQuery(code)),
    ...years.map((year) => client.prefetchQuery(reportsQuery(code, year))),
  ]);
  return client
    .getQueryCache()
    .getAll()
    .every(({ state }) => state.status === 'success');
}

function asFailure(error: Error): DataFailure {
  // Anything else is a mistake of ours, for the error boundary to show.
  if (!(error instanceof DataFailure)) throw error;
  return error;
}
