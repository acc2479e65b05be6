import type { CreditShareData } from '../../charts/creditShare/spec.ts';
import type { PromptIndexData } from '../../charts/promptIndex/spec.ts';
import type { Look } from '../../domain/look.ts';
import { verdict } from '../../domain/targets.ts';
import { RichText } from '../../evidence/FigureText.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { BulletBar } from '../kit/BulletBar.tsx';
import { CreditKpi } from '../kit/CreditKpi.tsx';
import { Kpi, KpiLine, KpiStrip, RateKpi } from '../kit/Kpi.tsx';

interface Props {
  readonly look: Look;
  readonly index: PromptIndexData | undefined;
  readonly credit: CreditShareData;
}

/** The four numbers that a leader looks for first. */
export function OverviewKpis({ look: { standings, yardstick, whole }, index, credit }: Props) {
  const overview = useWords(overviewWords);
  return (
    <KpiStrip label={overview.kpi.strip}>
      <RateKpi basis="cases" standing={standings.cases} yardstick={yardstick} />
      <RateKpi basis="amounts" standing={standings.amounts} yardstick={yardstick} />
      {index && <IndexKpi index={index} whole={whole} />}
      <CreditKpi credit={credit} />
    </KpiStrip>
  );
}

function IndexKpi({ index, whole }: { readonly index: PromptIndexData; readonly whole: boolean }) {
  const overview = useWords(overviewWords);
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
