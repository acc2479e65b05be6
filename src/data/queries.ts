import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { DataSource } from './source/source.ts';

/** A client for data that do not change while a version is published: nothing is fetched twice unless asked for. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // What has failed stays failed until the reader asks again.
        retryOnMount: false,
        // The default would hold queries back whenever the browser believes it is offline, though a cache may answer.
        networkMode: 'offlineFirst',
        // A source tries again by itself: here a retry would wait, without end or word, for a network or a window in front.
        retry: false,
      },
    },
  });
}

/** Queries are told apart by the source and its revision, so that another source, or newer data, are read anew. */
const keyOf = ({ id, revision }: DataSource, ...rest: readonly (string | number)[]) => [id, revision, ...rest] as const;

export function catalogQuery(source: DataSource) {
  return queryOptions({ queryKey: keyOf(source, 'catalog'), queryFn: ({ signal }) => source.catalog(signal) });
}

/** The units of an organisation that stand in a file of their own. */
export function unitsQuery(source: DataSource, organisation: string) {
  return queryOptions({
    queryKey: keyOf(source, 'units', organisation),
    queryFn: ({ signal }) => source.units(organisation, signal),
  });
}

/** Case-level figures: asked for by pages that show them, where the catalog says that there are some. */
export function agesQuery(source: DataSource, organisation: string, statYear: number) {
  return queryOptions({
    queryKey: keyOf(source, 'ages', organisation, statYear),
    queryFn: ({ signal }) => source.ages(organisation, statYear, signal),
  });
}

export function figuresQuery(source: DataSource, organisation: string) {
  return queryOptions({
    queryKey: keyOf(source, 'figures', organisation),
    queryFn: ({ signal }) => source.figures(organisation, signal),
  });
}

export function reportsQuery(source: DataSource, organisation: string, statYear: number) {
  return queryOptions({
    queryKey: keyOf(source, 'reports', organisation, statYear),
    queryFn: ({ signal }) => source.reports(organisation, statYear, signal),
  });
}
