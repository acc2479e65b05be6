import { useMemo } from 'react';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import { monthlyFlow } from '../../charts/monthlyFlow/spec.ts';
import { paceHeatmap } from '../../charts/paceHeatmap/spec.ts';
import { unitPaths } from '../../charts/unitPaths/spec.ts';
import { unitQuadrant } from '../../charts/unitQuadrant/spec.ts';
import { unitRanking } from '../../charts/unitRanking/spec.ts';
import type { CatalogOrganisation } from '../../data/catalog/schema.ts';
import type { Dataset } from '../../data/dataset.ts';
import { yardstickOf } from '../../domain/findings.ts';
import { completionRate } from '../../domain/reports.ts';
import { missesFinding } from '../../domain/unitFindings.ts';
import { useUnitsWords } from '../../i18n/unitsWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { DroppedRows } from '../kit/DroppedRows.tsx';
import { IllustrativeNote } from '../kit/IllustrativeNote.tsx';
import { monthlyFlowData } from '../kit/monthlyFlowData.ts';
import grid from '../kit/PageGrid.module.css';
import { PageHead } from '../kit/PageHead.tsx';
import { placeOf } from '../kit/scope.ts';
import { UnitLinksProvider } from '../kit/UnitLinksProvider.tsx';
import { gapsOf, unitStandings } from '../kit/unitStandings.ts';
import { paceHeatmapData, unitPathsData, unitQuadrantData, unitRankingData } from '../kit/unitsChartData.ts';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { UnitTable } from './UnitTable.tsx';

interface Props {
  readonly organisation: CatalogOrganisation;
  readonly state: ViewState;
}

/** The units side by side: who misses what, who is behind since when, and all their numbers. */
export function UnitsPage({ organisation, state }: Props) {
  return (
    <DatasetGate organisation={organisation} state={state} skeleton={<ChartsSkeleton />}>
      {(dataset) => (
        <UnitLinksProvider search={state.search}>
          <Units dataset={dataset} state={state} />
        </UnitLinksProvider>
      )}
    </DatasetGate>
  );
}

function Units({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const words = useUnitsWords();
  const { view } = state;
  const { period, units, basis, comparison } = view;
  const yardstick = yardstickOf(comparison, period);
  // Each part is computed anew only for the choices that it follows: of a nation that is worth the while.
  const standings = useMemo(
    () => unitStandings(dataset, { period, units }, messages),
    [dataset, period, units, messages],
  );
  const codes = useMemo(() => standings.map(({ unit }) => unit), [standings]);
  const quadrant = useMemo(() => unitQuadrantData({ period, comparison }, standings), [period, comparison, standings]);
  const data = useMemo(() => {
    const measured = { period, basis };
    return {
      ranking: unitRankingData(dataset, measured, standings),
      heatmap: paceHeatmapData(dataset, measured, standings),
      paths: unitPathsData(dataset, measured, standings),
      flow: monthlyFlowData(dataset, measured, codes, placeOf(dataset, { units }, messages)),
    };
  }, [dataset, period, basis, units, standings, codes, messages]);
  const rate = (basis: 'cases' | 'amounts') =>
    completionRate(dataset.years.current, basis, codes, view.period.months).rate;
  const finding = missesFinding(standings.map((of) => ({ name: of.name, gaps: gapsOf(of, yardstick) })));
  const headline = words.headline(finding, yardstick, view.period);
  const announcement = useAnnouncement(words.announce(standings.length, view.period, headline), view);
  const missing = standings.filter(({ standings: of }) => of[view.basis].rate === 'notReported');
  return (
    <>
      <DroppedRows dropped={dataset.dropped} />
      <PageHead
        headline={headline}
        lead={words.lead(standings.length, { cases: rate('cases'), amounts: rate('amounts') })}
        announcement={announcement}
      >
        <IllustrativeNote table={dataset.years.current} period={view.period}>
          {missing.length > 0 &&
            words.missing(
              missing.length <= 3 ? messages.list(missing.map(({ name }) => name)) : messages.units(missing.length),
            )}
        </IllustrativeNote>
      </PageHead>
      <div className={grid.grid}>
        <ChartFrame spec={unitQuadrant} data={quadrant} className={grid.half} />
        <ChartFrame spec={unitRanking} data={data.ranking} className={grid.half} />
        <ChartFrame spec={paceHeatmap} data={data.heatmap} className={grid.half} />
        <ChartFrame spec={monthlyFlow} data={data.flow} className={grid.half} />
        <ChartFrame spec={unitPaths} data={data.paths} className={grid.full} />
        <UnitTable dataset={dataset} period={period} yardstick={yardstick} standings={standings} />
      </div>
    </>
  );
}
