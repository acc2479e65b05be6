import { type Concern, concernsOf } from '../../domain/concerns.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { gapTo, verdictOn } from '../../domain/yardstick.ts';
import { RichText } from '../../evidence/FigureText.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { said } from '../../i18n/said.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes } from '../../url/routes.ts';
import styles from './ListCard.module.css';

/** Of a long list the worst are shown; the page of the units has them all. */
const shownAtOnce = 6;

interface Props {
  readonly look: Look;
  /** Query part that links keep. */
  readonly search: string;
}

/** Units below target, behind the required pace or below the year before: by both measures together, the worst first. */
export function AttentionCard({ look: { unitStandings, yardstick }, search }: Props) {
  const messages = useMessages();
  const { language } = messages;
  const { attention } = useWords(overviewWords);
  const concerns = concernsOf(unitStandings, yardstick);
  const judged = unitStandings.flatMap(({ standings: of }) =>
    bases.flatMap((basis) => (verdictOn(of[basis], yardstick) ? gapTo(of[basis], yardstick) : [])),
  );
  const names = new Map(unitStandings.map(({ unit: { code, shortName } }) => [code, shortName[language]]));
  const units = new Set(concerns.map(({ unit }) => unit));
  const item = (concern: Concern) => (
    <li key={concern.unit + concern.basis}>
      <RichText text={attention.item(concern, names.get(concern.unit) ?? concern.unit, yardstick)} />
    </li>
  );
  return (
    <section className={styles.card} aria-labelledby="attention" data-alert={concerns.length > 0}>
      <h2 id="attention">
        {judged.length > 0 ? said(attention.title(units.size), restsOn(judged), messages) : attention.notJudged}
      </h2>
      <p>{attention.subtitle[yardstick]}</p>
      {concerns.length > 0 ? (
        <>
          <ul>{concerns.slice(0, shownAtOnce).map(item)}</ul>
          {concerns.length > shownAtOnce && (
            <AppLink to={routes.units} search={search} className={styles.more}>
              {attention.more(concerns.length - shownAtOnce)}
            </AppLink>
          )}
        </>
      ) : (
        <p className={styles.calm}>{judged.length > 0 ? attention.none[yardstick] : attention.unknown[yardstick]}</p>
      )}
    </section>
  );
}
