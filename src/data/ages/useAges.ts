import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CatalogOrganisation } from '../catalog/schema.ts';
import type { Dataset, Loading } from '../dataset.ts';
import { DataFailure } from '../failure.ts';
import { agesQuery } from '../queries.ts';
import { useDataSource } from '../source/context.ts';

/**
 * The dataset with its case-level figures, once they have come: asked for only while `wanted`, and only where the catalog has some for
 * the year. A page does not wait for them; where they cannot be had the file is told among those of which something is missing.
 */
export function useAges(
  dataset: Loading<Dataset>,
  organisation: CatalogOrganisation,
  wanted: boolean,
): Loading<Dataset> {
  const source = useDataSource();
  const data = dataset.status === 'ready' ? dataset.value : undefined;
  const statYear = data?.years.current.statYear ?? 0;
  const isThere = wanted && organisation.ages?.includes(statYear) === true;
  const { data: ages, error } = useQuery({ ...agesQuery(source, organisation.code, statYear), enabled: isThere });
  return useMemo((): Loading<Dataset> => {
    if (!data || !isThere) return dataset;
    if (error) {
      // Anything else is a mistake of ours, for the error boundary to show.
      if (!(error instanceof DataFailure)) throw error;
      return { status: 'ready', value: { ...data, agesWithheld: error } };
    }
    if (!ages) return dataset;
    const { value, dropped } = ages;
    const told = dropped.faults.length > 0 ? [...data.dropped, dropped] : data.dropped;
    return { status: 'ready', value: { ...data, ages: value, dropped: told } };
  }, [dataset, data, isThere, ages, error]);
}
