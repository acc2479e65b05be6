import { useMemo } from 'react';
import { creditShare } from '../../charts/creditShare/spec.ts';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import { monthlyFlow } from '../../charts/monthlyFlow/spec.ts';
import { barsOf, unitChain } from '../../charts/unitChain/spec.ts';
import { unitComparison } from '../../charts/unitComparison/spec.ts';
import { yearPath } from '../../charts/yearPath/spec.ts';
import type { CatalogOrganisation } from '../../data/catalog/schema.ts';
import type { Dataset } from '../../data/dataset.ts';
import { gapTo, headlineOf, yardstickOf } from '../../domain/findings.ts';
import { type Fate, fateOf, type OrgUnit, validityIn } from '../../domain/organisation.ts';
import { useUnitsWords } from '../../i18n/unitsWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import type { View } from '../../url/view.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { CreditKpi } from '../kit/CreditKpi.tsx';
import { creditShareData } from '../kit/creditShareData.ts';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { DroppedRows } from '../kit/DroppedRows.tsx';
import { IllustrativeNote } from '../kit/IllustrativeNote.tsx';
import { KpiStrip, RateKpi } from '../kit/Kpi.tsx';
import { monthlyFlowData } from '../kit/monthlyFlowData.ts';
import grid from '../kit/PageGrid.module.css';
import { PageHead } from '../kit/PageHead.tsx';
import { scopeOf } from '../kit/scope.ts';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { yearPathData } from '../kit/yearPathData.ts';
import { FateNote } from './FateNote.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NoSuchUnit, UnitWithoutReport } from './UnitAbsent.tsx';
import styles from './UnitPage.module.css';
import { unitChainData, unitComparisonData } from './unitData.ts';

interface Props {
  readonly organisation: CatalogOrganisation;
  readonly everything: CatalogOrganisation;
  readonly state: ViewState;
  readonly unit: string;
}

/** One unit: at target or not, beside whom, and the way of its work through the year. */
export function UnitPage({ organisation, everything, state, unit }: Props) {
  const fate = fateOf(everything, unit);
  const own = useMemo((): ViewState => ({ ...state, view: { ...state.view, units: [unit] } }), [state, unit]);
  if (!fate) return <NoSuchUnit code={unit} search={state.search} />;
  if (validityIn(fate.unit, state.view.period) !== 'valid')
    return <FateNote fate={fate} period={state.view.period} search={state.search} absent />;
  return (
    <DatasetGate organisation={organisation} state={own} skeleton={<ChartsSkeleton />}>
      {(dataset) => <Unit dataset={dataset} fate={fate} view={own.view} search={state.search} />}
    </DatasetGate>
  );
}

interface UnitProps {
  readonly dataset: Dataset;
  readonly fate: Fate;
  /** The reader's view, of this unit alone. */
  readonly view: View;
  readonly search: string;
}

function Unit({ dataset, fate, view, search }: UnitProps) {
  const messages = useMessages();
  const { overview, language } = messages;
  const words = useUnitsWords();
  const { unit } = fate;
  const name = unit.shortName[language];
  const scope = useMemo(() => scopeOf(dataset, view), [dataset, view]);
  const data = useMemo(
    () => ({
      comparison: unitComparisonData(dataset, view, scope, name),
      path: yearPathData(dataset, view, scope, messages),
      chain: unitChainData(dataset, view, unit.code, name),
      flow: monthlyFlowData(dataset, view, [unit.code], name),
      credit: creditShareData(dataset, view, scope, messages),
    }),
    [dataset, view, scope, messages, unit.code, name],
  );
  const yardstick = yardstickOf(view.comparison, view.period);
  const { cases, amounts } = scope.standings;
  const announcement = useAnnouncement(
    overview.announce(name, messages.period(view.period), view.basis, scope.standings[view.basis].rate),
    view,
  );
  const neighbours = <Neighbours units={dataset.organisation.units} unit={unit as OrgUnit} search={search} />;
  if (cases.rate === 'notReported' && amounts.rate === 'notReported')
    return <UnitWithoutReport unit={unit} period={view.period} above={neighbours} />;
  return (
    <>
      <DroppedRows dropped={dataset.dropped} />
      <PageHead
        above={neighbours}
        headline={overview.headline(headlineOf(scope.standings, yardstick), name, view.period)}
        lead={overview.lead(
          unit.name[language],
          { cases: cases.completed, amounts: amounts.completed },
          { cases: gapTo(cases, yardstick), amounts: gapTo(amounts, yardstick) },
          yardstick,
        )}
        announcement={announcement}
      >
        <IllustrativeNote table={dataset.years.current} period={view.period} />
        <FateNote fate={fate} period={view.period} search={search} />
      </PageHead>
      <KpiStrip label={words.unit.rates}>
        <RateKpi basis="cases" standing={cases} yardstick={yardstick} />
        <RateKpi basis="amounts" standing={amounts} yardstick={yardstick} />
        <CreditKpi credit={data.credit} />
      </KpiStrip>
      <div className={`${grid.grid} ${styles.charts}`}>
        <ChartFrame spec={unitComparison} data={data.comparison} className={grid.half} />
        <ChartFrame spec={yearPath} data={data.path} className={grid.half} />
        <ChartFrame
          spec={unitChain}
          data={data.chain}
          withheld={barsOf(data.chain) ? undefined : words.chain.broken}
          className={grid.half}
        />
        <ChartFrame spec={monthlyFlow} data={data.flow} className={grid.half} />
        <ChartFrame spec={creditShare} data={data.credit} className={grid.full} />
      </div>
    </>
  );
}
