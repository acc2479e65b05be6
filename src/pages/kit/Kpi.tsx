import type { ReactNode } from 'react';
import { benchmarksOf } from '../../domain/benchmarks.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { type Basis, bases } from '../../domain/measures.ts';
import { eligibilityRate, shortfallOf } from '../../domain/shortfall.ts';
import { referenceOf, verdictOn } from '../../domain/yardstick.ts';
import { FigureButton } from '../../evidence/FigureButton.tsx';
import { RichText } from '../../evidence/FigureText.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { RovingGroup } from '../../ui/RovingGroup.tsx';
import { Bullet } from './bullet/Bullet.tsx';
import styles from './Kpi.module.css';

/** The two completion rates, side by side. */
export function RateKpis({ look }: { readonly look: Look }) {
  const { kpi } = useWords(overviewWords);
  return (
    <section className={styles.rates} aria-label={kpi.strip} id="key-figures">
      {bases.map((basis) => (
        <RateKpi key={basis} basis={basis} look={look} />
      ))}
    </section>
  );
}

interface RateProps {
  readonly basis: Basis;
  readonly look: Look;
}

/** A completion rate with its distance from the yardstick, beside all it can be held against, and the counts it is made of. */
function RateKpi({ basis, look }: RateProps) {
  const { kpi } = useWords(overviewWords);
  const { yardstick, statistics, codes: units } = look;
  const { months } = look.selection.period;
  const standing = look.standings[basis];
  const verdict = verdictOn(standing, yardstick);
  // How many cases a pace or another year asks for nobody was ever told.
  const short = yardstick === 'target' ? shortfallOf(standing, referenceOf(standing, yardstick)) : undefined;
  return (
    <RovingGroup className={styles.rate}>
      <h2>{kpi.rate[basis]}</h2>
      <div className={styles.line}>
        <KeyNumber reading={standing.rate} />
        <div className={styles.gap} data-sense={verdict ?? undefined}>
          <RichText text={kpi.gap(standing, yardstick)} />
        </div>
      </div>
      <Bullet
        rate={standing.rate}
        benchmarks={benchmarksOf(look, basis)}
        verdict={verdict}
        whole={statistics.organisation.kind}
      />
      <div className={styles.base}>
        <RichText text={kpi.base(standing.completed, standing.eligible)} />
        {'; '}
        <RichText text={kpi.eligibility(eligibilityRate(statistics.years.current, { basis, units, months }))} />
        {short && (
          <>
            {'; '}
            <RichText text={kpi.short(short)} />
          </>
        )}
      </div>
    </RovingGroup>
  );
}

/** A number in the size of what a page is about, or the words for its absence. */
function KeyNumber({ reading }: { readonly reading: Reading }): ReactNode {
  const { format, missing } = useMessages();
  if (!isFigure(reading)) return <p className={styles.missing}>{missing[reading]}</p>;
  const { qualifier, number, unit } = format.parts(reading);
  return (
    <span className={styles.number} data-kind={reading.provenance.kind}>
      <FigureButton figure={reading}>
        {qualifier && <small>{qualifier} </small>}
        <strong>{number}</strong>
        <small>{unit === '%' ? '%' : ` ${unit}`}</small>
      </FigureButton>
    </span>
  );
}
