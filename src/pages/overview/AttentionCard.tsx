import { RichText } from '../../charts/kit/FigureText.tsx';
import type { Dataset } from '../../data/dataset.ts';
import { isFigure } from '../../domain/figure.ts';
import { gapTo, referenceOf, type Yardstick } from '../../domain/findings.ts';
import { type Concern, concernsOf } from '../../domain/standing.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { View } from '../../url/view.ts';
import type { Scope } from '../kit/scope.ts';
import styles from './ListCard.module.css';

/** Of a long list the first are shown and the rest unfold. */
const shownAtOnce = 6;

interface Props {
  readonly dataset: Dataset;
  readonly view: View;
  readonly scope: Scope;
  readonly yardstick: Yardstick;
}

/** Units below target, behind its pace or below the year before: by both measures, the one looked at first. */
export function AttentionCard({ dataset, view, scope, yardstick }: Props) {
  const { overview, language } = useMessages();
  const { attention } = overview;
  const codes = scope.units.map(({ code }) => code);
  const concerns = (['cases', 'amounts'] as const)
    .toSorted((a) => (a === view.basis ? -1 : 1))
    .flatMap((basis) => concernsOf(dataset.book, dataset.years, basis, codes, view.period, view.comparison));
  const known = [scope.standings.cases, scope.standings.amounts].some((standing) =>
    isFigure(gapTo(standing, yardstick)),
  );
  // A group may have no target of its own while a unit in it has one and misses it.
  const judged = known || concerns.length > 0;
  const names = new Map(scope.units.map(({ code, shortName }) => [code, shortName[language]]));
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
      <h2 id="attention">{judged ? attention.title(units.size) : attention.notJudged}</h2>
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
