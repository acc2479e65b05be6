import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { organisationIn } from '../domain/organisation.ts';
import type { ReportTable } from '../domain/reportTable.ts';
import { withParts } from '../domain/unitTree.ts';
import type { CatalogOrganisation } from './catalog/schema.ts';
import { asFailure, type Loading, useCatalog, useFigureBook, useRetry } from './dataset.ts';
import type { Parsed } from './failure.ts';
import { reportsQuery } from './queries.ts';
import { grounded } from './reports/grounded.ts';
import { useDataSource } from './source/context.ts';

/** No forecast takes more years than this before a year, the one right before it among them. */
const mostYearsBack = 8;

interface EarlierYears {
  /** Which years those are, the newest first. */
  readonly years: readonly number[];
  readonly loading: Loading<readonly ReportTable[]>;
}

/**
 * The reports of the years before the year before, as far back as a forecast and its score look; asked for only while `wanted`.
 * A year in which the catalog has no reports is passed over.
 */
export function useEarlierYears(organisation: string, statYear: number, wanted: boolean): EarlierYears {
  const source = useDataSource();
  const retry = useRetry();
  const catalog = useCatalog(organisation);
  const book = useFigureBook(organisation);
  const everything =
    catalog.status === 'ready' ? catalog.value.organisations.find(({ code }) => code === organisation) : undefined;
  const years = everything ? earlierYears(everything, statYear) : [];
  const combine = useCallback(
    (results: UseQueryResult<Parsed<ReportTable>>[]): Loading<readonly ReportTable[]> => {
      const failed = results.find(({ error }) => error !== null);
      if (failed?.error) return { status: 'failed', failure: asFailure(failed.error), retry };
      const files = results.flatMap(({ data }) => data ?? []);
      if (!everything || !book || files.length < results.length) return { status: 'loading' };
      return { status: 'ready', value: files.map((file) => tableIn(everything, grounded(file, book).value)) };
    },
    [everything, book, retry],
  );
  const loading = useQueries({
    queries: years.map((year) => ({ ...reportsQuery(source, organisation, year), enabled: wanted })),
    combine,
  });
  return { years, loading };
}

function earlierYears({ statYears }: Pick<CatalogOrganisation, 'statYears'>, statYear: number): readonly number[] {
  return statYears.filter((year) => year < statYear - 1 && year >= statYear - mostYearsBack).toSorted((a, b) => b - a);
}

/** With the units as they were at the end of that year: of those whose parts have changed no part may be added up. */
function tableIn(everything: CatalogOrganisation, table: ReportTable): ReportTable {
  return withParts(table, organisationIn(everything, { statYear: table.statYear, months: 12 }));
}
