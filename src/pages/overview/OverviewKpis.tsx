import type { CreditShareData } from '../../charts/creditShare/spec.ts';
import { RichText } from '../../charts/kit/FigureText.tsx';
import type { PromptIndexData } from '../../charts/promptIndex/spec.ts';
import type { Yardstick } from '../../domain/findings.ts';
import { verdict } from '../../domain/targets.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { BulletBar } from '../kit/BulletBar.tsx';
import { CreditKpi } from '../kit/CreditKpi.tsx';
import { Kpi, KpiLine, KpiStrip, RateKpi } from '../kit/Kpi.tsx';
import type { Scope } from '../kit/scope.ts';

interface Props {
  readonly scope: Scope;
  readonly yardstick: Yardstick;
  readonly index: PromptIndexData | undefined;
  readonly credit: CreditShareData;
}

/** The four numbers that a leader looks for first. */
export function OverviewKpis({ scope, yardstick, index, credit }: Props) {
  const { overview } = useMessages();
  return (
    <KpiStrip label={overview.kpi.strip}>
      <RateKpi basis="cases" standing={scope.standings.cases} yardstick={yardstick} />
      <RateKpi basis="amounts" standing={scope.standings.amounts} yardstick={yardstick} />
      {index && <IndexKpi index={index} whole={scope.whole} />}
      <CreditKpi credit={credit} />
    </KpiStrip>
  );
}

function IndexKpi({ index, whole }: { readonly index: PromptIndexData; readonly whole: boolean }) {
  const { overview } = useMessages();
  const { kpi } = overview;
  const [before, after] = index.rows;
  return (
    <Kpi label={kpi.index} main={after.value}>
      <BulletBar reading={after.value} mark={before.value.value} />
      <KpiLine sense={verdict(index.change)}>
        <RichText text={kpi.indexChange(index.change, before.value)} />
      </KpiLine>
      <KpiLine>
        {index.rank && index.rankOf && <RichText text={kpi.indexRank(index.rank, index.rankOf)} />}
        {!whole && ` (${kpi.provinceOnly})`}
      </KpiLine>
    </Kpi>
  );
}
