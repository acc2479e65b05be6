import { useMemo } from 'react';
import { creditShare } from '../../charts/creditShare/spec.ts';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import { RichText } from '../../charts/kit/FigureText.tsx';
import { nationalSeries } from '../../charts/nationalSeries/spec.ts';
import { hasNation, nationComparison } from '../../charts/nationComparison/spec.ts';
import { promptIndex } from '../../charts/promptIndex/spec.ts';
import { unitStanding } from '../../charts/unitStanding/spec.ts';
import { yearPath } from '../../charts/yearPath/spec.ts';
import type { CatalogOrganisation } from '../../data/catalog/schema.ts';
import { type Dataset, useDataset } from '../../data/dataset.ts';
import { gapTo, headlineOf, yardstickOf } from '../../domain/findings.ts';
import { isWholeYear, type Period } from '../../domain/period.ts';
import { hasReport, latestMonths } from '../../domain/reports.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import { DroppedRows } from '../kit/DroppedRows.tsx';
import { FailureCard } from '../kit/FailureCard.tsx';
import { AttentionCard } from './AttentionCard.tsx';
import {
  creditShareData,
  nationalSeriesData,
  nationComparisonData,
  placeName,
  promptIndexData,
  unitStandingData,
  yearPathData,
} from './chartData.ts';
import { FactsCard } from './FactsCard.tsx';
import { KpiStrip } from './KpiStrip.tsx';
import styles from './OverviewPage.module.css';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { ScopeNote } from './ScopeNote.tsx';
import { scopeOf } from './scope.ts';
import { useAnnouncement } from './useAnnouncement.ts';

interface Props {
  readonly organisation: CatalogOrganisation;
  readonly state: ViewState;
}

/** The answer in one page: at target or not, by how much, where not, compared with whom. */
export function OverviewPage({ organisation, state }: Props) {
  const dataset = useDataset(organisation, state.view.period.statYear);
  if (dataset.status === 'failed') return <FailureCard failure={dataset.failure} retry={dataset.retry} />;
  if (dataset.status === 'loading') return <OverviewSkeleton />;
  const { period, units } = state.view;
  if (units.length === 0) return <NoUnits onAll={() => state.change({ units: 'all' })} />;
  const { current } = dataset.value.years;
  if (!hasReport(current, period.months))
    return <NoReport period={period} latest={latestMonths(current)} state={state} />;
  return <Overview dataset={dataset.value} state={state} />;
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

function Overview({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const { view } = state;
  const { overview } = messages;
  const scope = useMemo(() => scopeOf(dataset, view), [dataset, view]);
  const data = useMemo(
    () => ({
      nationComparison: nationComparisonData(dataset, view, scope, messages),
      creditShare: creditShareData(dataset, view, scope, messages),
      unitStanding: unitStandingData(dataset, view, scope, messages),
      yearPath: yearPathData(dataset, view, scope, messages),
    }),
    [dataset, view, scope, messages],
  );
  // Neither follows the choice of units or period: kept apart so that their drawings are left alone.
  const index = useMemo(() => promptIndexData(dataset.book), [dataset]);
  const series = useMemo(() => nationalSeriesData(dataset, view.basis, messages), [dataset, view.basis, messages]);
  const place = placeName(scope, dataset, messages);
  const announcement = useAnnouncement(
    overview.announce(
      scope.whole ? overview.scope.whole : place,
      messages.period(view.period),
      view.basis,
      scope.standings[view.basis].rate,
    ),
    view,
  );
  const yardstick = yardstickOf(view.comparison, view.period);
  const { cases, amounts } = scope.standings;
  const { withheld, absent } = messages.charts.nationComparison;
  return (
    <>
      <p role="status" className="visuallyHidden">
        {announcement}
      </p>
      <DroppedRows dropped={dataset.dropped} />
      <header className={styles.head}>
        <h1>{overview.headline(headlineOf(scope.standings, yardstick), scope.whole ? null : place, view.period)}</h1>
        <div className={styles.lead}>
          <RichText
            text={overview.lead(
              scope.whole ? null : place,
              { cases: cases.completed, amounts: amounts.completed },
              { cases: gapTo(cases, yardstick), amounts: gapTo(amounts, yardstick) },
              yardstick,
            )}
          />
        </div>
        <ScopeNote scope={scope} period={view.period} />
      </header>
      <KpiStrip scope={scope} yardstick={yardstick} index={index} credit={data.creditShare} />
      <div className={styles.grid}>
        <div className={styles.trio}>
          <ChartFrame
            spec={nationComparison}
            data={data.nationComparison}
            withheld={hasNation(data.nationComparison) ? undefined : isWholeYear(view.period) ? absent : withheld}
          />
          <ChartFrame spec={creditShare} data={data.creditShare} />
          {index && <ChartFrame spec={promptIndex} data={index} />}
        </div>
        <ChartFrame spec={unitStanding} data={data.unitStanding} className={styles.half} />
        <ChartFrame spec={yearPath} data={data.yearPath} className={styles.half} />
        <ChartFrame spec={nationalSeries} data={series} className={styles.wide} />
        <div className={styles.side}>
          <AttentionCard dataset={dataset} view={view} scope={scope} yardstick={yardstick} />
          <FactsCard book={dataset.book} />
        </div>
      </div>
    </>
  );
}
