import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { Dropped } from '../domain/fault.ts';
import type { FigureBook } from '../domain/figureBook.ts';
import type { Statistics } from '../domain/look.ts';
import { type Organisation, organisationIn } from '../domain/organisation.ts';
import type { ReportTable } from '../domain/reportTable.ts';
import { withParts } from '../domain/unitTree.ts';
import type { Catalog, CatalogOrganisation } from './catalog/schema.ts';
import { DataFailure, type Parsed } from './failure.ts';
import { openedCatalog, organisationOf } from './openedCatalog.ts';
import { catalogQuery, figuresQuery, reportsQuery, unitsQuery } from './queries.ts';
import { grounded } from './reports/grounded.ts';
import { useDataSource } from './source/context.ts';
import type { DataSource } from './source/source.ts';

/** Everything a page needs about one organisation and one statistical year. */
export interface Dataset extends Statistics {
  /** Files from which something had to be dropped. */
  readonly dropped: readonly Dropped[];
  /** Files of which something was kept though it is doubtful: rows that do not add up, texts that were mended. */
  readonly doubts: readonly Dropped[];
  /** Why the year before could not be had, though the catalog says that there is one: nothing is then compared with it. */
  readonly withheld?: DataFailure | undefined;
  /** Why the case-level figures of the year could not be had, though the catalog says that there are some. */
  readonly agesWithheld?: DataFailure | undefined;
  /** Files of another version of the data than the catalog: the server may be in the middle of an update. */
  readonly mixed: readonly Mixed[];
  /** Of figures that an office keeps on this machine: whoever gets a file of them has to know. */
  readonly own?: true;
  /** With what a reader tries out in place of what is reported: what the trial is called, and the dataset without it. */
  readonly trial?: { readonly name: string; readonly untried: Dataset };
}

/** A file that names another version of the data than the catalog does. */
export interface Mixed {
  readonly file: string;
  readonly version: string;
  readonly expected: string;
}

export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: DataFailure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T };

/**
 * What there is: the organisations, and the versions of the data. The organisation asked for, or else the first, has its units,
 * wherever they stand; others may have theirs in files that nobody has asked for yet.
 */
export function useCatalog(asked?: string | null): Loading<Catalog> {
  const { catalog, error, retry } = useOpened(asked);
  return useMemo((): Loading<Catalog> => {
    if (error) return { status: 'failed', failure: asFailure(error), retry };
    return catalog ? { status: 'ready', value: catalog.value } : { status: 'loading' };
  }, [catalog, error, retry]);
}

/** The catalog with the units of an organisation, and the file that they came from where that is one of its own. */
function useOpened(asked: string | null | undefined) {
  const source = useDataSource();
  const retry = useRetry();
  const { data, error } = useQuery(catalogQuery(source));
  const found = data && organisationOf(data.value, asked);
  const elsewhere = found?.unitsAt === 'own';
  const units = useQuery({ ...unitsQuery(source, found?.code ?? ''), enabled: elsewhere });
  const file = elsewhere ? units.data : undefined;
  const catalog = data && found && elsewhere ? file && openedCatalog(data, found.code, file) : data;
  return { catalog, units: file, error: error ?? (elsewhere ? units.error : null), retry };
}

/** The newest version of the data that a catalog knows. */
export function newestVersion({ versions }: Pick<Catalog, 'versions'>): Catalog['versions'][number] | undefined {
  return versions.toSorted((a, b) => b.date.localeCompare(a.date))[0];
}

/** The figures of an organisation as soon as they are there; what went wrong with them is for the page to say. */
export function useFigureBook(organisation: string): FigureBook | undefined {
  return useQuery(figuresQuery(useDataSource(), organisation)).data?.value;
}

/** The figures of an organisation with the reports of a year and, where the catalog has one, of the year before. */
export function useDataset(organisation: CatalogOrganisation, statYear: number): Loading<Dataset> {
  const source = useDataSource();
  const retry = useRetry();
  const { code, statYears } = organisation;
  const before = statYears.includes(statYear - 1);
  const { catalog, units } = useOpened(code);
  const figures = useQuery(figuresQuery(source, code));
  const current = useQuery(reportsQuery(source, code, statYear));
  const previous = useQuery({ ...reportsQuery(source, code, statYear - 1), enabled: before });
  // What was compared with nothing stays so while the year before is asked for once more.
  const refused = useRef<Error>(undefined);
  if (previous.error) refused.current = previous.error;
  const withheld = before && !previous.data && previous.isFetched ? refused.current : undefined;
  // One object for as long as its parts are the same: whatever is computed from it is then computed once.
  const value = useMemo((): Dataset | undefined => {
    if (!catalog || !figures.data || !current.data || (before && !previous.data && !withheld)) return undefined;
    return datasetOf(organisation, {
      catalog,
      units,
      figures: figures.data,
      current: current.data,
      before: before ? previous.data : undefined,
      withheld: withheld && asFailure(withheld),
    });
  }, [organisation, catalog, units, figures.data, current.data, previous.data, before, withheld]);
  const failed = [figures, current].find(({ error }) => error !== null);
  if (failed?.error) return { status: 'failed', failure: asFailure(failed.error), retry };
  return value ? { status: 'ready', value } : { status: 'loading' };
}

/** Whether there is nothing to tell about the files of a dataset. */
export function isFaultless({ dropped, doubts, mixed, withheld, agesWithheld }: Dataset): boolean {
  return dropped.length + doubts.length + mixed.length === 0 && !withheld && !agesWithheld;
}

/** Asks once more for every file that could not be had. */
export function useRetry(): () => void {
  const client = useQueryClient();
  return useCallback(
    () => void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' }),
    [client],
  );
}

interface Files {
  readonly catalog: Awaited<ReturnType<DataSource['catalog']>>;
  /** Of an organisation whose units stand in a file of their own; the catalog has them by now. */
  readonly units?: Parsed<unknown> | undefined;
  readonly figures: Awaited<ReturnType<DataSource['figures']>>;
  readonly current: Awaited<ReturnType<DataSource['reports']>>;
  readonly before: Awaited<ReturnType<DataSource['reports']>> | undefined;
  readonly withheld?: DataFailure | undefined;
}

/**
 * Puts the files of an organisation together. `organisation` is as it was in the period; the year before has its own units,
 * as they were at its end: of a unit whose parts have changed no part may be added up beside its successors.
 */
export function datasetOf(
  organisation: CatalogOrganisation,
  { catalog, units, figures, withheld, ...reports }: Files,
): Dataset {
  const current = grounded(reports.current, figures.value);
  const before = reports.before && grounded(reports.before, figures.value);
  const everything = catalog.value.organisations.find(({ code }) => code === organisation.code) ?? organisation;
  const files: readonly Parsed<unknown>[] = [
    catalog,
    ...(units ? [units] : []),
    figures,
    current,
    ...(before ? [before] : []),
  ];
  const expected = newestVersion(catalog.value)?.id;
  return {
    ...(catalog.value.source === 'own' && { own: true as const }),
    organisation,
    everything,
    book: figures.value,
    ...(organisation.statYears.some((year) => year < current.value.statYear - 1) && { earlier: 'notLoaded' as const }),
    years: {
      current: withParts(current.value, organisation),
      before: before
        ? withParts(before.value, organisationIn(everything, { statYear: before.value.statYear, months: 12 }))
        : null,
    },
    dropped: files.map(({ dropped }) => dropped).filter(isAny),
    doubts: files
      .map(({ dropped: { file }, doubts }) => ({ file, faults: doubts }))
      .concat([current, ...(before ? [before] : [])].map((reports) => strayUnits(reports, everything)))
      .filter(isAny),
    withheld,
    mixed: files.flatMap(({ version, dropped: { file } }) =>
      version !== undefined && expected !== undefined && version !== expected ? [{ file, version, expected }] : [],
    ),
  };
}

const isAny = ({ faults }: Dropped) => faults.length > 0;

/** Units of reports that the catalog does not have: nothing of theirs is shown. */
function strayUnits(
  { value, dropped: { file } }: Parsed<ReportTable>,
  { units }: Pick<Organisation, 'units'>,
): Dropped {
  const codes = new Set(units.map(({ code }) => code));
  const stray = value.units.filter((unit) => !codes.has(unit));
  return { file, faults: stray.map((id) => ({ at: 'rows.unit', problem: { kind: 'noSuch', what: 'unit', id } })) };
}

/** The dataset of what has been read already; undefined where a file of it has not. For the build, which has no hooks. */
export function loadedDataset(
  client: QueryClient,
  source: DataSource,
  organisation: CatalogOrganisation,
  statYear: number,
): Dataset | undefined {
  const { code, statYears } = organisation;
  const whole = client.getQueryData(catalogQuery(source).queryKey);
  const units = organisation.unitsAt && client.getQueryData(unitsQuery(source, code).queryKey);
  const catalog = whole && units ? openedCatalog(whole, code, units) : whole;
  const figures = client.getQueryData(figuresQuery(source, code).queryKey);
  const current = client.getQueryData(reportsQuery(source, code, statYear).queryKey);
  const before = statYears.includes(statYear - 1)
    ? client.getQueryData(reportsQuery(source, code, statYear - 1).queryKey)
    : undefined;
  return catalog && figures && current && datasetOf(organisation, { catalog, units, figures, current, before });
}

/** Loads what there is. Never throws: what could not be had stays as an error in the client, for the page to tell. */
export async function prefetchCatalog(client: QueryClient, source: DataSource): Promise<Catalog | undefined> {
  await client.prefetchQuery(catalogQuery(source));
  return client.getQueryData(catalogQuery(source).queryKey)?.value;
}

/** Loads what a page shows without a choice made, before the prerendered page is brought to life; false if not all came. */
export async function prefetchDefaults(client: QueryClient, source: DataSource): Promise<boolean> {
  const organisation = (await prefetchCatalog(client, source))?.organisations[0];
  if (!organisation) return false;
  const { code, defaultPeriod, statYears, unitsAt } = organisation;
  const years = [defaultPeriod.statYear, defaultPeriod.statYear - 1].filter((year) => statYears.includes(year));
  await Promise.all([
    unitsAt && client.prefetchQuery(unitsQuery(source, code)),
    client.prefetchQuery(figuresQuery(source, code)),
    ...years.map((year) => client.prefetchQuery(reportsQuery(source, code, year))),
  ]);
  return client
    .getQueryCache()
    .getAll()
    .every(({ state }) => state.status === 'success');
}

/** The failure behind an error of a query. */
export function asFailure(error: Error): DataFailure {
  // Anything else is a mistake of ours, for the error boundary to show.
  if (!(error instanceof DataFailure)) throw error;
  return error;
}
