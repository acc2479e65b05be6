import { useMemo } from 'react';
import { creditShare } from '../../charts/creditShare/spec.ts';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import { nationalSeries } from '../../charts/nationalSeries/spec.ts';
import { hasNation, nationComparison } from '../../charts/nationComparison/spec.ts';
import { promptIndex } from '../../charts/promptIndex/spec.ts';
import { unitStanding } from '../../charts/unitStanding/spec.ts';
import { yearPath } from '../../charts/yearPath/spec.ts';
import type { CatalogOrganisation } from '../../data/catalog/schema.ts';
import type { Dataset } from '../../data/dataset.ts';
import { gapTo, headlineOf, yardstickOf } from '../../domain/findings.ts';
import { isWholeYear } from '../../domain/period.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import { creditShareData } from '../kit/creditShareData.ts';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { DroppedRows } from '../kit/DroppedRows.tsx';
import {
  nationalSeriesData,
  nationComparisonData,
  promptIndexData,
  unitStandingData,
} from '../kit/overviewChartData.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { placeName, scopeOf } from '../kit/scope.ts';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { yearPathData } from '../kit/yearPathData.ts';
import { AttentionCard } from './AttentionCard.tsx';
import { FactsCard } from './FactsCard.tsx';
import { OverviewKpis } from './OverviewKpis.tsx';
import styles from './OverviewPage.module.css';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { ScopeNote } from './ScopeNote.tsx';

interface Props {
  readonly organisation: CatalogOrganisation;
  readonly state: ViewState;
}

/** The answer in one page: at target or not, by how much, where not, compared with whom. */
export function OverviewPage({ organisation, state }: Props) {
  return (
    <DatasetGate organisation={organisation} state={state} skeleton={<OverviewSkeleton />}>
      {(dataset) => <Overview dataset={dataset} state={state} />}
    </DatasetGate>
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
      <DroppedRows dropped={dataset.dropped} />
      <PageHead
        headline={overview.headline(headlineOf(scope.standings, yardstick), scope.whole ? null : place, view.period)}
        lead={overview.lead(
          scope.whole ? null : place,
          { cases: cases.completed, amounts: amounts.completed },
          { cases: gapTo(cases, yardstick), amounts: gapTo(amounts, yardstick) },
          yardstick,
        )}
        announcement={announcement}
      >
        <ScopeNote scope={scope} period={view.period} />
      </PageHead>
      <OverviewKpis scope={scope} yardstick={yardstick} index={index} credit={data.creditShare} />
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
