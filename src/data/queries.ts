import { QueryClient, queryOptions } from '@tanstack/react-query';
import { parseCatalog } from './catalog/schema.ts';
import { fetchJson } from './client.ts';
import { DataFailure } from './failure.ts';
import { parseFigures } from './figures/schema.ts';
import { catalogPath, figuresPath, reportsPath } from './paths.ts';
import { parseReports } from './reports/schema.ts';

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
        retry: (failures, error) => failures < 1 && error instanceof DataFailure && error.kind === 'unreachable',
        retryDelay: 400,
      },
    },
  });
}

export const catalogQuery = queryOptions({
  queryKey: [catalogPath],
  queryFn: async ({ signal }) => parseCatalog(await fetchJson(catalogPath, signal)),
});

export function figuresQuery(organisation: string) {
  const file = figuresPath(organisation);
  return queryOptions({
    queryKey: [file],
    queryFn: async ({ signal }) => parseFigures(organisation, await fetchJson(file, signal)),
  });
}

export function reportsQuery(organisation: string, statYear: number) {
  const file = reportsPath(organisation, statYear);
  return queryOptions({
    queryKey: [file],
    queryFn: async ({ signal }) => parseReports(organisation, statYear, await fetchJson(file, signal)),
  });
}
