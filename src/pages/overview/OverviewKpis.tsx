import type { CreditShareData } from '../../charts/creditShare/spec.ts';
import type { PromptIndexData } from '../../charts/promptIndex/spec.ts';
import type { Look } from '../../domain/look.ts';
import { verdict } from '../../domain/targets.ts';
import { RichText } from '../../evidence/FigureText.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { wholeName } from '../../i18n/place.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { BulletBar } from '../kit/BulletBar.tsx';
import { CreditKpi } from '../kit/CreditKpi.tsx';
import { Kpi, KpiLine, KpiStrip, RateKpi } from '../kit/Kpi.tsx';

interface Props {
  readonly look: Look;
  readonly index: PromptIndexData | undefined;
  readonly credit: CreditShareData | undefined;
}

/** The four numbers that a leader looks for first; index and bank credit where anybody tells them. */
export function OverviewKpis({ look, index, credit }: Props) {
  const overview = useWords(overviewWords);
  return (
    <KpiStrip label={overview.kpi.strip}>
      <RateKpi basis="cases" look={look} />
      <RateKpi basis="amounts" look={look} />
      {index && <IndexKpi index={index} look={look} />}
      {credit && <CreditKpi credit={credit} />}
    </KpiStrip>
  );
}

function IndexKpi({ index, look }: { readonly index: PromptIndexData; readonly look: Look }) {
  const messages = useMessages();
  const { kpi } = overviewWords(messages);
  const { whole, statistics } = look;
  const [before, after] = index.rows;
  return (
    <Kpi label={kpi.index} main={after.value}>
      <BulletBar reading={after.value} mark={before.value.value} />
      <KpiLine sense={verdict(index.change)}>
        <RichText text={kpi.indexChange(index.change, before.value)} />
      </KpiLine>
      <KpiLine>
        {index.rank && index.rankOf && <RichText text={kpi.indexRank(index.rank, index.rankOf)} />}
        {!whole && ` (${kpi.unfiltered(wholeName(statistics.organisation, messages))})`}
      </KpiLine>
    </Kpi>
  );
}
