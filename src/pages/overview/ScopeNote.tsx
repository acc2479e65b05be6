import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { endOf, startOf } from '../../domain/period.ts';
import { kindTraits, weakest } from '../../domain/provenance.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from '../kit/Note.module.css';

/** Says in words what is looked at and which of its numbers are made up. */
export function ScopeNote({ look }: { readonly look: Look }) {
  const { period: periodName, language, list, format } = useMessages();
  const overview = useWords(overviewWords);
  const words = overview.scope;
  const { units, whole, standings, statistics, selection } = look;
  const { period } = selection;
  const kind = weakest(
    bases
      .map((basis) => standings[basis].rate)
      .filter(isFigure)
      .map(({ provenance }) => provenance.kind),
  );
  const reported = !kindTraits[kind].said;
  const names = (codes: readonly string[]) => {
    const wanted = new Set(codes);
    return list(
      statistics.organisation.units.filter(({ code }) => wanted.has(code)).map(({ shortName }) => shortName[language]),
    );
  };
  const place = whole ? words.whole : names(units.map(({ code }) => code));
  const missing = [...new Set(bases.flatMap((basis) => standings[basis].missingUnits))];
  return (
    <div className={styles.note} data-illustrative={!reported}>
      {!reported && <ProvenanceMark kind="illustrative" />}
      <p>
        {words.dates(period.statYear, format.date(startOf(period)), format.date(endOf(period)))}{' '}
        {reported ? words.reported : words.illustrative(place, periodName(period))}
        {missing.length > 0 && ` ${words.missing(names(missing))}`}
      </p>
    </div>
  );
}
