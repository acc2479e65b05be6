import type { Look } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import { restsOn } from '../../../domain/restsOn.ts';
import { type UnitConcern, unitConcernsOf } from '../../../domain/unitConcerns.ts';
import { gapTo, verdictOn } from '../../../domain/yardstick.ts';
import { RichText } from '../../../evidence/FigureText.tsx';
import { UnitLink } from '../../../evidence/UnitText.tsx';
import { overviewWords } from '../../../i18n/overview/words.ts';
import { said } from '../../../i18n/said.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { RovingGroup } from '../../../ui/RovingGroup.tsx';
import { AppLink } from '../../../url/AppLink.tsx';
import { routes } from '../../../url/routes.ts';
import styles from './AttentionCard.module.css';

/**
 * Of a long list the worst are shown, more of them where the card is as high as two others (the style sheet knows both numbers);
 * the page of the units has them all.
 */
const shownAtOnce = { usual: 5, wide: 8 } as const;

interface Props {
  readonly look: Look;
  /** Query part that links keep. */
  readonly search: string;
  readonly className?: string | undefined;
}

/**
 * Units below target, behind the required pace or below the year before, by both measures together, and those whose stock
 * grew: each once, the worst first.
 */
export function AttentionCard({ look, search, className }: Props) {
  const messages = useMessages();
  const { language } = messages;
  const { attention } = useWords(overviewWords);
  const { unitStandings, yardstick } = look;
  const concerns = unitConcernsOf(look);
  const judged = unitStandings.flatMap(({ standings: of }) =>
    bases.flatMap((basis) => (verdictOn(of[basis], yardstick) ? gapTo(of[basis], yardstick) : [])),
  );
  const spoken = [...judged, ...concerns.map(({ stock }) => stock?.change)];
  const names = new Map(unitStandings.map(({ unit: { code, shortName } }) => [code, shortName[language]]));
  const isKnown = judged.length > 0 || concerns.length > 0;
  return (
    <section className={`${styles.card} ${className ?? ''}`} aria-labelledby="attention-title" id="attention">
      <h2 id="attention-title">
        {isKnown ? said(attention.title(concerns.length), restsOn(spoken), messages) : attention.notJudged}
      </h2>
      <p>{attention.subtitle[yardstick]}</p>
      {judged.length === 0 && <p className={styles.calm}>{attention.unknown[yardstick]}</p>}
      {judged.length > 0 && concerns.length === 0 && <p className={styles.calm}>{attention.none[yardstick]}</p>}
      {concerns.length > 0 && (
        <RovingGroup>
          <ul>
            {concerns.slice(0, shownAtOnce.wide).map((concern) => (
              <li key={concern.unit}>
                <b className={styles.unit}>
                  <UnitLink unit={concern.unit} name={names.get(concern.unit) ?? concern.unit} />
                </b>
                <Concerned concern={concern} yardstick={yardstick} />
              </li>
            ))}
          </ul>
        </RovingGroup>
      )}
      {(['usual', 'wide'] as const).map((size) => {
        const others = concerns.length - shownAtOnce[size];
        if (others <= 0) return null;
        return (
          <AppLink key={size} to={routes.units} search={search} className={`${styles.more} ${styles[size]}`}>
            {attention.more(others)}
          </AppLink>
        );
      })}
    </section>
  );
}

interface ConcernedProps {
  readonly concern: UnitConcern;
  readonly yardstick: Look['yardstick'];
}

/** By how much, in few words, and the numbers behind it. */
function Concerned({ concern: { misses, stock }, yardstick }: ConcernedProps) {
  const { attention } = useWords(overviewWords);
  const [worst] = misses;
  return (
    <>
      <div className={styles.brief}>
        {worst ? (
          <RichText text={attention.brief(worst, yardstick)} />
        ) : (
          stock && <RichText text={attention.stockBrief(stock.change)} />
        )}
      </div>
      <div className={styles.detail}>
        {misses.map((miss) => (
          <span key={miss.basis}>
            <RichText text={attention.detail(miss, yardstick)} />{' '}
          </span>
        ))}
        {stock && <RichText text={attention.stockDetail(stock, misses.length === 0)} />}
      </div>
    </>
  );
}
