import type { CreditShareData } from '../../charts/creditShare/spec.ts';
import { isFigure } from '../../domain/figure.ts';
import { RichText } from '../../evidence/FigureText.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import type { Rich } from '../../i18n/rich.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { BulletBar } from './BulletBar.tsx';
import { Kpi, KpiLine } from './Kpi.tsx';

/** Bank-credit cases completed, with the money in them and its share. */
export function CreditKpi({ credit }: { readonly credit: CreditShareData }) {
  const overview = useWords(overviewWords);
  const { kpi } = overview;
  const [cases, amounts] = credit.rows;
  const amount: Rich = amounts ? kpi.creditMoney(amounts.part) : [];
  return (
    <Kpi label={kpi.credit} main={cases?.part ?? 'notReported'}>
      <BulletBar reading={amounts?.share ?? 'notReported'} mark={null} />
      <KpiLine>
        <RichText text={amount} />
      </KpiLine>
      {amounts && isFigure(amounts.share) && (
        <KpiLine>
          <RichText text={kpi.creditShare(amounts.share)} />
        </KpiLine>
      )}
    </Kpi>
  );
}
