import { type ReactNode, useMemo, useState } from 'react';
import { creditShare } from '../../charts/creditShare/spec.ts';
import { useEvidenceBook } from '../../charts/kit/bookContext.ts';
import { usePageHeadline } from '../../charts/kit/exportContext.ts';
import { restsOn } from '../../charts/kit/restsOn.ts';
import { figuresOf } from '../../charts/kit/spec.ts';
import { monthlyFlow } from '../../charts/monthlyFlow/spec.ts';
import { nationalSeries } from '../../charts/nationalSeries/spec.ts';
import { hasNation, nationComparison } from '../../charts/nationComparison/spec.ts';
import { paceHeatmap } from '../../charts/paceHeatmap/spec.ts';
import { promptIndex } from '../../charts/promptIndex/spec.ts';
import { unitQuadrant } from '../../charts/unitQuadrant/spec.ts';
import { unitRanking } from '../../charts/unitRanking/spec.ts';
import { unitStanding } from '../../charts/unitStanding/spec.ts';
import { yearPath } from '../../charts/yearPath/spec.ts';
import type { CatalogOrganisation } from '../../data/catalog/schema.ts';
import type { Dataset } from '../../data/dataset.ts';
import { gapTo, headlineOf, yardstickOf } from '../../domain/findings.ts';
import { endOf, isWholeYear, startOf } from '../../domain/period.ts';
import { filesWords } from '../../i18n/filesWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ViewState } from '../../url/useView.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { creditShareData } from '../kit/creditShareData.ts';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { monthlyFlowData } from '../kit/monthlyFlowData.ts';
import {
  nationalSeriesData,
  nationComparisonData,
  promptIndexData,
  unitStandingData,
} from '../kit/overviewChartData.ts';
import { placeName, scopeOf } from '../kit/scope.ts';
import { unitStandings } from '../kit/unitStandings.ts';
import { paceHeatmapData, unitQuadrantData, unitRankingData } from '../kit/unitsChartData.ts';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { yearPathData } from '../kit/yearPathData.ts';
import { plainText } from './plainText.ts';
import { ReportChart } from './ReportChart.tsx';
import styles from './ReportPage.module.css';
import { ReportResults } from './ReportResults.tsx';
import { ReportSources } from './ReportSources.tsx';

interface Props {
  readonly organisation: CatalogOrganisation;
  readonly state: ViewState;
}

/** The view chosen as a report on A4 paper: findings, charts with their tables, sources and caveats. */
export function ReportPage({ organisation, state }: Props) {
  return (
    <DatasetGate organisation={organisation} state={state} skeleton={<ChartsSkeleton />}>
      {(dataset) => <Report dataset={dataset} state={state} />}
    </DatasetGate>
  );
}

/** Columns that fit beside a drawing on a landscape page; a wider table stands below it. */
const besideAtMost = 7;

type Orientation = 'portrait' | 'landscape';

function Report({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const { overview, format, language } = messages;
  const words = filesWords(messages).report;
  const { sources } = useEvidenceBook();
  const [orientation, setOrientation] = useState<Orientation>('portrait');
  const { view } = state;
  const scope = useMemo(() => scopeOf(dataset, view), [dataset, view]);
  const place = placeName(scope, dataset, messages);
  const charts = useMemo(() => chartsOf(dataset, view, messages), [dataset, view, messages]);
  const yardstick = yardstickOf(view.comparison, view.period);
  const whose = scope.whole ? null : place;
  const headline = overview.headline(headlineOf(scope.standings, yardstick), whose, view.period);
  usePageHeadline(headline);
  const announcement = useAnnouncement(headline, view);
  const { cases, amounts } = scope.standings;
  const lead = overview.lead(
    whose,
    { cases: cases.completed, amounts: amounts.completed },
    { cases: gapTo(cases, yardstick), amounts: gapTo(amounts, yardstick) },
    yardstick,
  );
  return (
    <>
      <p role="status" className="visuallyHidden">
        {announcement}
      </p>
      <div className={styles.tools}>
        <p>{words.intro}</p>
        <Segmented
          label={words.orientation}
          options={words.orientations}
          value={orientation}
          onChange={setOrientation}
        />
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={styles.desk} tabIndex={0} aria-label={words.title}>
        <article className={styles.sheet} data-orientation={orientation} data-paper>
          <header className={styles.head}>
            <p>{dataset.organisation.name[language]}</p>
            <h1>{headline}</h1>
            <p>{plainText(lead, messages)}</p>
            <p>
              {overview.scope.dates(
                view.period.statYear,
                format.date(startOf(view.period)),
                format.date(endOf(view.period)),
              )}{' '}
              {scope.reported.cases && scope.reported.amounts
                ? overview.scope.reported
                : overview.scope.illustrative(scope.whole ? overview.scope.whole : place, messages.period(view.period))}
            </p>
          </header>
          <ReportResults scope={scope} yardstick={yardstick} />
          <section className={styles.findings}>
            <h2>{words.findings}</h2>
            <ul>
              {charts.map(({ title, id, table }) => (
                <li key={id}>{words.finding(title, restsOn(figuresOf(table), sources).kind)}</li>
              ))}
            </ul>
          </section>
          {charts.map(({ id, chart, table }) => (
            <div key={id} className={styles.chart} data-beside={table.columns.length <= besideAtMost}>
              {chart}
            </div>
          ))}
          <ReportSources tables={charts.map(({ table }) => table)} />
        </article>
      </section>
    </>
  );
}

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly table: ReturnType<typeof unitStanding.table>;
  readonly chart: ReactNode;
}

/** The charts of the report in the order in which a leader reads: the province, the year, then unit by unit. */
function chartsOf(
  dataset: Dataset,
  view: ViewState['view'],
  messages: ReturnType<typeof useMessages>,
): readonly Chapter[] {
  const scope = scopeOf(dataset, view);
  const standings = unitStandings(dataset, view, messages);
  const codes = standings.map(({ unit }) => unit);
  const nation = nationComparisonData(dataset, view, scope, messages);
  const index = promptIndexData(dataset.book);
  const { withheld, absent } = messages.charts.nationComparison;
  const chapter = <Data,>(
    spec: Parameters<typeof ReportChart<Data>>[0]['spec'],
    data: Data,
    instead?: ReactNode,
  ): Chapter => ({
    id: spec.id,
    title: spec.title(data, messages),
    table: spec.table(data, messages),
    chart: <ReportChart spec={spec} data={data} withheld={instead} />,
  });
  return [
    chapter(nationComparison, nation, hasNation(nation) ? undefined : isWholeYear(view.period) ? absent : withheld),
    chapter(creditShare, creditShareData(dataset, view, scope, messages)),
    ...(index ? [chapter(promptIndex, index)] : []),
    chapter(unitStanding, unitStandingData(dataset, view, scope, messages)),
    chapter(yearPath, yearPathData(dataset, view, scope, messages)),
    chapter(monthlyFlow, monthlyFlowData(dataset, view, codes, placeName(scope, dataset, messages))),
    chapter(unitQuadrant, unitQuadrantData(view, standings)),
    chapter(unitRanking, unitRankingData(dataset, view, standings)),
    chapter(paceHeatmap, paceHeatmapData(dataset, view, standings)),
    chapter(nationalSeries, nationalSeriesData(dataset, view.basis, messages)),
  ];
}
