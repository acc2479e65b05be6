import { Children, type ReactNode } from 'react';
import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import type { Basis } from '../../domain/measures.ts';
import { eligibilityRate, shortfallOf } from '../../domain/shortfall.ts';
import type { Verdict } from '../../domain/targets.ts';
import { referenceOf, verdictOn } from '../../domain/yardstick.ts';
import { EvidenceMark, RichText } from '../../evidence/FigureText.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { BulletBar } from './BulletBar.tsx';
import styles from './Kpi.module.css';

interface StripProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The numbers that a reader of a page looks for first, side by side. */
export function KpiStrip({ label, children }: StripProps) {
  return (
    <section
      id="key-figures"
      className={styles.strip}
      data-count={Children.toArray(children).length}
      aria-label={label}
    >
      {children}
    </section>
  );
}

interface RateProps {
  readonly basis: Basis;
  readonly look: Look;
}

/** A completion rate beside what it is held against, and the two counts it is made of. */
export function RateKpi({ basis, look }: RateProps) {
  const overview = useWords(overviewWords);
  const { kpi } = overview;
  const { yardstick } = look;
  const { months } = look.selection.period;
  const standing = look.standings[basis];
  const reference = referenceOf(standing, yardstick);
  // How many cases a pace or another year asks for nobody was ever told.
  const short = yardstick === 'target' ? shortfallOf(standing, reference) : undefined;
  return (
    <Kpi label={kpi.rate[basis]} main={standing.rate}>
      <BulletBar reading={standing.rate} mark={numberOf(reference)} />
      <KpiLine sense={verdictOn(standing, yardstick)}>
        <RichText text={kpi.gap(standing, yardstick)} />
      </KpiLine>
      {isFigure(reference) && (
        <KpiLine>
          <RichText text={kpi.reference(reference, yardstick)} />
        </KpiLine>
      )}
      <KpiLine>
        <RichText text={kpi.base(standing.completed, standing.eligible)} />
      </KpiLine>
      {short && (
        <KpiLine>
          <RichText text={kpi.short(short)} />
        </KpiLine>
      )}
      <KpiLine>
        <RichText
          text={kpi.eligibility(eligibilityRate(look.statistics.years.current, { basis, units: look.codes, months }))}
        />
      </KpiLine>
    </Kpi>
  );
}

interface KpiProps {
  readonly label: string;
  readonly main: Reading;
  readonly children: ReactNode;
}

/** One number with its name above it and what belongs to it below. */
export function Kpi({ label, main, children }: KpiProps) {
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

/** A line below a number; with a verdict it says by shape whether that is good. */
export function KpiLine({ sense, children }: { readonly sense?: Verdict | null; readonly children: ReactNode }) {
  return (
    <div className={styles.line} data-sense={sense ?? undefined}>
      {sense && <SenseMark sense={sense} />}
      {children}
    </div>
  );
}

/** Above, below or neither by shape; the words beside it say the same. */
function SenseMark({ sense }: { readonly sense: Verdict }) {
  const paths: Partial<Record<Verdict, string>> = { above: 'M5 1l5 8H0z', below: 'M5 9L0 1h10z' };
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={paths[sense] ?? 'M0 4h10v2H0z'} fill="currentColor" />
    </svg>
  );
}
