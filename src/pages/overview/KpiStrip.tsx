import type { ReactNode } from 'react';
import type { CreditShareData } from '../../charts/creditShare/spec.ts';
import { EvidenceMark, RichText } from '../../charts/kit/FigureText.tsx';
import type { PromptIndexData } from '../../charts/promptIndex/spec.ts';
import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import { gapTo, referenceOf, type Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { type Verdict, verdict } from '../../domain/targets.ts';
import type { Rich } from '../../i18n/rich.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { BulletBar } from './BulletBar.tsx';
import styles from './KpiStrip.module.css';
import type { Scope } from './scope.ts';

interface Props {
  readonly scope: Scope;
  readonly yardstick: Yardstick;
  readonly index: PromptIndexData | undefined;
  readonly credit: CreditShareData;
}

/** The four numbers that a leader looks for first. */
export function KpiStrip({ scope, yardstick, index, credit }: Props) {
  const { overview } = useMessages();
  return (
    <section className={styles.strip} aria-label={overview.kpi.strip}>
      <RateKpi basis="cases" scope={scope} yardstick={yardstick} />
      <RateKpi basis="amounts" scope={scope} yardstick={yardstick} />
      {index && <IndexKpi index={index} whole={scope.whole} />}
      <CreditKpi credit={credit} />
    </section>
  );
}

function RateKpi({ basis, scope, yardstick }: { readonly basis: Basis } & Pick<Props, 'scope' | 'yardstick'>) {
  const { overview } = useMessages();
  const { kpi } = overview;
  const standing = scope.standings[basis];
  const gap = gapTo(standing, yardstick);
  const reference = referenceOf(standing, yardstick);
  return (
    <Kpi label={kpi.rate[basis]} main={standing.rate}>
      <BulletBar reading={standing.rate} mark={numberOf(reference)} />
      <Line sense={isFigure(gap) ? verdict(gap) : undefined}>
        <RichText text={kpi.gap(gap, yardstick)} />
      </Line>
      {isFigure(reference) && (
        <Line>
          <RichText text={kpi.reference(reference, yardstick)} />
        </Line>
      )}
      <Line>
        <RichText text={kpi.base(standing.completed, standing.eligible)} />
      </Line>
    </Kpi>
  );
}

function IndexKpi({ index, whole }: { readonly index: PromptIndexData; readonly whole: boolean }) {
  const { overview } = useMessages();
  const { kpi } = overview;
  const [before, after] = index.rows;
  return (
    <Kpi label={kpi.index} main={after.value}>
      <BulletBar reading={after.value} mark={before.value.value} />
      <Line sense={verdict(index.change)}>
        <RichText text={kpi.indexChange(index.change, before.value)} />
      </Line>
      <Line>
        {index.rank && index.rankOf && <RichText text={kpi.indexRank(index.rank, index.rankOf)} />}
        {!whole && ` (${kpi.provinceOnly})`}
      </Line>
    </Kpi>
  );
}

function CreditKpi({ credit }: Pick<Props, 'credit'>) {
  const { overview } = useMessages();
  const { kpi } = overview;
  const [cases, amounts] = credit.rows;
  const amount: Rich = amounts ? kpi.creditMoney(amounts.part) : [];
  return (
    <Kpi label={kpi.credit} main={cases?.part ?? 'notReported'}>
      <BulletBar reading={amounts?.share ?? 'notReported'} mark={null} />
      <Line>
        <RichText text={amount} />
      </Line>
      {amounts && isFigure(amounts.share) && (
        <Line>
          <RichText text={kpi.creditShare(amounts.share)} />
        </Line>
      )}
    </Kpi>
  );
}

interface KpiProps {
  readonly label: string;
  readonly main: Reading;
  readonly children: ReactNode;
}

function Kpi({ label, main, children }: KpiProps) {
  const { format, missing } = useMessages();
  const parts = isFigure(main) ? format.parts(main) : undefined;
  return (
    <div className={styles.kpi}>
      <h2>{label}</h2>
      <div className={styles.value}>
        {parts && isFigure(main) ? (
          <>
            {parts.qualifier && <span>{parts.qualifier} </span>}
            <strong>{parts.number}</strong>
            <span className={parts.unit === '%' ? styles.percent : undefined}>
              {parts.unit === '%' ? '' : ' '}
              {parts.unit}
            </span>
            <EvidenceMark figure={main} />
          </>
        ) : (
          <span className={styles.missing}>{typeof main === 'string' ? missing[main] : ''}</span>
        )}
      </div>
      {children}
    </div>
  );
}

function Line({ sense, children }: { readonly sense?: Verdict | undefined; readonly children: ReactNode }) {
  return (
    <div className={styles.line} data-sense={sense}>
      {sense && <SenseMark sense={sense} />}
      {children}
    </div>
  );
}

/** Above, level or below by shape; the words beside it say the same. */
function SenseMark({ sense }: { readonly sense: Verdict }) {
  const paths: Record<Verdict, string> = { above: 'M5 1l5 8H0z', met: 'M0 4h10v2H0z', below: 'M5 9L0 1h10z' };
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={paths[sense]} fill="currentColor" />
    </svg>
  );
}
