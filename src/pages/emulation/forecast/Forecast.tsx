import { useMemo, useState } from 'react';
import { mayBeNaive, rows } from '../../../charts/forecast/rows.ts';
import { ChartFrame } from '../../../charts/kit/ChartFrame.tsx';
import { useEarlierYears } from '../../../data/earlierYears.ts';
import { fewestYears } from '../../../domain/forecast/forecast.ts';
import { type Look, lookAt } from '../../../domain/look.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import grid from '../../kit/PageGrid.module.css';
import { forecastCards, naiveCards, tooFewCards } from './cards.ts';
import styles from './Forecast.module.css';
import { forecastPageWords } from './words.ts';

/** The forecast of the year's end. Reports of further years are fetched only when a reader asks for it. Cards of the page's grid. */
export function Forecast({ look }: { readonly look: Look }) {
  return look.statistics.earlier === 'notLoaded' ? <Earlier look={look} /> : <Cards look={look} />;
}

function Earlier({ look }: { readonly look: Look }) {
  const words = useWords(forecastPageWords);
  const { statistics, selection } = look;
  const { statYear } = selection.period;
  const [wanted, want] = useState(false);
  const { years, loading } = useEarlierYears(statistics.organisation.code, statYear, wanted);
  const tables = loading.status === 'ready' ? loading.value : undefined;
  const whole = useMemo(
    () => tables && lookAt({ ...statistics, earlier: tables }, selection),
    [statistics, selection, tables],
  );
  const known = years.length + (statistics.years.before ? 1 : 0);
  const loaded = useMemo(() => lookAt({ ...statistics, earlier: [] }, selection), [statistics, selection]);
  if (whole) return <Cards look={whole} />;
  // Nothing would come of fetching them.
  if (known < fewestYears) return <Cards look={loaded} known={known} />;
  return (
    <section className={`${styles.card} ${grid.full}`} aria-labelledby="forecast-title" id="forecast">
      <h2 id="forecast-title">{words.title}</h2>
      {!wanted && <p>{words.ask(years.length)}</p>}
      {wanted && <p role="status">{loading.status === 'failed' ? words.failed : words.loading}</p>}
      <Controls>
        {!wanted && (
          <button type="button" className={styles.button} onClick={() => want(true)}>
            {words.load}
          </button>
        )}
        {wanted && loading.status === 'failed' && (
          <button type="button" className={styles.button} onClick={loading.retry}>
            {words.retry}
          </button>
        )}
      </Controls>
    </section>
  );
}

interface CardsProps {
  readonly look: Look;
  /** How many earlier years there are, where they are too few to be fetched. */
  readonly known?: number;
}

function Cards({ look, known }: CardsProps) {
  const messages = useMessages();
  const words = useWords(forecastPageWords);
  const [naive, showNaive] = useState(false);
  const forecast = useMemo(() => rows(look, messages)?.forecast, [look, messages]);
  const isOffered = forecast !== undefined && mayBeNaive(forecast);
  const cards = useMemo(() => {
    if (naive && isOffered) return naiveCards(look, messages);
    return known === undefined ? forecastCards(look, messages) : tooFewCards(look, known, messages);
  }, [look, messages, naive, isOffered, known]);
  return (
    <>
      {cards.map((card) => (
        <ChartFrame key={card.id} card={card} className={grid.full} />
      ))}
      {isOffered && (
        <Controls className={grid.full}>
          <button type="button" className={styles.button} aria-pressed={naive} onClick={() => showNaive(!naive)}>
            {naive ? words.hideNaive : words.showNaive}
          </button>
        </Controls>
      )}
    </>
  );
}
