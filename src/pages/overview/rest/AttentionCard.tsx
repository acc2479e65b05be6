import { isFigure } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import { restsOn } from '../../../domain/restsOn.ts';
import { type Concern, concernsOf } from '../../../domain/standing.ts';
import { gapTo, referenceOf } from '../../../domain/yardstick.ts';
import { RichText } from '../../../evidence/FigureText.tsx';
import { overviewWords } from '../../../i18n/overview/words.ts';
import { said } from '../../../i18n/said.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import styles from './ListCard.module.css';

/** Of a long list the first are shown and the rest unfold. */
const shownAtOnce = 6;

interface Props {
  readonly look: Look;
}

/** Units below target, behind its pace or below the year before: by both measures, the one looked at first. */
export function AttentionCard({ look }: Props) {
  const { selection, units: chosen, standings, yardstick } = look;
  const messages = useMessages();
  const { language } = messages;
  const overview = useWords(overviewWords);
  const { attention } = overview;
  const { basis: first, period, comparison } = selection;
  const concerns = bases
    .toSorted((a) => (a === first ? -1 : 1))
    .flatMap((basis) => concernsOf(look.unitStandings, { basis, period, comparison }));
  const known = [standings.cases, standings.amounts].some((standing) => isFigure(gapTo(standing, yardstick)));
  // A group may have no target of its own while a unit in it has one and misses it.
  const judged = known || concerns.length > 0;
  const gaps = look.unitStandings.flatMap(({ standings: of }) => bases.map((basis) => gapTo(of[basis], yardstick)));
  const names = new Map(chosen.map(({ code, shortName }) => [code, shortName[language]]));
  const units = new Set(concerns.map(({ unit }) => unit));
  const item = (concern: Concern) => {
    const name = names.get(concern.unit) ?? concern.unit;
    return (
      <li key={concern.unit + concern.basis}>
        <RichText text={attention.item(concern, name, referenceOf(concern.standing, yardstick))} />
      </li>
    );
  };
  return (
    <section className={styles.card} aria-labelledby="attention" data-alert={concerns.length > 0}>
      <h2 id="attention">
        {judged ? said(attention.title(units.size), restsOn(gaps), messages) : attention.notJudged}
      </h2>
      <p>{attention.subtitle[yardstick]}</p>
      {concerns.length > 0 ? (
        <>
          <ul>{concerns.slice(0, shownAtOnce).map(item)}</ul>
          {concerns.length > shownAtOnce && (
            <details>
              <summary>{attention.more(concerns.length - shownAtOnce)}</summary>
              <ul>{concerns.slice(shownAtOnce).map(item)}</ul>
            </details>
          )}
        </>
      ) : (
        <p className={styles.calm}>{judged ? attention.none[yardstick] : attention.unknown[yardstick]}</p>
      )}
    </section>
  );
}
