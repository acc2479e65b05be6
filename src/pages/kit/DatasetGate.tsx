import type { ReactNode } from 'react';
import type { CatalogOrganisation } from '../../data/catalog/schema.ts';
import { type Dataset, useDataset } from '../../data/dataset.ts';
import type { Period } from '../../domain/period.ts';
import { hasReport, latestMonths } from '../../domain/reports.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import styles from './DatasetGate.module.css';
import { FailureCard } from './FailureCard.tsx';

interface Props {
  readonly organisation: CatalogOrganisation;
  readonly state: ViewState;
  /** The page's boxes at their final heights while its data are on the way. */
  readonly skeleton: ReactNode;
  readonly children: (dataset: Dataset) => ReactNode;
}

/** Lets a page have its data, or says in its place what is missing and what to do: a file, a choice, or a report. */
export function DatasetGate({ organisation, state, skeleton, children }: Props) {
  const dataset = useDataset(organisation, state.view.period.statYear);
  if (dataset.status === 'failed') return <FailureCard failure={dataset.failure} retry={dataset.retry} />;
  if (dataset.status === 'loading') return skeleton;
  const { period, units } = state.view;
  if (units.length === 0) return <NoUnits onAll={() => state.change({ units: 'all' })} />;
  const { current } = dataset.value.years;
  if (!hasReport(current, period.months))
    return <NoReport period={period} latest={latestMonths(current)} state={state} />;
  return children(dataset.value);
}

interface NoReportProps extends Pick<Props, 'state'> {
  readonly period: Period;
  /** The longest period of the year that has a report, months; 0 for none. */
  readonly latest: number;
}

function NoReport({ period, latest, state }: NoReportProps) {
  const { overview, period: name } = useMessages();
  const { statYear } = period;
  return (
    <section className={styles.none}>
      <h1>{overview.noReport.headline(name(period))}</h1>
      <p>{latest > 0 ? overview.noReport.advice(name({ statYear, months: latest })) : overview.noReport.otherYear}</p>
      {latest > 0 && (
        <button type="button" onClick={() => state.change({ period: { statYear, months: latest } })}>
          {overview.noReport.latest(name({ statYear, months: latest }))}
        </button>
      )}
    </section>
  );
}

function NoUnits({ onAll }: { readonly onAll: () => void }) {
  const { overview } = useMessages();
  return (
    <section className={styles.none}>
      <h1>{overview.noUnits.headline}</h1>
      <p>{overview.noUnits.advice}</p>
      <button type="button" onClick={onAll}>
        {overview.noUnits.all}
      </button>
    </section>
  );
}
