import type { CreditShareData } from '../../charts/creditShare/spec.ts';
import { RichText } from '../../charts/kit/FigureText.tsx';
import { isFigure } from '../../domain/figure.ts';
import type { Rich } from '../../i18n/rich.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { BulletBar } from './BulletBar.tsx';
import { Kpi, KpiLine } from './Kpi.tsx';

/** Bank-credit cases completed, with the money in them and its share. */
export function CreditKpi({ credit }: { readonly credit: CreditShareData }) {
  const { overview } = useMessages();
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
